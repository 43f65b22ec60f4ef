"""Bundles, and that the verifiers in them say of every forgery what ours says."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import pytest
from tests.unit.register.keys import AT_DESK, key, peter
from tests.unit.register.sample import (
    AT,
    RULEBOOK,
    WORKBOOK,
    behind_the_back,
    digest,
    lines,
    write,
)

from grantrules.batch.bundling import BundleError, BundleOrder, bundle
from grantrules.batch.checkpointing import hand_out
from grantrules.batch.receipting import issue
from grantrules.model.errors import RegisterError
from grantrules.register.anchor import Anchor
from grantrules.register.canonical import canonical_line
from grantrules.register.chain import NO_HEAD, Head
from grantrules.register.checkpoint import signed_checkpoint
from grantrules.register.database import open_for_reading
from grantrules.register.entry import NO_ENTRY
from grantrules.register.history import entries, entry
from grantrules.register.recording import Acting
from grantrules.register.signing_key import SigningKey
from grantrules.register.trail_entries import CheckpointAnchored, Exported
from grantrules.register.trail_examination import TrailExamination
from grantrules.register.tree import leaf_hash, root_of

KEY = key()
NOBODY = Acting(None, AT)
NEEDS_NODE = pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
OUTSIDERS = [pytest.param(("node", "verify.mjs"), id="node", marks=NEEDS_NODE)]
# Debian's git depends on perl: where this project was cloned, perl is there, or the test fails.
OUTSIDERS += [pytest.param(("perl", "verify.pl"), id="perl")]


@pytest.fixture(scope="module")
def whole() -> Iterator[Path]:
    """Writes a bundle of entries 1 to 9, and beside it a receipt for entry 4."""
    with TemporaryDirectory() as folder:
        database = Path(folder) / "a.db"
        write(database, "A-1", "Ä-2\u2028", "A-3")
        write(database, "A-2", "A-3", "A-4", workbook=b"other")
        bundle(BundleOrder(str(database), Path(folder) / "bundle", KEY), NOBODY)
        note = (Path(folder) / "bundle" / "checkpoint.txt").read_bytes()
        trail = open_for_reading(str(database))
        receipt = issue(trail, entry(trail, 4), note)
        (Path(folder) / "receipt.txt").write_bytes(receipt.content)
        yield Path(folder)


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole / "bundle", tmp_path / "bundle"))


def outside(program: tuple[str, str], folder: Path, *options: str) -> tuple[int, str]:
    """Runs a verifier of the bundle; gives its status and what it says."""
    command = [program[0], str(folder / program[1]), *options]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")  # noqa: S603 - the program under test
    assert done.stderr == ""
    return done.returncode, done.stdout


def ours(folder: Path) -> bool:
    """Whether our own verifier finds nothing wrong with the lines, taking the last for the head."""
    held = Anchor(name="a", note=(folder / "checkpoint.txt").read_bytes())
    found, end = TrailExamination([held], ()), NO_HEAD
    for seq, line in enumerate(read(folder), start=1):
        found.take(seq, line)
        end = Head(seq=seq, sha256=digest(line))
    found.finish(end, [KEY.verifier])
    return not found.bad and not found.anchors.faults


def read(folder: Path) -> list[bytes]:
    return (folder / "entries.jsonl").read_bytes().split(b"\n")[:-1]


def put(folder: Path, written: list[bytes]) -> None:
    (folder / "entries.jsonl").write_bytes(b"".join(line + b"\n" for line in written))


def rechained(written: list[bytes]) -> list[bytes]:
    """Gives every line its number and the digest of the line before it, as a forger would."""
    found, prev = list[bytes](), NO_ENTRY
    for seq, line in enumerate(written, start=1):
        found.append(canonical_line({**json.loads(line), "seq": seq, "prev": prev}))
        prev = digest(found[-1])
    return found


def edited(written: list[bytes]) -> list[bytes]:
    return [*written[:3], written[3].replace(b"80000.00", b"90000.00"), *written[4:]]


def resigned(folder: Path, by: SigningKey) -> None:
    written = rechained(edited(read(folder)))
    put(folder, written)
    note = signed_checkpoint(len(written), root_of(map(leaf_hash, written)), by)
    (folder / "checkpoint.txt").write_text(note)


def changed(change: Callable[[list[bytes]], list[bytes]]) -> Callable[[Path], None]:
    return lambda folder: put(folder, change(read(folder)))


def signature_changed(folder: Path) -> None:
    path = folder / "checkpoint.txt"
    content = bytearray(path.read_bytes())
    content[-20] = ord("A") if content[-20] == ord("B") else ord("B")
    path.write_bytes(content)


ATTACKS: dict[str, Callable[[Path], None]] = {
    "edit": changed(edited),
    "edit the last": changed(lambda all_: [*all_[:-1], all_[-1].replace(b"A-4", b"A-5")]),
    "delete": changed(lambda all_: [*all_[:3], *all_[4:]]),
    "delete the first": changed(lambda all_: all_[1:]),
    "delete all": changed(lambda _: []),
    "swap": changed(lambda all_: [*all_[:3], all_[4], all_[3], *all_[5:]]),
    "insert": changed(lambda all_: [*all_[:4], all_[3], *all_[4:]]),
    "cut the tail": changed(lambda all_: all_[:-2]),
    "re-chain an edit": changed(lambda all_: rechained(edited(all_))),
    "re-chain a deletion": changed(lambda all_: rechained([*all_[:3], *all_[4:]])),
    "re-chain a swap": changed(lambda all_: rechained([*all_[:3], all_[4], all_[3], *all_[5:]])),
    "spell otherwise": changed(lambda all_: [all_[0].replace(b":", b": ", 1), *all_[1:]]),
    "re-sign with another key of the same name": lambda folder: resigned(folder, key(seed=b"x")),
    "re-sign as somebody else": lambda folder: resigned(folder, peter()),
    "change the size that was signed": lambda folder: _replace(folder, b"\n9\n", b"\n8\n"),
    "change the signature": signature_changed,
    "empty the checkpoint": lambda folder: _replace(folder, b"\n", b""),
}


def _replace(folder: Path, old: bytes, new: bytes) -> None:
    path = folder / "checkpoint.txt"
    path.write_bytes(path.read_bytes().replace(old, new))


@pytest.mark.parametrize("program", OUTSIDERS)
def test_an_honest_bundle_is_intact(program: tuple[str, str], copy: Path) -> None:
    status, said = outside(program, copy)

    assert status == 0
    assert "Die ersten 9 von 9 Einträgen sind bezeugt." in said
    assert "9 Einträge" in said
    assert "3 Dokumente." in said
    assert said.endswith("Das Protokoll ist unversehrt.\n")
    assert ours(copy)


@pytest.mark.parametrize("program", OUTSIDERS)
@pytest.mark.parametrize("attack", ATTACKS)
def test_every_attack_is_seen_outside_as_it_is_by_us(
    attack: str, program: tuple[str, str], copy: Path
) -> None:
    ATTACKS[attack](copy)

    status, said = outside(program, copy)

    assert status == 5
    assert "Das Protokoll ist NICHT unversehrt" in said
    assert not ours(copy)


@pytest.mark.parametrize("program", OUTSIDERS)
def test_the_first_bad_line_is_named(program: tuple[str, str], copy: Path) -> None:
    ATTACKS["swap"](copy)

    assert "NICHT unversehrt; zuerst Zeile 4." in outside(program, copy)[1]


@pytest.mark.parametrize("program", OUTSIDERS)
def test_whoever_has_the_signing_key_is_seen_by_a_checkpoint_from_a_letter(
    program: tuple[str, str], whole: Path, copy: Path
) -> None:
    letter = str(whole / "bundle" / "checkpoint.txt")
    resigned(copy, KEY)

    assert outside(program, copy)[0] == 0
    status, said = outside(program, copy, "--checkpoint", letter, "--key", KEY.verifier.text)

    assert status == 5
    assert "Unter den ersten 9 Einträgen ist einer nicht mehr der bezeugte." in said


@pytest.mark.parametrize("program", OUTSIDERS)
def test_an_older_checkpoint_covers_the_beginning(program: tuple[str, str], copy: Path) -> None:
    older = signed_checkpoint(5, root_of(map(leaf_hash, read(copy)[:5])), KEY)
    (copy / "letter.txt").write_text(older)

    status, said = outside(program, copy, "--checkpoint", str(copy / "letter.txt"))

    assert status == 0
    assert "Die ersten 5 von 9 Einträgen sind bezeugt." in said


@pytest.mark.parametrize("program", OUTSIDERS)
def test_a_signature_of_somebody_unknown_is_passed_over(
    program: tuple[str, str], copy: Path
) -> None:
    _replace(copy, b"=\n\n", "=\n\n— witness.example QUJDREVGRw==\n".encode())

    assert outside(program, copy)[0] == 0
    assert ours(copy)


@pytest.mark.parametrize("program", OUTSIDERS)
@pytest.mark.parametrize("missing", ["checkpoint.txt", "verifier-key.txt"])
def test_what_cannot_be_checked_is_told(missing: str, program: tuple[str, str], copy: Path) -> None:
    (copy / missing).unlink()

    status, said = outside(program, copy)

    assert status == 1
    assert said.endswith("Unversehrt, soweit geprüft.\n")


@pytest.mark.parametrize("program", OUTSIDERS)
def test_a_document_that_was_changed_or_taken_is_found(
    program: tuple[str, str], copy: Path
) -> None:
    (copy / "documents" / digest(WORKBOOK)).write_bytes(b"forged")
    (copy / "documents" / digest(RULEBOOK)).unlink()

    status, said = outside(program, copy)

    assert status == 5
    assert f"Das Dokument {digest(WORKBOOK)} hat nicht mehr den Inhalt" in said
    assert f"Das Dokument {digest(RULEBOOK)} fehlt; Eintrag 6 beruht darauf." in said


@pytest.mark.parametrize("program", OUTSIDERS)
def test_a_last_line_that_was_cut_is_found(program: tuple[str, str], copy: Path) -> None:
    path = copy / "entries.jsonl"
    path.write_bytes(path.read_bytes()[:-1])

    assert outside(program, copy)[0] == 5


@pytest.mark.parametrize("program", OUTSIDERS)
@pytest.mark.parametrize(
    "options",
    [
        ["--anchor", "x"],
        ["--checkpoint"],
        ["--checkpoint", "fehlt.txt"],
        ["--key", "kein+Schlüssel"],
    ],
)
def test_a_wrong_call_is_no_verdict(
    options: list[str], program: tuple[str, str], copy: Path
) -> None:
    assert outside(program, copy, *options)[0] == 2


@NEEDS_NODE
def test_node_checks_receipts(whole: Path, copy: Path) -> None:
    node, receipt = ("node", "verify.mjs"), (whole / "receipt.txt").read_bytes()

    status, said = outside(node, copy, "--receipt", str(whole / "receipt.txt"))

    assert status == 0
    assert "Die Quittung gilt für Eintrag 4." in said
    for old, new in (
        (b"index 3", b"index 2"),
        (b"index 3", b"index 99"),
        (b"index 3\n", b"index 3\n" + b"A" * 43 + b"=\n"),
        (b"\n9\n", b"\n8\n"),
        (b"tlog-proof@v1", b"tlog-proof@v2"),
    ):
        (copy / "forged.txt").write_bytes(receipt.replace(old, new))
        assert outside(node, copy, "--receipt", str(copy / "forged.txt"))[0] == 5


def test_a_bundle_holds_the_exact_lines_and_documents(tmp_path: Path) -> None:
    database = tmp_path / "a.db"
    write(database, "A-1")

    found = bundle(BundleOrder(str(database), tmp_path / "b", None), NOBODY)

    content = (tmp_path / "b" / "entries.jsonl").read_bytes()
    assert content == b"".join(line + b"\n" for line in lines(database))
    assert found == (3, 2, digest(content))
    assert (tmp_path / "b" / "documents" / digest(WORKBOOK)).read_bytes() == WORKBOOK
    assert sorted(one.name for one in (tmp_path / "b").iterdir()) == [
        "LIESMICH.txt",
        "documents",
        "entries.jsonl",
        "verify.mjs",
        "verify.pl",
    ]


def test_a_bundle_of_a_server_is_that_of_a_file(address: str, tmp_path: Path) -> None:
    write(address, "A-1", "A-2")

    found = bundle(BundleOrder(address, tmp_path / "b", KEY), NOBODY)

    assert found.entries == 4
    assert ours(tmp_path / "b")


def test_an_archive_holds_the_same_and_is_the_same_each_time(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    for name in ("b", "b.zip", "c.ZIP"):
        bundle(BundleOrder(str(tmp_path / "a.db"), tmp_path / name, KEY), NOBODY)

    with ZipFile(tmp_path / "b.zip") as archive:
        archive.extractall(tmp_path / "out")
    names = {one.relative_to(tmp_path / "b") for one in (tmp_path / "b").rglob("*")}

    assert names == {one.relative_to(tmp_path / "out") for one in (tmp_path / "out").rglob("*")}
    assert ours(tmp_path / "out")
    assert (tmp_path / "b.zip").read_bytes() == (tmp_path / "c.ZIP").read_bytes()


def test_what_left_the_case_database_is_recorded(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")

    found = bundle(BundleOrder(str(tmp_path / "a.db"), tmp_path / "b", KEY), Acting(AT_DESK, AT))

    *_, anchored, exported = (one.body for one in entries(open_for_reading(str(tmp_path / "a.db"))))
    assert isinstance(anchored, CheckpointAnchored)
    assert (anchored.size, anchored.place) == (3, "Bündel b")
    assert isinstance(exported, Exported)
    assert (exported.format, exported.entries) == ("bundle", 3)
    assert exported.sha256 == found.sha256


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    (tmp_path / "b").mkdir()

    with pytest.raises(BundleError, match="gibt es schon"):
        bundle(BundleOrder(str(tmp_path / "a.db"), tmp_path / "b", None), NOBODY)


def test_a_place_that_is_missing_is_told(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")

    with pytest.raises(BundleError, match="lässt sich nicht schreiben"):
        bundle(BundleOrder(str(tmp_path / "a.db"), tmp_path / "fehlt" / "b", None), NOBODY)


@pytest.mark.parametrize("name", ["'../../x'", "upper(sha256)"])
def test_a_damaged_name_of_a_document_writes_nothing(name: str, tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    with behind_the_back(tmp_path / "a.db") as hand:
        hand.execute(f"UPDATE documents SET sha256 = {name} WHERE kind = 'workbook'")  # noqa: S608 - a constant

    with pytest.raises(RegisterError, match="keine Prüfsumme als Namen"):
        bundle(BundleOrder(str(tmp_path / "a.db"), tmp_path / "b", None), NOBODY)

    assert [one.name for one in tmp_path.iterdir() if not one.name.startswith("a.db")] == []


def test_a_damaged_trail_is_handed_out_without_a_signature_alone(tmp_path: Path) -> None:
    write(tmp_path / "a.db", "A-1")
    with behind_the_back(tmp_path / "a.db") as hand:
        hand.execute("DELETE FROM entries WHERE seq = 2")
    order = BundleOrder(str(tmp_path / "a.db"), tmp_path / "b", None)

    with pytest.raises(RegisterError, match="kein Prüfpunkt"):
        bundle(order._replace(key=KEY), NOBODY)
    bundle(order, NOBODY)

    assert outside(("perl", "verify.pl"), tmp_path / "b")[0] == 5
    with pytest.raises(RegisterError):
        hand_out(str(tmp_path / "a.db"), KEY, "Brief", NOBODY)
