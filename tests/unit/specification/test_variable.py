import pytest
from tests.unit.specification.samples import BOOK, LANGUAGE, PROGRAMME

from grantrules.model.fact import FactKind
from grantrules.specification.case import Case
from grantrules.specification.change import Fixed
from grantrules.specification.entry import Entry
from grantrules.specification.variable import (
    BudgetVariable,
    EntryVariable,
    SettingVariable,
    Variable,
    spelt,
)

KUSEL = PROGRAMME.district_by_name["Landkreis Kusel"]
CASE = Case(PROGRAMME).asking(PROGRAMME.complete_application(KUSEL, 2026, 1))
TEXTS = {
    FactKind.MONEY: "1,00 €",
    FactKind.FTE: "0,5 VZÄ",
    FactKind.DAY: "01.02.2026",
    FactKind.MOMENT: "01.02.2026 um 09:00:00 Uhr",
    FactKind.ANSWER: "nein",
    FactKind.TEXT: "Text",
    FactKind.COUNT: "2",
    FactKind.PERCENT: "10 %",
}
SETTINGS = [
    SettingVariable(one, one.spoken)
    for one in BOOK.parameters
    if one.spoken and one.kind in {FactKind.MONEY, FactKind.FTE, FactKind.PERCENT}
]


@pytest.mark.parametrize("entry", PROGRAMME.entries, ids=lambda entry: entry.key)
def test_the_sentence_of_an_entry_states_that_entry(entry: Entry) -> None:
    variable, text = EntryVariable(entry), TEXTS[entry.kind]

    spoken = LANGUAGE.understand("given", variable.sentence(text))

    assert spoken.mean(CASE) == variable.stated(CASE, text)


@pytest.mark.parametrize("variable", SETTINGS, ids=lambda variable: variable.spoken)
def test_the_sentence_of_a_figure_supposes_that_figure(variable: SettingVariable) -> None:
    text = TEXTS[variable.kind]

    spoken = LANGUAGE.understand("given", variable.sentence(text))

    assert spoken.mean(CASE) == variable.stated(CASE, text)
    assert isinstance(variable.stated(CASE, text).changes[0], Fixed)


def test_the_sentence_of_the_budget_states_the_money_of_its_year() -> None:
    variable = BudgetVariable(2026)

    spoken = LANGUAGE.understand("given", variable.sentence("1,00 €"))

    assert spoken.mean(CASE) == variable.stated(CASE, "1,00 €")
    assert variable.kind is FactKind.MONEY


def test_columns_have_no_units_and_figures_their_article() -> None:
    by_name = {one.spoken: one for one in SETTINGS}
    posts: Variable = EntryVariable(PROGRAMME.entry("Stellenumfang (VZÄ)"))

    assert posts.column == "Stellenumfang"
    assert by_name["Bagatellgrenze"].sentence("1,00 €").startswith("die Bagatellgrenze")
    assert by_name["Eigenanteil"].sentence("10 %").startswith("der Eigenanteil")
    assert BudgetVariable(2026).column == "Haushaltsansatz"


@pytest.mark.parametrize(
    ("kind", "code", "text"),
    [
        (FactKind.MONEY, 6_000_000, "60.000,00 €"),
        (FactKind.FTE, 1_000_000, "1,0 VZÄ"),
        (FactKind.FTE, 499_999, "0,499999 VZÄ"),
        (FactKind.DAY, 739_479, "16.08.2025"),
        (FactKind.MOMENT, 1_755_332_999_000_000, "16.08.2025 um 10:29:59 Uhr"),
        (FactKind.ANSWER, 1, "ja"),
        (FactKind.PERCENT, 250, "2,5 %"),
        (FactKind.COUNT, 20_000, "20000"),
        (FactKind.TEXT, "Text", "Text"),
    ],
)
def test_a_value_is_spelt_as_sentences_want_it(kind: FactKind, code: int | str, text: str) -> None:
    assert spelt(kind, code) == text
