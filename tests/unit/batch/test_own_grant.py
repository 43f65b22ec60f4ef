"""What people's own grants claim: money that is free, named to the cent, and before whom."""

from datetime import date
from decimal import Decimal

import pytest
from tests.unit.builders import asking, euro
from tests.unit.desks import CARL, Office

from grantrules.batch import deciding
from grantrules.batch.own_grant import check_free, passed_over
from grantrules.model.errors import RefusedError
from grantrules.model.proposal import Outcome
from grantrules.register.overriding import Wish, override

P_ANNA = "p_" + "a" * 16
WISH = Wish(P_ANNA, Outcome.APPROVE, "Anders.")


def _passed(office: Office, reference: str, wish: Wish = WISH) -> tuple[str, ...]:
    with office.desk().turn() as turn:
        claim = override(turn.book.case(reference), wish)
        return passed_over(turn, office.book, claim)


def _refused(office: Office, reference: str) -> str:
    with office.desk().turn() as turn, pytest.raises(RefusedError) as refused:
        check_free(turn, override(turn.book.case(reference), WISH))
    return str(refused.value)


def test_whoever_waits_behind_is_not_passed_over(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000, D=80_000)

    assert _passed(small, "C") == ("B",)
    assert _passed(small, "A") == ()


def test_whoever_gets_less_is_passed_over_too(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=40_000)

    assert _passed(small, "C") == ("B",)


def test_an_unranked_case_passes_over_everybody_who_waits(small: Office) -> None:
    small.asked_for(B=80_000, C=80_000, D=80_000)
    small.receive(asking("A", fte=Decimal("0.2")))
    wish = WISH._replace(salary=euro(60_000), material=euro(20_000))

    assert _passed(small, "A", wish) == ("C", "D")


def test_what_is_free_is_claimed_to_the_last_cent(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000)
    small.confirm("A")
    small.sign("A")

    with small.desk().turn() as turn:
        check_free(turn, override(turn.book.case("B"), WISH))


def test_those_that_may_still_change_stand_first_in_the_way(small: Office) -> None:
    small.asked_for(A=80_000, B=60_000, C=20_000, D=80_000)
    small.decide("A")
    small.confirm("B")
    small.sign("B")
    deciding.propose_otherwise(small.desk(CARL), "C", WISH)

    said = _refused(small, "D")

    assert "Im Haushaltsjahr 2026 sind noch 0,00 € frei" in said
    assert (
        "Im Weg stehen: C (20.000,00 € abweichend vorgeschlagen), B (60.000,00 € vorgemerkt), "
        "A (80.000,00 € gebunden)." in said
    )


def test_many_cases_in_the_way_are_counted(tmp_path_office: Office) -> None:
    office = tmp_path_office
    references = "ABCDEFGH"
    office.asked_for(**dict.fromkeys(references, 20_000))
    office.confirm(*references[:7])
    office.sign(*references[:7])

    said = _refused(office, "H")

    assert said.count("vorgemerkt") == 5
    assert "und 2 weitere." in said


@pytest.fixture
def tmp_path_office(tmp_path: object) -> Office:
    """Gives an empty register with money for seven small applications."""
    return Office(f"{tmp_path}/a.db", 140_000)


def test_where_nobody_holds_money_nobody_stands_in_the_way(tmp_path: object) -> None:
    office = Office(f"{tmp_path}/a.db", 10)
    office.asked_for(A=80_000)

    assert "Im Weg" not in _refused(office, "A")


def test_without_an_appropriation_nobody_waits_and_nobody_is_in_the_way(small: Office) -> None:
    small.asked_for(A=80_000)
    small.decide("A")
    period = {"funding_start": date(2026, 7, 1), "funding_end": date(2031, 6, 30)}
    small.receive(asking("B", fte=Decimal("0.2")).model_copy(update=period))
    years = {2026: euro(20_000), 2031: euro(20_000)}
    wish = WISH._replace(salary=euro(40_000), material=0, by_year=years)

    with small.desk().turn() as turn, pytest.raises(RefusedError) as refused:
        check_free(turn, override(turn.book.case("B"), wish))

    assert "Für das Haushaltsjahr 2031 gibt es keinen Haushaltsansatz." in str(refused.value)
    assert "Im Weg" not in str(refused.value)
    assert "warten" not in str(refused.value)
