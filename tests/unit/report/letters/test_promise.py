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
        "Wir gewähren Ihnen eine Zuwendung.",
        "Ihnen wird eine Zuwendung von 80.000,00 € gewährt.",
        "Gewährt wird, wie beantragt: hiermit gewährt.",
        "Die Mittel sind Ihnen für das Jahr 2026 bewilligt.",
        "Die Förderung ist zugesagt.",
        "Die Mittel werden zugesichert.",
        "Diese Förderzusage gilt für ein Jahr.",
        "Sie haben unsere Zusage für 2026.",
        "Sie erhalten 80.000,00 €.",
        "Damit erhalten Sie den Zuschuss.",
        "Ihrem Antrag entsprechen wir.",
        "Wir entsprechen Ihrem Antrag.",
        "Dem Antrag wird voll entsprochen.",
        "Ihrem Antrag wird stattgegeben.",
        "Sie können fest mit der Zuwendung rechnen.",
        "Mit dem Geld dürfen Sie fest rechnen.",
        "Der Betrag steht Ihnen zu.",
        "Ihnen stehen 80.000,00 € zu: es stehen Ihnen 80.000,00 € zu.",
        "Sie haben Anspruch auf die Zuwendung.",
        "Wir genehmigen die Förderung.",
        "Wir lehnen Ihren Antrag ab.",
        "Wir sagen die Mittel zu.",
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
        "Aus dem Entwurf folgt kein Anspruch.",
        "Im Bewilligungszeitraum dürfen Sie das Geld nur für den Zweck verwenden.",
        "Ermittlung der Zuwendung, zuwendungsfähig, gewährte Mittel Dritter",
        "Vorgeschlagen ist, dem Antrag im vollen Umfang zu folgen.",
        "Die Drittmittel sind noch nicht bewilligt.",
        "Sie erhalten Gelegenheit, sich zu äußern.",
        "Zugesagte Drittmittel sind abzuziehen.",
    ],
)
def test_what_only_speaks_of_decisions_is_no_promise(text: str) -> None:
    assert promise_in(text) is None
