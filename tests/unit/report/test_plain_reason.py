"""Reasons as somebody outside is told them."""

import pytest

from grantrules.report.plain_reason import plain_reason, without_ask


@pytest.mark.parametrize(
    ("reason", "plain"),
    [
        ("Zu viel.", "Zu viel."),
        ("Zu viel. (Diese Regel beruht auf einer Annahme.)", "Zu viel."),
        ("Zu viel. (Annahme: Eigenanteil.)", "Zu viel."),
        ("Nicht zu beurteilen. Es fehlt: AGS.", "Es fehlt: AGS."),
        ("Es fehlt der Plan. Bitte nachfordern.", "Es fehlt der Plan."),
        ("In der Zelle steht „Bitte prüfen“.", "In der Zelle steht „Bitte prüfen“."),
        ("Zu viel (mehr als 1.)", "Zu viel (mehr als 1.)"),
    ],
)
def test_only_what_the_applicant_needs_is_left(reason: str, plain: str) -> None:
    assert plain_reason(reason) == plain


def test_a_text_that_only_asks_stays() -> None:
    assert without_ask("Bitte nachreichen.") == "Bitte nachreichen."
