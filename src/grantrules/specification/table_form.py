"""The form of a table below a sentence: its columns, what their cells hold, how they are read."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple

from grantrules.specification.german_value import MisspeltError
from grantrules.specification.programme import Programme

Texts = Mapping[str, str]


class Column(NamedTuple):
    """A column: its heading, how a cell is read from its row, and what it holds, in German.

    `family` is the heading of many columns of one kind, such as {Regel}.
    """

    heading: str
    read: Callable[[Texts], object]
    holds: str
    family: str = ""
    needed: bool = False


class RowFault(NamedTuple):
    """What is wrong in a row of a table; row 0 is the header."""

    row: int
    message: str


class TableForm(NamedTuple):
    """The columns that a table may have in a programme, and one such table with its header."""

    columns: Callable[[Programme], Sequence[Column]]
    example: tuple[tuple[str, ...], ...]

    def read(
        self, table: Sequence[Sequence[str]], programme: Programme
    ) -> tuple[tuple[Mapping[str, Any], ...], tuple[RowFault, ...]]:
        """Reads a table with its header; everything that is wrong is a fault of its row."""
        header, *body = table
        columns = {one.heading: one for one in self.columns(programme)}
        faults = list(_header_faults(header, columns))
        if not body:
            faults.append(RowFault(0, "Die Tabelle hat nur eine Kopfzeile und sagt nichts aus."))
        if faults:
            return (), tuple(faults)
        rows = [_row(dict(zip(header, cells, strict=True)), columns) for cells in body]
        faults = [
            RowFault(number, message)
            for number, (_, messages) in enumerate(rows, start=1)
            for message in messages
        ]
        faults += _twice(body)
        return () if faults else tuple(values for values, _ in rows), tuple(faults)


def _header_faults(header: Sequence[str], columns: Mapping[str, Column]) -> Iterator[RowFault]:
    for place, heading in enumerate(header):
        if heading not in columns:
            yield RowFault(0, _unknown(heading, columns))
        elif heading in header[:place]:
            yield RowFault(0, f"Die Spalte „{heading}“ steht zweimal. Bitte eine löschen.")
    for column in columns.values():
        if column.needed and column.heading not in header:
            yield RowFault(0, f"Es fehlt die Spalte „{column.heading}“.")


def _unknown(heading: str, columns: Mapping[str, Column]) -> str:
    if not heading:
        return "Eine Spalte hat keine Überschrift."
    near = get_close_matches(heading, columns, n=1)
    families = {one.family or one.heading: None for one in columns.values()}
    hint = f"Meinten Sie „{near[0]}“?" if near else f"Möglich sind: {', '.join(families)}."
    return f"Eine Spalte „{heading}“ gibt es hier nicht. {hint}"


def _row(texts: Texts, columns: Mapping[str, Column]) -> tuple[Mapping[str, object], list[str]]:
    values: dict[str, object] = {}
    messages: list[str] = []
    for heading, text in texts.items():
        if not text:
            messages.append(f"Das Feld „{heading}“ ist leer. Bitte ausfüllen.")
            continue
        try:
            values[heading] = columns[heading].read(texts)
        except MisspeltError as error:
            messages.append(f"In der Spalte „{heading}“: {error}")
    return values, messages


def _twice(body: Sequence[Sequence[str]]) -> Iterator[RowFault]:
    for place, cells in enumerate(body):
        if cells in body[:place]:
            yield RowFault(place + 1, "Diese Zeile der Tabelle steht zweimal. Bitte eine löschen.")
