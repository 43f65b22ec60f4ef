"""What reads like a promise."""

import pytest

from grantrules.report.letters.promise import promise_in


@pytest.mark.parametrize(
    "text",
    [
        "Wir bewilligen Ihnen 80.000,00 €.",
        "Hiermit bewillige ich die Zuwendung.",
        "Die Zuwendung wird Ihnen bewilligt.",
        "Sie erhalten eine Zuwendung von 80.000,00 €.",
        "Wir sichern Ihnen die Mittel zu.",
        "Auf Ihren Antrag ergeht der folgende Bescheid.",
        "Ihr Antrag auf eine Zuwendung wird abgelehnt.",
        "Der Bescheid wird widerrufen.",
        "Der Betrag wird ausgezahlt.",
    ],
)
def test_words_of_a_decision_are_found(text: str) -> None:
    assert promise_in(f"Davor. {text} Danach.") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Vorgeschlagen ist eine Zuwendung von 80.000,00 €.",
        "Vorgeschlagen ist, den Antrag abzulehnen.",
        "Auf die Zuwendung besteht kein Rechtsanspruch.",
        "Ausgezahlt wird frühestens, wenn der Bescheid bestandskräftig ist.",
        "Der Bescheid kann widerrufen werden.",
        "Im Vorjahr wurde eine Förderung zugesagt.",
    ],
)
def test_what_only_speaks_of_decisions_is_no_promise(text: str) -> None:
    assert promise_in(text) is None
