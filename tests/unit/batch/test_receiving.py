"""One application arrives: received, renewed, known, or held for people to look at."""

from tests.unit.builders import asking
from tests.unit.desks import Office

from grantrules.batch import deciding
from grantrules.batch.receiving import Arriving, facts, receive
from grantrules.engine.contradiction import agreed
from grantrules.model.application import Application
from grantrules.register.history import Filter, entries

ONE, OTHER = asking("A", eur=40_000), asking("A", eur=20_000)
BOTH = Arriving(agreed([ONE, OTHER]), (("Zeile 2", ONE), ("Zeile 3", OTHER)))


def _arrive(office: Office, *arriving: Application | Arriving) -> list[str]:
    """Lets applications arrive in one turn that is not kept."""
    with office.desk().turn() as turn:
        found = [
            receive(turn, one if isinstance(one, Arriving) else Arriving(one)) for one in arriving
        ]
        turn._bodies.clear()  # noqa: SLF001 - without an import they are no part of a trail
    return list(found)


def test_a_case_receives_once_and_then_only_what_is_new(office: Office) -> None:
    assert _arrive(office, ONE) == ["received"]
    office.receive(ONE)
    assert _arrive(office, ONE, OTHER, ONE) == ["unchanged", "renewed", "renewed"]


def test_a_contradiction_is_another_matter_than_the_same_facts_alone(office: Office) -> None:
    office.receive(ONE)

    told = _arrive(office, BOTH, BOTH, BOTH.application)

    assert told == ["renewed", "unchanged", "renewed"]


def test_a_signed_case_holds_facts_and_contradictions_apart(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A")

    office.receive(ONE)
    with office.desk().turn() as turn:
        told = [receive(turn, one) for one in (Arriving(ONE), Arriving(BOTH.application), BOTH)]
        held = turn.book.case("A").facts_held
        turn._bodies.clear()  # noqa: SLF001 - without an import they are no part of a trail

    assert told == ["held", "held", "held"]
    assert [bool(one.body.contradicting) for one in held] == [False, False, True]


def test_held_facts_are_kept_to_be_read(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")

    office.receive(ONE)

    (held,) = office.case("A").facts_held
    with office.desk().turn() as turn:
        assert facts(turn, held.body.application_sha256).salary_costs == ONE.salary_costs
    assert len(list(entries(office.database, Filter(type="facts_held")))) == 1


def test_facts_of_a_withdrawn_case_are_held_as_well(office: Office) -> None:
    office.asked_for(A=80_000)
    deciding.withdraw(office.desk(), "A", "Verzicht.")

    assert _arrive(office, ONE, asking("A")) == ["held", "unchanged"]
