"""How letters tell an amount."""

from datetime import date
from typing import Any

from tests.unit.builders import asking_but, euro, shipped, without_value
from tests.unit.report.letters.dossiers import DECIDED, dossier

from grantrules.model.proposal import Amount
from grantrules.report.letters.amount_fields import amount_fields, money_text
from grantrules.report.letters.dossier import Dossier


def rows(one: Dossier) -> Any:  # noqa: ANN401 - fields of many kinds
    return amount_fields(one)["ermittlung"]


def test_the_way_from_what_was_asked_to_what_is_granted_is_a_table() -> None:
    cut = asking_but(salary_costs=euro(72_500), third_party_salary=euro(5_000))

    salary, material, total = rows(dossier(cut))

    assert salary == {
        "name": "Personal",
        "beantragt": "72.500,00",
        "abzuege": "5.000,00",
        "nach_abzuegen": "67.500,00",
        "hoechstbetrag": "60.000,00",
        "foerderfaehig": "60.000,00",
        "zuwendung": "60.000,00",
    }
    assert material["abzuege"] == "0,00"
    assert (total["beantragt"], total["zuwendung"]) == ("92.500,00", "80.000,00")


def test_caps_posts_and_months_stand_below_it() -> None:
    told = amount_fields(dossier(asking_but(funding_end=date(2026, 6, 30))))

    assert told["hoechstbetrag_personal"] == "60.000,00 €"
    assert told["hoechstbetrag_sach"] == "20.000,00 €"
    assert told["monate"] == "6"


def test_every_budget_year_has_its_share() -> None:
    both = Amount(total=300, salary=200, material=100, by_year={2027: 100, 2026: 200})

    told = amount_fields(dossier(granted=both, decided_on=DECIDED))

    assert told["haushaltsjahre"] == [
        {"jahr": "2026", "art": "Ausgabe", "betrag": "2,00 €"},
        {"jahr": "2027", "art": "Verpflichtungsermächtigung", "betrag": "1,00 €"},
    ]
    assert (told["betrag"], told["betrag_in_worten"]) == ("3,00 €", "drei Euro")


def test_what_cannot_be_reckoned_is_a_dash_or_a_hole() -> None:
    book = without_value(shipped(), "salary_cap")

    unknown = dossier(asking_but(salary_costs=None, material_costs=None), book)
    told = amount_fields(unknown)

    assert told["hoechstbetrag_personal"] == "[Höchstbetrag eintragen]"
    assert told["beantragt_personal"] == "–"
    assert rows(unknown)[0]["abzuege"] == "–"
    assert money_text(None) == "–"


def test_an_unknown_amount_has_no_words() -> None:
    unknown = Amount(total=None, salary=None, material=None, by_year=None)

    told = amount_fields(dossier(granted=unknown))

    assert told["betrag_in_worten"] == "–"
    assert told["haushaltsjahre"] == []
