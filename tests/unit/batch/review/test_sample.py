from hashlib import sha256
from pathlib import Path

import pytest
from tests.unit.batch.review.office import PETRA, PROGRAMME, Office, actor, opened

from grantrules.batch.review.sample import Wanted, draw, seed_of_checkpoint
from grantrules.model.errors import RefusedError
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.history import entry
from grantrules.register.signed_note import NoteError
from grantrules.register.signing_key import new_signing_key
from grantrules.register.trail_entries import SampleDrawn

HALF = Wanted(PROGRAMME, 50, "saat")


@pytest.fixture(name="office")
def _office(address: str, tmp_path: Path) -> Office:
    office = opened(address, tmp_path)
    for reference in ("2026-001", "2026-002"):
        office.decide(reference)
    return office


def test_the_same_seed_gives_the_same_sample_and_both_are_on_record(office: Office) -> None:
    first, second = (draw(office.database, actor(PETRA), HALF) for _ in range(2))

    assert first["drawn"] == second["drawn"]
    assert len(first["drawn"]) == 1
    body = entry(office.database, first["entry"]).body
    assert isinstance(body, SampleDrawn)
    assert (body.seed, body.percent, list(body.references)) == ("saat", 50, first["drawn"])


def test_the_tickets_are_those_of_sha256sum(office: Office) -> None:
    document = draw(office.database, actor(PETRA), HALF)

    best = document["cases"][0]
    text = f"saat\n{best['reference']}\n{best['ticket']['number']}"
    assert best["ticket"]["value"] == sha256(text.encode()).hexdigest()
    assert document["drawn"] == [best["reference"]]
    assert best["weight"] == 1 + sum(one["weight"] for one in best["risks"])


def test_without_a_decision_there_is_nothing_to_draw(tmp_path: Path) -> None:
    office = opened(str(tmp_path / "a.db"), tmp_path)

    with pytest.raises(RefusedError, match="noch nichts entschieden"):
        draw(office.database, actor(PETRA), HALF)


def test_the_seed_of_a_checkpoint_is_its_root_line() -> None:
    note = signed_checkpoint(3, b"\x01" * 32, new_signing_key("ort.example"))

    assert seed_of_checkpoint(note.encode()) == note.split("\n")[2]


def test_another_file_is_no_seed() -> None:
    with pytest.raises(NoteError):
        seed_of_checkpoint(b"hallo\n")
