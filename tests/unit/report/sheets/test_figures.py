from typing import Any

from tests.unit.report.builders import UNKNOWN, budget_row, proposal, refused

from grantrules.model.proposal import Outcome, Requested
from grantrules.report.sheet import Row
from grantrules.report.sheets.figures import budget_rows, outcome_rows


def shown(row: Row) -> list[Any]:
    return [entry.value for entry in row.entries]


def test_every_outcome_is_counted_and_summed_also_with_nothing_in_it() -> None:
    rows = [shown(row) for row in outcome_rows([proposal(), proposal()])]

    assert len(rows) == 1 + len(Outcome) + 1
    assert rows[2] == ["Bewilligung, gekürzt", 2, 185_000, 160_000, 160_000, None]
    assert rows[1] == ["Bewilligung", 0, 0, 0, 0, None]
    assert rows[-1] == ["Summe", 2, 185_000, 160_000, 160_000, None]


def test_a_sum_says_what_it_leaves_out() -> None:
    unknown = Requested(total=None, salary=None, material=None)
    asked = refused(Outcome.REQUEST_INFORMATION, "a", requested=unknown, eligible=UNKNOWN)

    last = shown(list(outcome_rows([asked, proposal()]))[-1])

    assert last[-1] == "Nicht berechenbar: beantragt bei 1 von 2; förderfähig bei 1 von 2"


def test_each_budget_year_has_its_figures_a_bar_and_words() -> None:
    row = shown(list(budget_rows([budget_row()]))[1])

    assert row[:5] == [2026, 1_500_000, 1_440_000, 0, 60_000]
    assert row[5] == "█" * 19 + "░\n96,0 % vorgeschlagen, 0,0 % vorgemerkt, 4,0 % frei"


def test_a_year_without_an_appropriation_says_so_in_words() -> None:
    row = shown(list(budget_rows([budget_row(2027, None)]))[1])

    assert row[1] is None
    assert row[5] == "kein Ansatz festgelegt"


def test_without_any_year_there_is_a_sentence() -> None:
    assert len(list(budget_rows([]))) == 1
