import pytest
from tests.unit.report.builders import problem, problem_text

from grantrules.model.action import Action
from grantrules.model.problem import Severity
from grantrules.report.problem_text import text_without_entry


@pytest.mark.parametrize("sign", ["<html>", "~$a.xlsx", "a_b", "*", "|", "`", "[x](y)"])
def test_markdown_shows_every_sign_as_it_is(sign: str) -> None:
    shown = problem_text(example=sign).as_markdown().example

    assert shown.replace("\\", "") == sign
    assert shown.startswith("\\") == (not sign[0].isalpha())


def test_a_backslash_stays_one() -> None:
    assert problem_text(remedy="a\\b").as_markdown().remedy == "a\\\\b"


@pytest.mark.parametrize(
    ("severity", "action"),
    [(Severity.ERROR, Action.CHECK_LIST), (Severity.REMARK, Action.TAKE_NOTE)],
)
def test_a_code_without_texts_is_told_by_its_message(severity: Severity, action: Action) -> None:
    text = text_without_entry(problem("base_rate.missing", severity=severity, message="Es fehlt."))

    assert (text.title, text.meaning, text.action) == ("base_rate.missing", "Es fehlt.", action)
