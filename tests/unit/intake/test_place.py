"""Problems and the place they are told of."""

from hypothesis import given
from hypothesis import strategies as st

from grantrules.intake.grammar import Refused, Remark
from grantrules.intake.place import Place, cut
from grantrules.intake.problem_code import Code
from grantrules.model.problem import Severity

CELL = Place("a.xlsx", "Anträge", 19, "K19", "2026-017", "Personalkosten")


def test_a_refused_cell_is_told_with_place_finding_and_remedy() -> None:
    refused = Refused.enter(Code.AMOUNT_UNREADABLE, "ist kein Betrag.", "60.000,00 oder 60000")

    problem = CELL.refused(refused, "60.000,00 €€")

    assert problem.message == (
        "Zelle K19 (Personalkosten): „60.000,00 €€“ ist kein Betrag. "
        "Bitte als 60.000,00 oder 60000 eintragen."
    )
    assert problem.severity is Severity.ERROR
    assert (problem.found, problem.reference) == ("60.000,00 €€", "2026-017")


def test_a_remark_needs_nobody() -> None:
    remark = Remark(Code.AMOUNT_GROUPED, "wurde als 60.000,00 € gelesen.")

    problem = CELL.remarked(remark, "60.000")

    assert problem.severity is Severity.REMARK
    assert problem.message == (
        "Zelle K19 (Personalkosten): „60.000“ wurde als 60.000,00 € gelesen."
    )


def test_without_a_cell_the_sentence_stands_alone() -> None:
    problem = Place("a.xlsx").problem(Code.FILE_EMPTY, "Die Datei „a.xlsx“ ist leer.")

    assert problem.message == "Die Datei „a.xlsx“ ist leer."
    assert (problem.sheet, problem.cell, problem.row, problem.found) == (None, None, None, None)


@given(st.text(max_size=400))
def test_what_was_found_fits_into_one_line_of_200_characters(text: str) -> None:
    short = cut(text)

    assert len(short) <= 200
    assert not any(one in short for one in "\n\r\t\x00\x1b\u2028")


def test_a_long_finding_is_cut_visibly() -> None:
    assert cut("x" * 200) == "x" * 200
    assert cut("x" * 201) == "x" * 199 + "…"


def test_a_message_shows_no_sign_that_turns_the_direction_of_writing() -> None:
    problem = Place("a.xlsx").problem(Code.COLUMN_UNKNOWN, "Die Spalte „a\u202eb“ ist fremd.")

    assert problem.message == "Die Spalte „a b“ ist fremd."
