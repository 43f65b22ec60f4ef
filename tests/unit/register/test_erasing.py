from pathlib import Path

import pytest
from tests.unit.batch.review.office import (
    ANNA,
    AT,
    BEN,
    CEM,
    PETRA,
    PROGRAMME,
    Office,
    actor,
    opened,
)
from tests.unit.presences import present
from tests.unit.register.sample import verified

from grantrules.batch import deciding
from grantrules.model.errors import RefusedError
from grantrules.model.proposal import Outcome
from grantrules.register.erasing import Erasing, erase
from grantrules.register.history import entry
from grantrules.register.overriding import Wish
from grantrules.register.people_change import Caller, Wanted, change_people
from grantrules.register.person import People, Person
from grantrules.register.salts import accounts_by_commitment, kept_salts
from grantrules.register.trail_entries import Erasure, ErasureProposed
from grantrules.register.turn import Actor, turn_of
from grantrules.register.vault import known_people

ONE = "2026-001"


@pytest.fixture(name="office")
def _office(address: str, tmp_path: Path) -> Office:
    office = opened(address, tmp_path)
    office.confirm(ONE)
    return office


REASON = "Antrag nach Art. 17 DSGVO."


def erased(office: Office, who: str, *two: Person) -> Erasing:
    first, second = two or [one for one in (CEM, BEN, ANNA) if one.key != who][:2]
    wanted(office, who, first)
    return wanted(office, who, second)


def wanted(office: Office, who: str, by: Person) -> Erasing:
    with turn_of(office.database, actor(by), PROGRAMME) as turn:
        return erase(turn, who, REASON)


def names(office: Office) -> set[str]:
    with office.database.reading() as connection:
        return {one.name for one in known_people(connection).values()}


def overridden(office: Office) -> None:
    wish = Wish("", Outcome.REJECT, "Kein Bedarf.")
    deciding.propose_otherwise(office.desk(ANNA), ONE, wish)


def test_the_person_is_forgotten_and_the_trail_says_so(office: Office, address: str) -> None:
    office.sign(ONE, CEM)
    office.sign(ONE, BEN)

    pseudonym, seq, done = erased(office, BEN.key, ANNA, CEM)

    body = entry(office.database, seq).body
    assert isinstance(body, Erasure)
    assert isinstance(entry(office.database, body.proposed).body, ErasureProposed)
    assert done
    assert (body.pseudonym, body.reason) == (pseudonym, REASON)
    assert BEN.name not in names(office)
    assert CEM.name in names(office)
    assert verified(address).intact


def test_one_person_only_wants_it(office: Office, address: str) -> None:
    first = wanted(office, ANNA.key, CEM)

    with pytest.raises(RefusedError, match=f"selbst vorgeschlagen .Eintrag {first.entry}."):
        wanted(office, ANNA.key, CEM)

    assert not first.done
    assert ANNA.name in names(office)
    assert verified(address).intact


def test_whoever_audits_erases_nobody(office: Office) -> None:
    with pytest.raises(RefusedError, match="In der Rolle „Prüfung“ löscht niemand"):
        wanted(office, ANNA.key, PETRA)


def test_two_clerks_erase_nobody(office: Office) -> None:
    dirk = Person(key="dirk", name="Dirk", accounts=("d",), role=ANNA.role)
    people = (ANNA, BEN, CEM, dirk)
    for account in ("b", "c"):
        change_people(
            office.database,
            Caller(account, None, AT, "0.1.0"),
            Wanted(People(people=people), "Dirk kommt."),
        )

    def want(by: Person) -> Erasing:
        who = Actor(present(by, *people), AT, "0.1.0")
        with turn_of(office.database, who, PROGRAMME) as turn:
            return erase(turn, CEM.key, REASON)

    want(ANNA)
    with pytest.raises(RefusedError, match="braucht Zeichnungsbefugnis"):
        want(dirk)
    assert want(BEN).done


def test_the_wish_of_somebody_erased_counts_no_more(office: Office) -> None:
    wanted(office, CEM.key, ANNA)
    assert erased(office, ANNA.key, BEN, CEM).done

    people = People(
        people=(BEN, CEM, PETRA, Person(key="e", name="E", accounts=("e",), role=ANNA.role))
    )
    for account in ("b", "c"):
        change_people(office.database, Caller(account, None, AT, "0.1.0"), Wanted(people, "Neu."))
    with turn_of(
        office.database, Actor(present(BEN, *people.people), AT, "0.1.0"), PROGRAMME
    ) as turn:
        assert not erase(turn, CEM.key, REASON).done


def test_a_pseudonym_names_a_person_as_well(office: Office) -> None:
    with office.database.reading() as connection:
        pseudonym = next(by for by, one in known_people(connection).items() if one.key == ANNA.key)

    assert erased(office, pseudonym)[0] == pseudonym


def test_whom_nobody_knows_cannot_be_forgotten(office: Office) -> None:
    with pytest.raises(RefusedError, match="kennt keine Person"):
        erased(office, "niemand")


def test_whoever_signed_first_is_needed_until_the_second_has(office: Office) -> None:
    office.sign(ONE, CEM)

    with pytest.raises(RefusedError, match="„2026-001“ hat sie als Erste gezeichnet"):
        erased(office, CEM.key)

    assert CEM.name in names(office)
    assert erased(office, ANNA.key)


def test_whoever_overrode_is_needed_until_it_is_decided(office: Office) -> None:
    overridden(office)
    with pytest.raises(RefusedError, match="abweichend vorgeschlagen"):
        erased(office, ANNA.key)
    office.sign(ONE, CEM)
    with pytest.raises(RefusedError, match="abweichend vorgeschlagen"):
        erased(office, ANNA.key)
    office.sign(ONE, BEN)

    assert erased(office, ANNA.key)


def test_whoever_wants_a_correction_is_needed_until_it_is_confirmed(office: Office) -> None:
    overridden(office)
    done = deciding.correct(office.desk(BEN), ONE, _override_entry(office), "Versehen.")

    with pytest.raises(RefusedError, match="will sie berichtigen"):
        erased(office, BEN.key)

    deciding.confirm(office.desk(CEM), ONE, done.entries[0])
    assert erased(office, BEN.key)


def _override_entry(office: Office) -> int:
    with turn_of(office.database, actor(ANNA), PROGRAMME) as turn:
        override = turn.book.case(ONE).override
    assert override is not None
    return override.seq


def test_as_many_stay_as_can_change_the_file_of_people(office: Office, address: str) -> None:
    erased(office, ANNA.key)

    with pytest.raises(RefusedError, match="könnte niemand mehr die Personendatei ändern"):
        erased(office, CEM.key)

    assert CEM.name in names(office)
    assert verified(address).intact


def test_the_accounts_of_the_erased_are_forgotten_with_them(office: Office) -> None:
    with office.database.reading() as connection:
        before = set(accounts_by_commitment(connection).values())

    erased(office, ANNA.key)

    with office.database.reading() as connection:
        after = set(accounts_by_commitment(connection).values())
    assert before - after == {"a"}


def test_an_account_that_passed_to_somebody_else_is_kept_for_them(
    office: Office, address: str
) -> None:
    moved = CEM.model_copy(update={"accounts": ("c", "a")})
    file = Wanted(People(people=(BEN, moved, PETRA)), "Anna geht.")
    for account in ("b", "c"):
        change_people(office.database, Caller(account, None, AT, "0.1.0"), file)
    for one in (BEN, moved):
        who = Actor(present(one, BEN, moved, PETRA), AT, "0.1.0")
        with turn_of(office.database, who, PROGRAMME) as turn:
            erase(turn, ANNA.key, REASON)

    with office.database.reading() as connection:
        assert "a" in accounts_by_commitment(connection).values()
        assert sum(one.kind == "people" for one in kept_salts(connection)) == 1
    assert verified(address).intact
