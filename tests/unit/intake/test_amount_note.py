"""Words after which an amount is not what it seems."""

import pytest
from tests.unit.intake.grids import grid
from tests.unit.intake.sheets import keyed

from grantrules.intake.amount_note import changes_amounts, is_scale, notes_in, told_note
from grantrules.intake.place import Place


@pytest.mark.parametrize(
    "text",
    [
        "Alle Beträge in T€",
        "in TEUR",
        "Angaben in Tsd. EUR",
        "Tausend Euro",
        "in 1.000 €",
        "k€",
        "Mio. €",
        "Beträge in USD",
        "in $",
        "CHF",
        "in Cent",
        "Kosten je Monat",
        "€/Monat",
        "pro Jahr",
        "p. a.",
        "monatlich",
        "Jahresbeträge",
        "je Stelle",
        "Vorjahr (Ist)",
        "Ist",
        "Beträge netto",
    ],
)
def test_another_unit_period_or_meaning_changes_amounts(text: str) -> None:
    assert changes_amounts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Antragsliste 2026",
        "Alle Beträge in Euro",
        "Beträge für den ganzen Förderzeitraum",
        "Bitte nicht in T€ angeben",
        "Höchstens 60.000 € pro Jahr",
        "Programm über 3 Mio. Euro",
        "Arbeitgeberbrutto",
        "Das ist die Liste",
        "Frankenthal (Pfalz)",
        "T€ " * 100,
    ],
)
def test_other_words_do_not(text: str) -> None:
    assert not changes_amounts(text)


def test_a_unit_of_money_is_a_scale_and_a_period_is_none() -> None:
    assert is_scale("in T€")
    assert is_scale("in 1000 €")
    assert not is_scale("je Monat")


def test_only_texts_are_notes() -> None:
    cells = grid({1: ["T€", 60, "Liste"]}).cells

    assert [one.address for one in notes_in(cells)] == ["A1"]


def test_the_question_names_the_note_its_cell_and_the_amounts() -> None:
    (cell,) = grid({2: ["Alle Beträge in T€"]}).cells

    problem = told_note(Place("a.xlsx", "Anträge", 2), cell, [keyed("own_funds")])

    assert (problem.code, problem.cell, problem.found) == ("amount.note", "A2", cell.value.text)  # type: ignore[union-attr] # a text
    assert problem.message.startswith("„Alle Beträge in T€“ in A2 kann den Sinn von Beträgen")
    assert "(„Eigenmittel“)" in problem.message
