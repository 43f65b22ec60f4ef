"""Bundles: the whole trail in a folder or ZIP that outsiders verify without this software."""

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sqlalchemy import Connection

from grantrules.batch.checkpointing import Signed, signed_now
from grantrules.model.cause import cause_of
from grantrules.model.errors import GrantRulesError, RegisterError
from grantrules.register.act import Pseudonym
from grantrules.register.database import open_for_reading
from grantrules.register.document import kept_documents
from grantrules.register.entry import Body
from grantrules.register.lines import first_lines
from grantrules.register.recording import Acting, record_act
from grantrules.register.signing_key import SigningKey
from grantrules.register.trail_entries import Exported
from grantrules.register.tree import Tree, leaf_hash
from grantrules.register.verifier_programs import verifier_programs

_ALL = 2**53
_DIGEST = re.compile(r"[0-9a-f]{64}")
# A ZIP archive says when a file was written; the same trail gives the same archive.
_EPOCH = (1980, 1, 1, 0, 0, 0)


class BundleError(GrantRulesError):
    """The bundle cannot be written where it should go."""


class BundleOrder(NamedTuple):
    """A bundle to write: `target` is a ZIP archive by its ending, else a folder."""

    address: str
    target: Path
    key: SigningKey | None


class Bundled(NamedTuple):
    """What went into the bundle; `sha256` is the digest of all lines with their newlines."""

    entries: int
    documents: int
    sha256: str


def bundle(order: BundleOrder, acting: Acting) -> Bundled:
    """Writes the bundle and records that it left; with a key, of an intact trail alone."""
    database = open_for_reading(order.address)
    with _folder_for(order.target) as folder:
        signed = None if order.key is None else signed_now(database, order.key)
        with database.reading() as connection:
            bundled = _filled(folder, connection, signed)
        for name, content in verifier_programs().items():
            (folder / name).write_bytes(content)
        if order.key is not None:
            (folder / "verifier-key.txt").write_text(f"{order.key.verifier.text}\n", "utf-8")
        record_act(order.address, acting, *_left(order.target, bundled, signed))
    return bundled


def _filled(folder: Path, connection: Connection, signed: Signed | None) -> Bundled:
    tree, digest = Tree(), hashlib.sha256()
    with (folder / "entries.jsonl").open("wb") as file:
        for line in first_lines(connection, _ALL if signed is None else signed.checkpoint.size):
            tree.push(leaf_hash(line))
            digest.update(line + b"\n")
            file.write(line + b"\n")
    if signed is not None:
        if tree.root() != signed.checkpoint.root:
            raise RegisterError("Das Protokoll wurde geändert, während es ausgegeben wurde.")
        (folder / "checkpoint.txt").write_bytes(signed.note)
    return Bundled(tree.size, _documents(folder / "documents", connection), digest.hexdigest())


def _documents(folder: Path, connection: Connection) -> int:
    folder.mkdir()
    count = 0
    for sha256, content in kept_documents(connection):
        if _DIGEST.fullmatch(sha256) is None:
            raise RegisterError("Ein Dokument der Falldatenbank hat keine Prüfsumme als Namen.")
        (folder / sha256).write_bytes(content)
        count += 1
    return count


def _left(
    target: Path, bundled: Bundled, signed: Signed | None
) -> Iterator[Callable[[Pseudonym], Body]]:
    """Tells of what left the case database."""
    if signed is not None:
        yield signed.anchored_at(f"Bündel {target.name}")
    yield lambda by: Exported(
        by=by, format="bundle", entries=bundled.entries, sha256=bundled.sha256
    )


@contextmanager
def _folder_for(target: Path) -> Iterator[Path]:
    """Gives a folder to fill, which becomes the target at the end, or nothing of it remains."""
    if target.exists():
        raise BundleError(
            f"{target} gibt es schon. Ein Bündel überschreibt nichts; bitte ein anderes Ziel "
            "angeben."
        )
    try:
        with TemporaryDirectory(dir=target.parent, prefix=".grantrules-") as work:
            folder = Path(work) / "bundle"
            folder.mkdir()
            yield folder
            if target.suffix.lower() == ".zip":
                folder = _zipped(folder)
            folder.rename(target)
    except OSError as error:
        raise BundleError(
            f"Das Bündel {target} lässt sich nicht schreiben ({cause_of(error)}). Bitte Ordner, "
            "Rechte und freien Platz prüfen."
        ) from error


def _zipped(folder: Path) -> Path:
    archive = folder.with_suffix(".zip")
    with ZipFile(archive, "w") as file:
        for path in sorted(one for one in folder.rglob("*") if one.is_file()):
            info = ZipInfo(path.relative_to(folder).as_posix(), _EPOCH)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o644 << 16
            with path.open("rb") as source, file.open(info, "w", force_zip64=True) as member:
                while block := source.read(1 << 20):
                    member.write(block)
    return archive
