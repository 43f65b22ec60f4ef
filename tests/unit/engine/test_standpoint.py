"""What the batch adds to an application: facts and notes about the others."""

from tests.unit.builders import asking_but, shipped, without_value

from grantrules.engine.award import Placement
from grantrules.engine.collision import Collision, Standing
from grantrules.engine.court import court_for
from grantrules.engine.picture import Picture
from grantrules.engine.standpoint import ALLOCATION, Standpoint, placed_among
from grantrules.model.proposal import LedgerRow
from grantrules.model.rulebook import RuleBook


def _picture(book: RuleBook | None = None, /, **changes: object) -> Picture:
    return court_for(book or shipped()).picture(asking_but(**changes), {2026: 1})


def _placement(**changes: object) -> Placement:
    plain = Placement(
        taken={2026: 5}, partial=False, ledger=(), short={}, refused=False, blocker=None
    )
    return plain._replace(**changes)  # type: ignore[arg-type]  # the tuple checks the names


def test_alone_and_unranked_nothing_stands_in_the_way() -> None:
    found = placed_among(_picture(), Standpoint())

    assert found.facts.known["colliding_application"] == "none"
    assert found.facts.known["shortfall"] == 0
    assert found.facts.known["partial_funding_refused"] == 0
    assert found.facts.known["blocked_by_rank"] == 0
    assert found.notes["lot"] == "Ohne Rang."
    assert found.notes["short_years"] == "Der Antrag hat keinen Platz in der Rangfolge."
    assert (found.notes["collision"], found.notes["blocker"]) == ("", "")


def test_behind_a_clean_application_the_collision_is_certain() -> None:
    standpoint = Standpoint(collision=Collision(Standing.CLEAN, ("A", "B")))

    found = placed_among(_picture(), standpoint)

    assert found.facts.known["colliding_application"] == "clean"
    assert found.notes["collision"] == "A und B"


def test_behind_an_undecided_application_the_collision_is_unknown() -> None:
    standpoint = Standpoint(collision=Collision(Standing.UNDECIDED, ("A",)))

    found = placed_among(_picture(), standpoint)

    assert "colliding_application" not in found.facts.known
    assert found.facts.causes["colliding_application"] == ("colliding_application",)


def test_what_is_short_is_added_up_and_told_year_by_year() -> None:
    placement = _placement(
        taken=None,
        short={2026: 5_000, 2025: 1},
        refused=True,
        blocker="B",
        ledger=(
            LedgerRow(year=2025, before=9, after=9),
            LedgerRow(year=2026, before=100_000, after=100_000),
            LedgerRow(year=2027, before=None, after=None),
        ),
    )

    found = placed_among(_picture(), Standpoint(lot="Los.", placement=placement))

    assert found.facts.known["shortfall"] == 5_001
    assert found.facts.known["partial_funding_refused"] == 1
    assert found.facts.known["blocked_by_rank"] == 1
    assert found.notes["blocker"] == "B"
    assert found.notes["short_years"] == (
        "2025: benötigt 0,10 €, vorhanden 0,09 €, es fehlen 0,01 €; "
        "2026: benötigt 1.050,00 €, vorhanden 1.000,00 €, es fehlen 50,00 €"
    )


def test_who_is_placed_has_no_shortage_to_tell() -> None:
    found = placed_among(_picture(), Standpoint(placement=_placement()))

    assert found.facts.known["shortfall"] == 0
    assert found.notes["short_years"] == ""


def test_without_an_amount_the_shortfall_is_unknown_for_the_same_reason() -> None:
    found = placed_among(_picture(salary_costs=None), Standpoint())

    assert found.facts.causes["shortfall"] == ("salary_costs",)


def test_without_a_consent_its_refusal_is_unknown() -> None:
    found = placed_among(_picture(partial_funding_accepted=None), Standpoint())

    assert found.facts.causes["partial_funding_refused"] == ("partial_funding_accepted",)


def test_without_a_way_to_allocate_it_is_unknown_who_blocks() -> None:
    book = without_value(shipped(), "rank_by", "skip_allowed", "allocation_policy")

    found = placed_among(_picture(book), Standpoint())

    assert found.facts.causes["blocked_by_rank"] == ALLOCATION
