import pytest
from tests.unit.batch.review.story import ANNA, granted

from grantrules.batch.review.subject import green, grey, red, together
from grantrules.model.audit_check import Evidence, Light, Point

ONE = "2026-001"


def test_the_worst_of_several_checks_counts_and_each_evidence_stands_once() -> None:
    first, second = Evidence(entry=1), Evidence(entry=2)

    check = together(
        green(Point.BUDGET, "Gut.", first),
        red(Point.BUDGET, "Schlecht.", first, second),
        grey(Point.BUDGET, "Offen."),
    )

    assert check.light is Light.RED
    assert check.reason == "Schlecht. Offen. Gut."
    assert check.evidence == (first, second)


def test_grey_outweighs_green() -> None:
    check = together(green(Point.BUDGET, "Gut."), grey(Point.BUDGET, "Offen."))

    assert check.light is Light.GREY


def test_an_erased_person_is_called_so() -> None:
    subject = granted().subject(ONE)
    names = {name: who for name, who in subject.around.seen.names.items() if name != ANNA}
    around = subject.around._replace(seen=subject.around.seen._replace(names=names))

    assert subject._replace(around=around).name(ANNA) == f"gelöschte Person ({ANNA})"


def test_a_case_without_a_proposal_has_no_entry_of_one() -> None:
    subject = granted().subject(ONE)

    bare = subject._replace(case=subject.case._replace(proposed=None))

    assert bare.proposed == Evidence(entry=None)


def test_what_several_reasons_begin_with_is_said_once() -> None:
    check = together(
        grey(Point.WINDOW, "Noch nicht entschieden. A ist offen."),
        grey(Point.WINDOW, "Noch nicht entschieden. B ist offen."),
    )

    assert check.reason == "Noch nicht entschieden. A ist offen. B ist offen."


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("Geprüft", "Geprüft. Gut."),
        ("Geprüft. ", "Geprüft. Gut."),
        ("Siehe „Vermerk.“", "Siehe „Vermerk.“ Gut."),
        ("Siehe „Vermerk“", "Siehe „Vermerk“. Gut."),
    ],
)
def test_reasons_of_people_end_before_the_next_one_begins(reason: str, said: str) -> None:
    check = together(grey(Point.WINDOW, reason), green(Point.WINDOW, "Gut"))

    assert check.reason == said
