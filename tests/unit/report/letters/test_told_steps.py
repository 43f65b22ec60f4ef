"""Steps without what rests on an assumption."""

import pytest

from grantrules.report.letters.told_steps import told_steps


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("Aufgabe zur Post am 01.12.2026.", ("Aufgabe zur Post am 01.12.2026.",)),
        ("„Frist“ beruht auf einer Annahme (Praxis).", ()),
        ("Jeder Tag zählt; diese Zählung ist eine Annahme.", ("Jeder Tag zählt.",)),
        ("5,00 € (zuerst das Letzte; eine Annahme):", ("5,00 € (zuerst das Letzte):",)),
        ("Ein Satz (Annahme: weil es so ist).", ("Ein Satz.",)),
    ],
)
def test_assumptions_are_left_to_the_memo(step: str, told: tuple[str, ...]) -> None:
    assert told_steps([step]) == told
