"""Which files were read, with their digest and how their headings were understood."""

from collections.abc import Iterator, Mapping, Sequence

from grantrules.model.run import InputFile
from grantrules.report.entry import number, text
from grantrules.report.sheet import Row
from grantrules.report.sheets.grid import SPAN, heads, over
from grantrules.report.words import Words

_FORMS = {"completed_at": "Vollständig am"}
_NOTHING_READ = "Keine Datei wurde gelesen."


def input_rows(inputs: Sequence[InputFile], words: Words) -> Iterator[Row]:
    """Gives one row a file."""
    if not inputs:
        yield Row([over(text(_NOTHING_READ), SPAN)])
        return
    yield heads(
        ("Datei", 1),
        ("Anträge", 1),
        ("Blätter", 1),
        ("Zuordnung der Spalten", 3),
        ("Prüfsumme (SHA-256)", 1),
    )
    first: dict[str, str] = {}
    for file in sorted(inputs, key=lambda one: (one.file, one.sha256)):
        told = mapping_text(file.mapping, words)
        alike = first.setdefault(told, file.file)
        # Many forms have the same headings: only the first file spells them out.
        yield _row(file, told if alike == file.file or not told else f"wie in {alike}")


def mapping_text(mapping: Mapping[str, str], words: Words) -> str:
    """Says which headings were read under their own name, and which under another."""
    same = [_plain(heading) for heading, key in mapping.items() if _alike(heading, key, words)]
    other = [
        f"„{heading}“ als {words.label(key)}"
        for heading, key in mapping.items()
        if not _alike(heading, key, words)
    ]
    parts = (("Zugeordnet", other), ("Gleich benannt", same))
    return "\n".join(f"{title}: {', '.join(found)}." for title, found in parts if found)


def _row(file: InputFile, told: str) -> Row:
    return Row(
        [
            text(file.file),
            number(file.rows),
            text(", ".join(file.sheets)),
            over(text(told), 3),
            text(file.sha256),
        ]
    )


def _alike(heading: str, key: str, words: Words) -> bool:
    name = _FORMS.get(key) or words.label(key)
    return _plain(heading).casefold().startswith(name.casefold())


def _plain(heading: str) -> str:
    # The form marks required entries with a star.
    return heading.strip().rstrip("*").rstrip()
