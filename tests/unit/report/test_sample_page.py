import subprocess
from hashlib import sha256
from typing import Any

from grantrules.report.sample_page import sample_page

VALUE = sha256(b"s'aat\nA\n2").hexdigest()


def case(reference: str, *risks: str) -> dict[str, Any]:
    return {
        "reference": reference,
        "applicant": "Stadt Speyer",
        "outcome": "approve",
        "amount": "80000.00",
        "weight": 1 + len(risks),
        "risks": [{"code": one, "weight": 1} for one in risks],
        "ticket": {"number": 2, "value": VALUE},
    }


DOCUMENT = {
    "seed": "s'aat",
    "percent": 50,
    "population": 2,
    "drawn": ["A"],
    "entry": 9,
    "cases": [case("A", "cut"), case("B")],
}


def test_the_page_shows_who_was_drawn_and_why_they_weigh() -> None:
    text = sample_page(DOCUMENT, {"cut": "gekürzt"})

    assert text.startswith("# Stichprobe: 1 von 2 Entscheidungen (50 %), Eintrag 9")
    assert "▶ gezogen       A  Stadt Speyer, Bewilligung, 80.000,00 €" in text
    assert "  nicht gezogen B" in text
    assert "Gewicht 2: 1 für jeden Fall; +1 gekürzt\n" in text
    assert "Gewicht 1: 1 für jeden Fall\n" in text


def test_the_call_that_is_shown_gives_the_ticket_that_is_shown() -> None:
    call = sample_page(DOCUMENT, {"cut": "gekürzt"}).strip().splitlines()[-1]

    said = subprocess.run(["/bin/sh", "-c", call], capture_output=True, check=True)  # noqa: S603 - our own call

    assert said.stdout.decode().split()[0] == VALUE
