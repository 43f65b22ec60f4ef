"""What the entries after a decision say."""

import pytest
from tests.unit.register import cases

from grantrules.register.award_entries import AwardBody
from grantrules.register.entry import BODIES
from grantrules.report.award_line import AWARD_TITLES, AWARD_TOLD

KINDS = {body: name for name, body in BODIES.items()}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            cases.noticed(),
            (
                "Bescheid zur Post am 23.11.2026, bekannt gegeben am 27.11.2026; Klage bis "
                "28.12.2026, bestandskräftig ab 29.12.2026"
            ),
        ),
        (
            cases.noticed(posted_on=None),
            (
                "Bescheid übergeben und bekannt gegeben am 27.11.2026; Klage bis 28.12.2026, "
                "bestandskräftig ab 29.12.2026"
            ),
        ),
        (cases.remedy_waived(), "am 30.11.2026, bestandskräftig an diesem Tag"),
        (cases.paid(), "80,00 € am 01.12.2026 für den Bedarf ab 01.01.2026"),
        (cases.learned(), "seit 10.12.2026; Jahresfrist bis 10.12.2027. Prüfvermerk."),
        (cases.heard(), "zur Post am 11.12.2026, Stellungnahme bis 12.01.2027. Zu viel."),
        (cases.answered(), "eingegangen am 20.12.2026"),
        (cases.proved(), "anerkannt 50,00 € (Personal 40,00 €, Sachkosten 10,00 €). Geprüft."),
        (cases.claimed(), "am 13.01.2027: Erstattung 30,00 €, Zinsen bis dahin 0,50 €"),
        (
            cases.claimed(despite="Arglist."),
            (
                "am 13.01.2027: Erstattung 30,00 €, Zinsen bis dahin 0,50 €. Trotz Jahresfrist: "
                "Arglist."
            ),
        ),
        (
            cases.used_late(),
            "0,90 € auf 80,00 € aus Eintrag 7, verwendet am 02.02.2027. Zu spät verwendet.",
        ),
        (
            cases.used_late(despite="Arglist."),
            (
                "0,90 € auf 80,00 € aus Eintrag 7, verwendet am 02.02.2027. Zu spät verwendet. "
                "Trotz Jahresfrist: Arglist."
            ),
        ),
        (cases.remitted("1.00", "0.50"), "Erstattung 1,00 €, Zinsen 0,50 €. Gering."),
        (cases.accepted(8), "von Eintrag 8"),
        (
            cases.returned(),
            (
                "am 01.02.2027: Erstattung 30,00 €, Zinsen 0,00 €; auf diese Erstattung fällig: "
                "0,60 € Zinsen"
            ),
        ),
        (
            cases.returned(parts=()),
            "am 01.02.2027: Erstattung 30,00 €, Zinsen 0,00 €",
        ),
    ],
    ids=lambda value: None if isinstance(value, str) else KINDS[type(value)],
)
def test_an_entry_says_what_happened(body: AwardBody, said: str) -> None:
    assert AWARD_TOLD[KINDS[type(body)]](body.model_dump(mode="json")) == said


def test_every_kind_has_a_title_of_its_own() -> None:
    assert set(AWARD_TITLES) == set(AWARD_TOLD)
    assert len(set(AWARD_TITLES.values())) == len(AWARD_TITLES)
