"""The paragraph of a proposal: what is proposed, why, and what people still confirm."""

import pytest
from tests.unit.builders import euro

from grantrules.engine.conclusion import Sums, concluded
from grantrules.model.basis import BasisKind
from grantrules.model.finding import Effect, Finding, Ground, Status
from grantrules.model.proposal import NOTHING, Amount, Outcome, Requested

ASKED = Requested(total=euro(92_500), salary=euro(72_500), material=euro(20_000))
ELIGIBLE = Amount(
    total=euro(80_000), salary=euro(60_000), material=euro(20_000), by_year={2026: euro(80_000)}
)
SUMS = Sums(ASKED, ELIGIBLE, ELIGIBLE)


def _finding(
    rule: str, effect: Effect, status: Status = Status.NOT_MET, **changes: object
) -> Finding:
    plain = Finding(
        rule=rule,
        status=status,
        effect=effect,
        reason=f"Grund {rule}.",
        basis=Ground(kind=BasisKind.LAW, citation="§ 1"),
        facts=(),
    )
    return plain.model_copy(update=changes)


@pytest.mark.parametrize(
    ("outcome", "opening"),
    [
        (
            Outcome.APPROVE,
            (
                "Vorgeschlagen wird, 80.000,00 € (Personal 60.000,00 €, Sachkosten 20.000,00 €) "
                "wie beantragt zu bewilligen."
            ),
        ),
        (
            Outcome.APPROVE_REDUCED,
            (
                "Vorgeschlagen wird, 80.000,00 € (Personal 60.000,00 €, Sachkosten 20.000,00 €) "
                "zu bewilligen; beantragt waren 92.500,00 €."
            ),
        ),
        (
            Outcome.APPROVE_PARTIAL,
            (
                "Vorgeschlagen wird, 80.000,00 € (Personal 60.000,00 €, Sachkosten 20.000,00 €) "
                "als Teilbetrag zu bewilligen; förderfähig sind 80.000,00 €, "
                "beantragt waren 92.500,00 €."
            ),
        ),
        (
            Outcome.WAITLIST,
            (
                "Vorgeschlagen wird die Aufnahme in die Warteliste; förderfähig sind 80.000,00 €, "
                "beantragt waren 92.500,00 €."
            ),
        ),
        (Outcome.REJECT, "Vorgeschlagen wird die Ablehnung; beantragt waren 92.500,00 €."),
        (
            Outcome.REQUEST_INFORMATION,
            "Vorgeschlagen wird, Angaben nachzufordern; beantragt waren 92.500,00 €.",
        ),
        (
            Outcome.REVIEW,
            "Der Antrag ist durch Menschen zu prüfen; beantragt waren 92.500,00 €.",
        ),
    ],
)
def test_every_outcome_opens_with_its_sums(outcome: Outcome, opening: str) -> None:
    assert concluded(outcome, SUMS, [], None) == opening


@pytest.mark.parametrize(
    ("outcome", "cited"),
    [
        (Outcome.APPROVE, ""),
        (Outcome.APPROVE_REDUCED, "D"),
        (Outcome.APPROVE_PARTIAL, "ED"),
        (Outcome.WAITLIST, "ED"),
        (Outcome.REQUEST_INFORMATION, "C"),
        (Outcome.REVIEW, "BC"),
        (Outcome.REJECT, "A"),
    ],
)
def test_only_what_decided_is_cited_and_the_weightiest_first(outcome: Outcome, cited: str) -> None:
    findings = [
        _finding("E", Effect.BUDGET),
        _finding("D", Effect.REDUCE),
        _finding("C", Effect.ASK),
        _finding("B", Effect.REVIEW),
        _finding("A", Effect.REJECT),
    ]

    text = concluded(outcome, SUMS, findings, None)

    grounds = "".join(f" {one}: Grund {one}. [Grundlage: Gesetz – § 1]" for one in cited)
    assert text.removesuffix(grounds).endswith(("€.", "bewilligen."))
    assert text.endswith(grounds)


def test_what_is_only_open_is_listed_behind_what_is_not_met() -> None:
    findings = [
        _finding("HO-01", Effect.ASK, Status.OPEN),
        _finding("FG-04", Effect.ASK),
        _finding("HO-05", Effect.ASK, Status.OPEN),
    ]

    text = concluded(Outcome.REQUEST_INFORMATION, SUMS, findings, None)

    assert text.endswith(
        "FG-04: Grund FG-04. [Grundlage: Gesetz – § 1] "
        "Deshalb oder außerdem noch nicht zu beurteilen: HO-01, HO-05."
    )


def test_where_nothing_is_not_met_what_is_open_is_cited() -> None:
    findings = [_finding("FR-04", Effect.REVIEW, Status.OPEN)]

    assert "FR-04: Grund FR-04." in concluded(Outcome.REVIEW, SUMS, findings, None)


def test_what_people_confirm_is_named_at_the_end() -> None:
    findings = [
        _finding("FG-05", Effect.CONFIRM, Status.OPEN),
        _finding("FG-08", Effect.CONFIRM, Status.OPEN),
    ]

    text = concluded(Outcome.APPROVE, SUMS, findings, None)

    assert text.endswith("Vor Zeichnung zu bestätigen: FG-05, FG-08.")


def test_a_contested_reference_is_explained() -> None:
    text = concluded(Outcome.REQUEST_INFORMATION, SUMS, [], "2025-017")

    assert "Das Aktenzeichen „2025-017“ steht mehrfach mit verschiedenen Angaben" in text


def test_an_unknown_sum_is_called_unknown() -> None:
    vague = Requested(total=None, salary=None, material=1)

    text = concluded(Outcome.REVIEW, Sums(vague, ELIGIBLE, NOTHING), [], None)

    assert text.endswith(
        "beantragt waren Personal in nicht bestimmbarer Höhe und Sachkosten 0,01 €."
    )
