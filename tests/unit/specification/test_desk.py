from pathlib import Path

import pytest
from tests.unit.specification.samples import JUDGE, PROGRAMME

from grantrules.cli.main import run
from grantrules.specification.case import Case
from grantrules.specification.change import Unset
from grantrules.specification.desk import Desk
from grantrules.specification.list_workbook import Content

KUSEL = PROGRAMME.districts["des Landkreises Kusel"]
CASE = Case(PROGRAMME, (PROGRAMME.complete_application(KUSEL, 2026, 1),))


def test_a_list_does_not_take_a_supposed_rule_book_and_forget_it(tmp_path: Path) -> None:
    case = CASE.changing(Unset("own_share"))

    with pytest.raises(ValueError, match="Regelwerk"):
        Desk(tmp_path, JUDGE, run).put(case, "a.xlsx")


def test_a_list_does_not_take_an_unreadable_entry_and_write_its_value(tmp_path: Path) -> None:
    case = CASE.blurring("fte")

    with pytest.raises(ValueError, match="nicht lesbar"):
        Desk(tmp_path, JUDGE, run).put(case, "a.xlsx")


def test_an_application_that_stands_in_no_list_is_not_forgotten(tmp_path: Path) -> None:
    desk = Desk(tmp_path, JUDGE, run)

    with pytest.raises(ValueError, match="keiner Liste"):
        desk.check(CASE, desk.inbox)


def test_a_cell_belongs_to_an_application_that_was_named(tmp_path: Path) -> None:
    desk = Desk(tmp_path, JUDGE, run)

    with pytest.raises(ValueError, match="ein Antrag genannt"):
        desk.contain(Case(PROGRAMME), "salary_costs", Content("Text", "60.00"))
    with pytest.raises(ValueError, match="ein Antrag genannt"):
        desk.hide(Case(PROGRAMME))


@pytest.mark.parametrize("name", ["../antraege.xlsx", "/antraege.xlsx", "a/b.xlsx", "antraege"])
def test_a_list_stays_in_its_own_folder(name: str, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="kein Dateiname"):
        Desk(tmp_path, JUDGE, run).put(CASE, name)
