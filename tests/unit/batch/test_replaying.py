from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.integration.workbooks import row, write_list
from tests.unit.register.lives import altered, lived, of, relived, story, told
from tests.unit.rulebook.earlier import earlier_files, earlier_text, recorded_under

import grantrules
from grantrules.batch.checking import Order, check_applications
from grantrules.batch.replaying import Replayed, Unreadable, replay
from grantrules.model.errors import RefusedError
from grantrules.register.case_entries import Allocation, CaseProposed, Signature
from grantrules.register.database import Database, open_for_reading
from grantrules.register.entry import Body
from grantrules.rulebook.source import Source
from grantrules.version import __version__

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
BOOK = grantrules.load_rulebook("integrationsmanager-rlp")


@pytest.fixture(name="trail")
def _trail(tmp_path: Path) -> Database:
    rows = [
        row(Aktenzeichen=None, AGS=ags, Antragsteller=name, **{"Eingang am": "10.08.2026 09:00"})
        for ags, name in (("07318", "Speyer"), ("07319", "Worms"), (None, "Neuwied"))
    ]
    write_list(tmp_path / "liste.xlsx", rows)
    order = Order((tmp_path,), tmp_path / "ergebnis", str(tmp_path / "fall.db"), {2026: 9000000})
    check_applications(order, BOOK, AT, lambda *_: None)
    return open_for_reading(order.database)


def recorded_again(trail: Database, text: str) -> None:
    """Records the same workbooks once more, under a rule book of another text."""
    folder = Path(trail.name).parent
    order = Order((folder / "liste.xlsx",), folder / "ergebnis", trail.name, {2026: 9000000})
    check_applications(order, recorded_under(text), AT, lambda *_: None)


def test_every_run_comes_out_as_it_was_recorded(trail: Database) -> None:
    found = list(replay(trail, None))

    assert found == [Replayed(2, found[0].run, __version__, proposals=3, different=())]


def test_an_entry_names_its_run(trail: Database) -> None:
    assert [one.seq for seq in (2, 3, 5) for one in replay(trail, seq)] == [2, 2, 2]


def test_an_entry_that_belongs_to_no_run_is_refused(trail: Database) -> None:
    with pytest.raises(RefusedError, match="Eintrag 1 ist kein Lauf"):
        list(replay(trail, 1))


def test_an_entry_that_does_not_exist_is_refused(trail: Database) -> None:
    with pytest.raises(RefusedError):
        list(replay(trail, 99))


def test_a_difference_and_an_older_engine_are_told() -> None:
    replayed = Replayed(seq=2, run="0" * 64, engine="0.0.1", proposals=3, different=(4,))

    assert not replayed.identical
    assert replayed.other_engine
    assert not replayed._replace(engine=__version__).other_engine


def test_a_run_under_a_rule_book_of_the_earlier_format_comes_out_as_recorded(
    trail: Database,
) -> None:
    recorded_again(trail, earlier_text())

    found = list(replay(trail, None))

    told = [(one.seq, one.proposals, one.different) for one in found if isinstance(one, Replayed)]
    assert told == [(2, 3, ()), (6, 3, ())]


def test_a_rule_book_that_cannot_be_read_spares_the_other_runs(trail: Database) -> None:
    files = earlier_files()
    del files["rules-2-deadline.yaml"]
    recorded_again(trail, Source(files, "").text)
    recorded_again(trail, earlier_text())

    found = list(replay(trail, None))

    assert [(one.seq, type(one)) for one in found] == [
        (2, Replayed),
        (6, Unreadable),
        (10, Replayed),
    ]


@pytest.mark.parametrize(
    ("faults", "why"),
    [
        (("a.yaml, Zeile 1: Die Datei ist leer.",), "a.yaml, Zeile 1: Die Datei ist leer. Bitte"),
        (("Eins.", "Zwei."), "Eins. (und 1 weiterer Fehler) Bitte"),
        (("Eins.", "Zwei.", "Drei."), "Eins. (und 2 weitere Fehler) Bitte"),
    ],
)
def test_an_unreadable_rule_book_is_told_with_entry_run_and_reason(
    faults: tuple[str, ...], why: str
) -> None:
    told = Unreadable(seq=6, run="ab" * 32, engine="0.0.1", faults=faults).german

    assert told.startswith("Eintrag 6 (Lauf abababababababab…) ist nicht neu berechnet: ")
    assert why in told
    assert told.endswith("(damals Programmversion 0.0.1).")


def test_every_distribution_of_a_register_comes_out_to_the_byte(address: str) -> None:
    trail = lived(address)

    found = list(replay(trail, None))

    told = [(one.seq, one.proposals, one.different) for one in found if isinstance(one, Replayed)]
    assert (
        told
        == [
            (of(Allocation, number), count, ())
            for number, count in enumerate((4, 4, 3, 3, 3, 2, 2, 1, 1))
        ][: len(told)]
    )
    assert len(told) == len([one for one in story() if isinstance(one, Allocation)])


def test_a_proposal_of_the_register_names_its_distribution(tmp_path: Path) -> None:
    trail = lived(str(tmp_path / "a.db"))

    assert [one.seq for one in replay(trail, of(CaseProposed, 2))] == [of(Allocation)]
    with pytest.raises(RefusedError, match="ist kein Lauf und keine Verteilung"):
        list(replay(trail, of(Signature)))


def replayed(folder: Path, bodies: list[Body]) -> Replayed:
    trail = relived(str(folder / "a.db"), bodies)
    [found] = replay(trail, of(Allocation))
    assert isinstance(found, Replayed)
    return found


def test_a_proposal_that_was_changed_is_no_longer_what_comes_out(tmp_path: Path) -> None:
    seq, bodies = of(CaseProposed, 1), list(story())
    bodies[seq - 1] = altered(bodies[seq - 1], proposal={**told(seq).proposal, "rank": 9})

    assert replayed(tmp_path, bodies).different == (seq,)


def test_competitors_in_another_order_are_no_longer_what_comes_out(tmp_path: Path) -> None:
    seq, bodies = of(Allocation), list(story())
    first, second, *others = told(seq).competitors
    bodies[seq - 1] = altered(bodies[seq - 1], competitors=(second, first, *others))

    assert replayed(tmp_path, bodies).different == (seq,)


def test_a_case_whose_proposal_is_gone_is_told_by_the_distribution(tmp_path: Path) -> None:
    bodies = list(story())
    del bodies[of(CaseProposed) - 1]

    assert replayed(tmp_path, bodies).different == (of(Allocation),)


def test_a_digest_that_no_proposal_has_is_told(tmp_path: Path) -> None:
    seq, bodies = of(Allocation), list(story())
    first, *others = told(seq).competitors
    forged = first.model_copy(update={"proposal_sha256": "0" * 64})
    bodies[seq - 1] = altered(bodies[seq - 1], competitors=(forged, *others))

    assert replayed(tmp_path, bodies).different == (of(CaseProposed),)
