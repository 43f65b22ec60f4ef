"""Applications under one reference: counted once where equal, asked about where not."""

from datetime import UTC
from decimal import Decimal

import pytest
from tests.unit.builders import FIRST_MOMENT, asking, row

from grantrules.engine.references import sifted
from grantrules.model.problem import Severity


def test_applications_of_their_own_pass_in_order_of_reference() -> None:
    sift = sifted([asking("B"), asking("A")])

    assert [one.reference for one in sift.applications] == ["A", "B"]
    assert sift.contested == frozenset()
    assert sift.problems == ()


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"source": row(9)},
        {"fte": Decimal("1.0")},
        {"received_at": FIRST_MOMENT.astimezone(UTC)},
    ],
    ids=str,
)
def test_equal_applications_of_one_reference_count_once_with_a_remark(
    changes: dict[str, object],
) -> None:
    first = asking(source=row(3))

    sift = sifted([first.model_copy(update=changes), first])

    assert len(sift.applications) == 1
    assert sift.contested == frozenset()
    [problem] = sift.problems
    assert (problem.code, problem.severity) == ("reference.repeated", Severity.REMARK)
    assert "mit gleichen Angaben" in problem.message


def test_the_first_of_equal_rows_is_kept_and_the_others_are_reported() -> None:
    sift = sifted([asking(source=row(9)), asking(source=row(3)), asking(source=row(5))])

    assert [one.source for one in sift.applications] == [row(3)]
    assert [problem.row for problem in sift.problems] == [5, 9]


def test_the_very_same_application_twice_is_reported_as_well() -> None:
    one = asking()

    assert len(sifted([one, one]).problems) == 1


def test_different_applications_of_one_reference_are_all_contested() -> None:
    rows = [asking(source=row(3)), asking(eur=40_000, source=row(4)), asking(source=row(5))]

    sift = sifted(rows)

    assert len(sift.applications) == 2
    assert sift.contested == {"A"}
    assert [(one.code, one.severity, one.row) for one in sift.problems] == [
        ("reference.duplicate", Severity.ERROR, 3),
        ("reference.duplicate", Severity.ERROR, 4),
        ("reference.repeated", Severity.REMARK, 5),
    ]
    assert "auch hier: antraege.xlsx, Blatt Anträge, Zeile 4." in sift.problems[0].message


def test_what_cannot_be_read_cannot_be_called_equal() -> None:
    vague = asking().model_copy(update={"unreadable": ("fte",)})

    assert len(sifted([vague, vague]).applications) == 2
    assert sifted([vague, vague]).contested == {"A"}


def test_applications_without_a_reference_never_contradict_each_other() -> None:
    sift = sifted([asking(None), asking(None, eur=1)])

    assert len(sift.applications) == 2
    assert sift.problems == ()


def test_a_problem_names_file_sheet_row_and_cell() -> None:
    form = asking(source=row(2).model_copy(update={"row": None}))
    listed = asking(eur=1, source=row(2), cells={"reference": "Anträge!A2"})

    [one, other] = sifted([form, listed]).problems

    assert (one.file, one.sheet, one.row, one.cell) == ("antraege.xlsx", "Anträge", None, None)
    assert (other.row, other.cell, other.found) == (2, "A2", "A")
    assert "auch hier: antraege.xlsx, Blatt Anträge." in other.message


def test_without_a_place_a_problem_still_names_the_reference() -> None:
    [one, _] = sifted([asking(), asking(eur=1)]).problems

    assert one.reference == "A"
    assert "auch hier: weiterer Antrag." in one.message


def test_a_problem_names_three_of_many_places() -> None:
    rows = [asking(eur=number, source=row(number)) for number in range(2, 9)]

    messages = [problem.message for problem in sifted(rows).problems]

    assert all(message.count("Zeile") == 3 for message in messages)
    assert "Zeile 3; antraege.xlsx, Blatt Anträge, Zeile 4" in messages[0]
    assert "Zeile 2; " in messages[1]
    assert "Zeile 3; " not in messages[1]


def test_the_order_of_rows_plays_no_part() -> None:
    rows = [asking(source=row(3)), asking(eur=1, source=row(4)), asking("B"), asking(None)]

    assert sifted(rows) == sifted(rows[::-1])


def test_two_applications_that_differ_in_a_further_entry_contradict_each_other() -> None:
    two, three = asking("A", further={"persons": 2}), asking("A", further={"persons": 3})

    assert sifted([two, three]).contested == {"A"}
    assert sifted([two, two]).contested == frozenset()
