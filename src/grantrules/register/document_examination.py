"""Whether the kept documents are those that the trail names: none changed, missing or surplus."""

import re
from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import Connection, select

from grantrules.register.digest import digest_of
from grantrules.register.document import DocumentName
from grantrules.register.schema import CHUNKS, content_bytes, documents, entries, line_bytes

_NAMED_AT_MOST = 5
_DIGEST = re.compile(rb'"([0-9a-f]{64})"')


def document_faults(connection: Connection, named: Mapping[DocumentName, int]) -> list[str]:
    """Says which documents are changed or missing, and which entries rely on them."""
    query = select(documents.c.sha256, documents.c.kind, content_bytes)
    kept, changed = set(), []
    for sha256, kind, content in connection.execute(query, execution_options={"yield_per": 1}):
        kept.add((kind, sha256))
        if digest_of(content) != sha256:
            changed.append(sha256)
    relying = _relying(connection, changed) if changed else {}
    return [
        *(
            f"Das Dokument {one} hat nicht mehr den Inhalt mit dieser Prüfsumme; "
            f"{_told(relying.get(one, ()))}"
            for one in changed
        ),
        *(
            f"{name.kind.german} {name.sha256} fehlt; Eintrag {seq} beruht darauf."
            for name, seq in named.items()
            if name not in kept
        ),
    ]


def surplus_faults(connection: Connection, named: Collection[DocumentName]) -> Iterator[str]:
    """Says which documents no entry of a sound trail names."""
    query = select(documents.c.kind, documents.c.sha256).order_by(documents.c.sha256)
    for kind, sha256 in connection.execute(query):
        if (kind, sha256) not in named:
            yield (
                f"Das Dokument {sha256} liegt in der Falldatenbank, ohne dass ein Eintrag es als "
                f"„{kind}“ nennt; es kam nicht durch dieses Programm hinein."
            )


def _relying(connection: Connection, digests: Collection[str]) -> Mapping[str, list[int]]:
    """Reads the lines once more and gives the entries that name the digests."""
    wanted = {one: list[int]() for one in digests}
    query = select(entries.c.seq, line_bytes).order_by(entries.c.seq)
    for seq, line in connection.execute(query, execution_options=CHUNKS):
        for found in {one.decode() for one in _DIGEST.findall(line)} & wanted.keys():
            wanted[found].append(seq)
    return wanted


def _told(seqs: Collection[int]) -> str:
    if not seqs:
        return "kein Eintrag nennt es."
    first = list(seqs)[:_NAMED_AT_MOST]
    more = len(seqs) - len(first)
    others = "" if not more else " und 1 weiterer" if more == 1 else f" und {more} weitere"
    verb = "beruht" if len(seqs) == 1 else "beruhen"
    return f"darauf {verb} Eintrag {', '.join(map(str, first))}{others}."
