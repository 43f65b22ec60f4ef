"""Which files were read and how their headings were understood, and which were refused."""

import re
from collections.abc import Iterator, Mapping, Sequence

from grantrules.model.run import InputFile
from grantrules.report.entry import number, text
from grantrules.report.link import outside
from grantrules.report.sheet import Row
from grantrules.report.sheets.grid import SPAN, heads, over
from grantrules.report.sheets.names import PROBLEMS
from grantrules.report.text import one_line
from grantrules.report.told import Told
from grantrules.report.words import Words

MOST_REFUSED = 200
_FORMS = {"completed_at": "Vollständig am"}
_HYPHENATED = re.compile(r"(?<=\w)-[ \t]*\r?\n[ \t]*(?=[a-zäöüß])")
_NOTHING_READ = "Keine Datei wurde gelesen."


def input_rows(inputs: Sequence[InputFile], words: Words) -> Iterator[Row]:
    """Gives one row a file."""
    if not inputs:
        yield Row([over(text(_NOTHING_READ), SPAN)])
        return
    yield heads(
        ("Datei", 1),
        ("Format und Blätter", 1),
        ("Anträge", 1),
        ("Zuordnung der Spalten", 3),
        ("Prüfsumme (SHA-256)", 1),
    )
    first: dict[str, str] = {}
    for file in sorted(inputs, key=lambda one: (one.file, one.sha256)):
        told = mapping_text(file.mapping, words)
        alike = first.setdefault(told, file.file)
        # Many forms have the same headings: only the first file spells them out.
        yield _row(file, told if alike == file.file or not told else f"wie in {alike}")


def refused_rows(told: Told) -> Iterator[Row]:
    """Gives one row a file or sheet that was not read, with the reason."""
    refused = [one for one in told.tasks if one.is_error and one.is_of_file]
    if not refused:
        return
    yield heads(("Nicht gelesen", 1), ("Was zu tun ist", 2), ("Grund", 4))
    for task in refused[:MOST_REFUSED]:
        link = outside(task.problem.file, task.problem.sheet, None, told.ways)
        cells = [
            text(task.problem.file, link=link),
            over(text(task.action.german), 2),
            over(text(task.problem.message), 4),
        ]
        yield Row(cells)
    if len(refused) > MOST_REFUSED:
        more = f"Weitere {len(refused) - MOST_REFUSED} stehen im Blatt „{PROBLEMS}“."
        yield Row([over(text(more), SPAN)])


def mapping_text(mapping: Mapping[str, str], words: Words) -> str:
    """Says which headings were read under their own name, and which under another."""
    same = [_plain(heading) for heading, key in mapping.items() if _alike(heading, key, words)]
    other = [
        f"„{_unbroken(heading)}“ als {words.label(key)}"
        for heading, key in mapping.items()
        if not _alike(heading, key, words)
    ]
    parts = (("Zugeordnet", other), ("Gleich benannt", same))
    return "\n".join(f"{title}: {', '.join(found)}." for title, found in parts if found)


def _row(file: InputFile, told: str) -> Row:
    return Row(
        [
            text(file.file),
            text(_format(file)),
            number(file.rows),
            over(text(told), 3),
            text(file.sha256),
        ]
    )


def _format(file: InputFile) -> str:
    sheets = ", ".join(file.sheets)
    return f".{file.format}: {sheets}" if file.format else sheets


def _alike(heading: str, key: str, words: Words) -> bool:
    name = _FORMS.get(key) or words.label(key)
    return _plain(heading).casefold().startswith(name.casefold())


def _plain(heading: str) -> str:
    # The form marks required entries with a star.
    return _unbroken(heading).rstrip("*").rstrip()


def _unbroken(heading: str) -> str:
    return one_line(_HYPHENATED.sub("", heading))
