"""The attacks on a trail, each as somebody would do it who has the file and not the key."""

import shutil
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from tests.torture.office import FITTING, NEED, START, Office, at_desk, opened
from tests.torture.reckoning import reckoned
from tests.torture.rewriting import (
    Entry,
    chained,
    changed,
    line_of,
    read,
    replaced,
    unguarded,
)
from tests.unit.register.keys import key

from grantrules.batch.awarding import hand_over, pay, waive_remedy
from grantrules.batch.checkpointing import hand_out
from grantrules.register.anchor import Anchor
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.recording import Acting, record_act
from grantrules.register.signing_key import SigningKey
from grantrules.register.trail_entries import KeyRotated
from grantrules.register.tree import Tree, leaf_hash

_OWN = key(seed=b"office")
_FORGED = key(seed=b"forger")
VERIFIER = _OWN.verifier


class Scene(NamedTuple):
    """A register, the signed checkpoints beside it, and how both were some time before."""

    path: Path
    beside: tuple[Anchor, ...]
    earlier: Path
    earlier_beside: tuple[Anchor, ...]


class Attacked(NamedTuple):
    """What an auditor finds: the register, and the checkpoints that lie beside it."""

    path: Path
    beside: tuple[Anchor, ...]


Attack = Callable[[Scene], Attacked]


def scene(folder: Path) -> Scene:
    """Makes a register with three checkpoints handed out; the last one covers nearly all."""
    path, earlier = folder / "register.db", folder / "earlier.db"
    office = opened(str(path))

    def acting() -> Acting:
        return Acting(at_desk("anna"), office.now())

    def checkpoint(name: str) -> Anchor:
        note = hand_out(str(path), _OWN, "Brief", acting()).note
        return Anchor(name=name, note=note, received_on=START.date())

    record_act(str(path), acting(), lambda by: KeyRotated(by=by, verifier_key=VERIFIER.text))
    office.assess(*FITTING[:3])
    office.sign("anna", *FITTING[:3])
    office.sign("bert", *FITTING[:2])
    first = checkpoint("erster")
    shutil.copyfile(path, earlier)
    hand_over(office.desk("anna"), FITTING[0], START.date())
    waive_remedy(office.desk("anna"), FITTING[0], START.date())
    pay(office.desk("anna"), FITTING[0], NEED)
    second = checkpoint("zweiter")
    office.sign("bert", FITTING[2])
    third = checkpoint("dritter")
    return Scene(path, (first, second, third), earlier, (first,))


def edit(scene: Scene) -> Attacked:
    entries = read(scene.path)
    place = _place(entries, "payment")
    with unguarded(scene.path) as hand:
        line = line_of(_less(entries[place]))
        hand.execute("UPDATE entries SET line = ? WHERE seq = ?", (line, place + 1))
    return _as_it_lies(scene)


def delete(scene: Scene) -> Attacked:
    with unguarded(scene.path) as hand:
        hand.execute("DELETE FROM entries WHERE type = 'payment'")
    return _as_it_lies(scene)


def insert(scene: Scene) -> Attacked:
    entries = read(scene.path)
    place = _place(entries, "payment")
    lines = [line_of(one) for one in entries]
    lines.insert(place, line_of(entries[place]))
    replaced(scene.path, lines, with_head=True)
    return _as_it_lies(scene)


def swap(scene: Scene) -> Attacked:
    lines = [line_of(one) for one in read(scene.path)]
    lines[-2], lines[-3] = lines[-3], lines[-2]
    replaced(scene.path, lines, with_head=True)
    return _as_it_lies(scene)


def rechain(scene: Scene) -> Attacked:
    entries = changed(read(scene.path), "payment", _less)
    replaced(scene.path, chained(entries), with_head=False)
    return _as_it_lies(scene)


def rechain_with_head(scene: Scene) -> Attacked:
    replaced(scene.path, _rewritten(read(scene.path)), with_head=True)
    return _as_it_lies(scene)


def sign_with_a_forged_key(scene: Scene) -> Attacked:
    entries = changed(read(scene.path), "key_rotated", _other_key)
    lines = _rewritten(entries)
    replaced(scene.path, lines, with_head=True)
    return Attacked(scene.path, (_note(lines, _FORGED),))


def cut_the_tail(scene: Scene) -> Attacked:
    """Takes away everything since the payment, head and balances included."""
    entries = read(scene.path)
    kept = entries[: _place(entries, "payment")]
    replaced(scene.path, [line_of(one) for one in kept], with_head=True)
    with unguarded(scene.path) as hand:
        for year, (_, reserved, committed) in reckoned(kept).items():
            change = "UPDATE balances SET reserved = ?, committed = ? WHERE year = ?"
            hand.execute(change, (reserved, committed, year))
    return Attacked(scene.path, scene.earlier_beside)


def replay_an_old_copy(scene: Scene) -> Attacked:
    return Attacked(scene.earlier, scene.earlier_beside)


def replace_a_document(scene: Scene) -> Attacked:
    with unguarded(scene.path) as hand:
        hand.execute("UPDATE documents SET content = ? WHERE kind = 'workbook'", (b"PK other",))
    return _as_it_lies(scene)


def change_the_balances(scene: Scene) -> Attacked:
    with unguarded(scene.path) as hand:
        hand.execute("UPDATE balances SET committed = committed - 8000000 WHERE committed > 0")
    return _as_it_lies(scene)


def put_the_guard_back(scene: Scene) -> Attacked:
    entries = read(scene.path)
    place = _place(entries, "decision")
    with unguarded(scene.path) as hand:
        line = line_of({**entries[place], "at": entries[0]["at"]})
        hand.execute("UPDATE entries SET line = ? WHERE seq = ?", (line, place + 1))
    return _as_it_lies(scene)


def date_back(scene: Scene) -> Attacked:
    """Records a waiver ten days later, and says that it was three days later."""
    return dated(scene, START + timedelta(days=3))


def dated(scene: Scene, at: datetime) -> Attacked:
    """Records a handing over with a clock that shows some other time."""
    hand_over(Office(str(scene.path), at).desk("anna"), FITTING[1], START.date())
    return _as_it_lies(scene)


# How auditors call them, in the order of the note.
ATTACKS: dict[str, Attack] = {
    "Eintrag ändern": edit,
    "Eintrag löschen": delete,
    "Eintrag einfügen": insert,
    "Einträge vertauschen": swap,
    "Eintrag ändern und die Kette neu rechnen": rechain,
    "Eintrag ändern, Kette, Kopf und eigene Prüfpunkte neu rechnen": rechain_with_head,
    "alles neu rechnen und mit fremdem Schlüssel unterschreiben": sign_with_a_forged_key,
    "das Ende abschneiden, mit Kopf und Haushaltsstand": cut_the_tail,
    "eine alte Kopie der Falldatenbank zurückspielen": replay_an_old_copy,
    "eine Arbeitsmappe austauschen": replace_a_document,
    "den Haushaltsstand ändern": change_the_balances,
    "Schreibschutz abnehmen, ändern, Schreibschutz wiederherstellen": put_the_guard_back,
    "einen neuen Eintrag rückdatieren, bis zum letzten Prüfpunkt": date_back,
}


def _as_it_lies(scene: Scene) -> Attacked:
    return Attacked(scene.path, scene.beside)


def _place(entries: Sequence[Entry], kind: str) -> int:
    return next(index for index, one in enumerate(entries) if one["type"] == kind)


def _less(entry: Entry) -> Entry:
    return {**entry, "body": {**entry["body"], "amount": "90.00"}}


def _other_key(entry: Entry) -> Entry:
    return {**entry, "body": {**entry["body"], "verifier_key": _FORGED.verifier.text}}


def _rewritten(entries: Sequence[Entry]) -> list[str]:
    """Lets the payment have been less, and every checkpoint the trail names fit that."""
    said = changed(entries, "payment", _less)
    for place, one in enumerate(said):
        if one["type"] == "checkpoint_anchored":
            root = _root(chained(said[: one["body"]["size"]])).hex()
            said[place] = {**one, "body": {**one["body"], "root": root}}
    return chained(said)


def _root(lines: Sequence[str]) -> bytes:
    tree = Tree()
    for line in lines:
        tree.push(leaf_hash(line.encode()))
    return tree.root()


def _note(lines: Sequence[str], by: SigningKey) -> Anchor:
    note = signed_checkpoint(len(lines), _root(lines), by).encode()
    return Anchor(name="gefälscht", note=note)
