"""What changed between two rule books as plain text, grouped by what it is about."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import assert_never

from grantrules.model.difference import Area, Difference
from grantrules.model.rulebook import RuleBook
from grantrules.report.paragraph import paragraph
from grantrules.report.text import one_line

_SAME = "Die Regelwerke sind gleich."
_SAME_MEANING = "Die Dateien unterscheiden sich, die Regelwerke bedeuten dasselbe."
_SAME_VERSION = (
    "Hinweis: Der Inhalt hat sich geändert, die Fassung ist dieselbe: {}. "
    "Bitte die Fassung erhöhen."
)
_DIGITS_SHOWN = 16

Group = tuple[Area, str]
"""What several differences are about: an area, and the heading inside it."""


def difference_page(
    before: RuleBook, after: RuleBook, differences: Sequence[Difference], width: int
) -> str:
    """Writes both rule books and every difference, as Markdown that people read as text."""
    return "\n".join(_lines(before, after, differences, width)) + "\n"


def same_version(before: RuleBook, after: RuleBook) -> bool:
    """Says whether both call themselves the same version of the same programme."""
    return (before.programme, before.version) == (after.programme, after.version)


def grouped(differences: Sequence[Difference]) -> dict[Group, list[Difference]]:
    """Puts together what is about the same rule, parameter, year or applicant."""
    groups: dict[Group, list[Difference]] = {}
    for one in sorted(differences, key=lambda one: list(Area).index(one.area)):
        groups.setdefault((one.area, heading(one)), []).append(one)
    return groups


def heading(difference: Difference) -> str:
    """Names what a difference is about, with the key by which people cite it."""
    if not difference.subject:
        return difference.title
    match difference.area:
        case Area.RULE:
            return f"{difference.subject} {difference.title}"
        case Area.PARAMETER | Area.PROGRAMME:
            return f"{difference.title} ({difference.subject})"
        case Area.DISTRICT | Area.LOOKALIKE:
            return f"{difference.title} (AGS {difference.subject})"
        case Area.WINDOW | Area.APPROPRIATION | Area.ACCEPTANCE:
            return difference.title
        case _:
            assert_never(difference.area)


def _lines(
    before: RuleBook, after: RuleBook, differences: Sequence[Difference], width: int
) -> Iterator[str]:
    yield "# Vergleich zweier Regelwerke"
    yield ""
    yield paragraph("vorher:  ", _book(before), width)
    yield paragraph("nachher: ", _book(after), width)
    yield ""
    if not differences:
        yield _SAME if before.sha256 == after.sha256 else _SAME_MEANING
        return
    if same_version(before, after):
        yield paragraph("", _SAME_VERSION.format(after.version), width)
        yield ""
    yield paragraph("", _count(differences), width)
    area = None
    for (group_area, name), members in grouped(differences).items():
        if group_area is not area:
            area = group_area
            yield f"\n## {area.german}"
        yield ""
        yield paragraph("### ", name, width)
        for one in members:
            yield from _difference(one, width)


def _book(book: RuleBook) -> str:
    digest = book.sha256[:_DIGITS_SHOWN]
    return f"{book.programme}, Fassung {book.version}, Prüfsumme {digest}…"


def _count(differences: Sequence[Difference]) -> str:
    counts = Counter(one.area for one in differences)
    parts = ", ".join(f"{area.german}: {counts[area]}" for area in Area if area in counts)
    return f"Unterschiede: {len(differences)} ({parts})"


def _difference(one: Difference, width: int) -> Iterator[str]:
    if one.before is None or one.after is None:
        word = "neu" if one.before is None else "entfällt"
        yield paragraph("- ", f"{one.aspect} ({word}): {one.before or one.after or ''}", width)
        return
    yield f"- {one_line(one.aspect)}"
    yield paragraph("  vorher:  ", one.before, width)
    yield paragraph("  nachher: ", one.after, width)
