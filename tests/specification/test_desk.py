from pathlib import Path

import pytest
from tests.specification.case import Case
from tests.specification.change import Unset
from tests.specification.complete_application import complete_application
from tests.specification.desk import Desk
from tests.specification.parameter_types import DISTRICTS

APPLICATION = complete_application(DISTRICTS["des Landkreises Kusel"], 2026, 1)


def test_a_list_does_not_take_a_supposed_rule_book_and_forget_it(tmp_path: Path) -> None:
    case = Case(applications=(APPLICATION,), changes=(Unset("own_share"),))

    with pytest.raises(ValueError, match="Regelwerk"):
        Desk(tmp_path).put(case, "a.xlsx")


def test_a_list_does_not_take_an_unreadable_entry_and_write_its_value(tmp_path: Path) -> None:
    case = Case(applications=(APPLICATION,)).blurring("fte")

    with pytest.raises(ValueError, match="nicht lesbar"):
        Desk(tmp_path).put(case, "a.xlsx")


def test_an_application_that_stands_in_no_list_is_not_forgotten(tmp_path: Path) -> None:
    desk = Desk(tmp_path)

    with pytest.raises(ValueError, match="keiner Liste"):
        desk.check(Case(applications=(APPLICATION,)), desk.inbox)
