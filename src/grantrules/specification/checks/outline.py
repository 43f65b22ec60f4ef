"""Outlines whose examples do not fit their sentences: placeholders, columns, rows, fields."""

import re
from collections.abc import Iterator

from grantrules.specification.correction import nearest
from grantrules.specification.fault import Fault
from grantrules.specification.feature_tree import Node, Scene, cells_of, line_of, scenes_of
from grantrules.specification.keyword import EXAMPLES, OUTLINE, SCENARIO, our_word

BLANK = "<bitte eintragen:"
"""What a scenario begun by `spec new` leaves to be filled in."""

TO_FILL_IN = "Hier ist noch einzutragen, was erwartet wird"
"""With these words the check refuses it until then."""

_PLACEHOLDER = re.compile(r"<([^<>]+)>")


def outline_faults(feature: Node) -> Iterator[Fault]:
    """Finds what would run with the wrong values, or with none."""
    for scene in scenes_of(feature):
        yield from _keyword(scene)
        yield from _brackets(scene)
        wanted = {
            name: line_of(step)
            for step in reversed(scene.steps)
            for name in _PLACEHOLDER.findall(step["text"])
            if BLANK not in step["text"] and name == name.strip()
        }
        yield from _without_examples(scene, wanted)
        for table in scene.tables:
            yield from _table(table, wanted)
        yield from _rows_twice(scene)


def _keyword(scene: Scene) -> Iterator[Fault]:
    is_outline = our_word(scene.node["keyword"]) == OUTLINE
    if is_outline and not scene.tables:
        yield Fault(
            scene.line,
            f"Der {OUTLINE} braucht Beispiele. Bitte unter den Sätzen „{EXAMPLES}:“ mit einer "
            f"Tabelle ergänzen, oder „{SCENARIO}:“ schreiben.",
        )
    if scene.tables and not is_outline:
        yield Fault(
            scene.line, f"Ein {SCENARIO} hat keine Beispiele. Bitte „{OUTLINE}:“ schreiben."
        )


def _brackets(scene: Scene) -> Iterator[Fault]:
    for step in scene.steps:
        text = step["text"]
        if BLANK in text:
            yield Fault(line_of(step), _to_fill_in(text))
        elif re.search("[<>]", _PLACEHOLDER.sub("", text)) or re.search(r"<\s|\s>|<<|>>", text):
            yield Fault(
                line_of(step),
                f"In „{text}“ steht „<“ oder „>“, ohne einen Platzhalter wie <Betrag> zu bilden. "
                "Bitte ohne Leerzeichen innen und mit beiden Klammern schreiben.",
            )
        for row in step.get("dataTable", {}).get("rows", ()):
            yield from _bracketed_cells(row)
    for table in scene.tables:
        for row in (table.get("tableHeader"), *table.get("tableBody", ())):
            yield from _bracketed_cells(row) if row else ()


def _bracketed_cells(row: Node) -> Iterator[Fault]:
    for cell in cells_of(row):
        if BLANK in cell:
            yield Fault(line_of(row), _to_fill_in(cell))
        elif re.search("[<>]", cell):
            yield Fault(
                line_of(row),
                f"Im Feld „{cell}“ steht „<“ oder „>“; Platzhalter stehen nur in Sätzen. "
                "Bitte den Wert selbst eintragen.",
            )


def _to_fill_in(text: str) -> str:
    missing = text[text.index(BLANK) + len(BLANK) :].partition(">")[0].strip()
    return f"{TO_FILL_IN}: {missing}."


def _without_examples(scene: Scene, wanted: dict[str, int]) -> Iterator[Fault]:
    if not scene.tables and our_word(scene.node["keyword"]) != OUTLINE:
        for name, line in sorted(wanted.items()):
            yield Fault(
                line,
                f"Für <{name}> gibt es keine Beispiele. Bitte den Wert eintragen oder "
                f"„{OUTLINE}:“ schreiben und „{EXAMPLES}:“ ergänzen.",
            )


def _table(table: Node, wanted: dict[str, int]) -> Iterator[Fault]:
    header = cells_of(table["tableHeader"]) if table.get("tableHeader") else []
    rows = table.get("tableBody", ())
    if not rows:
        yield Fault(
            line_of(table),
            "Die Beispiele haben keine Zeile, und nichts liefe. Bitte mindestens eine ergänzen.",
        )
    yield from _columns(table, header, wanted)
    for row in rows:
        for heading, cell in zip(header, cells_of(row), strict=False):
            if not cell:
                yield Fault(line_of(row), f"Das Feld „{heading}“ ist leer. Bitte ausfüllen.")


def _columns(table: Node, header: list[str], wanted: dict[str, int]) -> Iterator[Fault]:
    if not header:
        return
    place = line_of(table["tableHeader"])
    for name, line in sorted(wanted.items()):
        if name not in header:
            near = nearest(name, header)
            hint = f"Meinten Sie <{near}>?" if near else f"Bitte die Spalte „{name}“ ergänzen."
            yield Fault(line, f"Für <{name}> gibt es in Zeile {place} keine Spalte. {hint}")
    for column in dict.fromkeys(header):
        says = _column_fault(column, header.count(column), used=column in wanted)
        if says:
            yield Fault(place, says)


def _column_fault(column: str, count: int, *, used: bool) -> str | None:
    if not column:
        return "Eine Spalte hat keine Überschrift. Bitte ergänzen."
    if count > 1:
        return f"Die Spalte „{column}“ steht zweimal. Bitte eine löschen."
    if re.search(r"[\\.^$*+?{}()\[\]|]", column):
        return (
            f"In der Überschrift „{column}“ stehen Satzzeichen, die hier anderes bedeuten. "
            "Bitte nur Buchstaben, Ziffern, Leerzeichen und Bindestriche verwenden."
        )
    if used:
        return None
    return (
        f"Die Spalte „{column}“ kommt in keinem Satz vor und bliebe ungeprüft. "
        f"Bitte <{column}> in einem Satz verwenden oder die Spalte löschen."
    )


def _rows_twice(scene: Scene) -> Iterator[Fault]:
    seen: dict[frozenset[tuple[str, str]], int] = {}
    for table in scene.tables:
        header = cells_of(table["tableHeader"]) if table.get("tableHeader") else []
        for row in table.get("tableBody", ()):
            values = frozenset(zip(header, cells_of(row), strict=False))
            earlier = seen.setdefault(values, line_of(row))
            if earlier != line_of(row):
                yield Fault(
                    line_of(row),
                    f"Diese Zeile steht schon in Zeile {earlier}. Bitte eine von beiden löschen.",
                )
