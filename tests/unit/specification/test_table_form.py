from tests.unit.specification.samples import PROGRAMME

from grantrules.specification.german_value import count
from grantrules.specification.table_form import Column, RowFault, TableForm

FORM = TableForm(
    lambda _: [
        Column("Zahl", lambda row: count(row["Zahl"]), "eine Zahl", needed=True),
        Column("Text", lambda row: row["Text"], "ein Text"),
    ],
    (("Zahl",), ("1",)),
)


def _read(*rows: list[str]) -> tuple[object, object]:
    return FORM.read(rows, PROGRAMME)


def test_a_table_is_read_row_by_row() -> None:
    assert _read(["Text", "Zahl"], ["a", "1"], ["b", "2"]) == (
        ({"Text": "a", "Zahl": 1}, {"Text": "b", "Zahl": 2}),
        (),
    )


def test_a_wrong_header_is_told_alone() -> None:
    _, faults = _read(["Texte", "Text", "Text", ""], ["a", "b", "c", "d"])

    assert faults == (
        RowFault(0, "Eine Spalte „Texte“ gibt es hier nicht. Meinten Sie „Text“?"),
        RowFault(0, "Die Spalte „Text“ steht zweimal. Bitte eine löschen."),
        RowFault(0, "Eine Spalte hat keine Überschrift."),
        RowFault(0, "Es fehlt die Spalte „Zahl“."),
    )


def test_a_heading_like_no_other_names_those_there_are() -> None:
    _, faults = _read(["xyz", "Zahl"], ["a", "1"])

    assert faults == (
        RowFault(0, "Eine Spalte „xyz“ gibt es hier nicht. Möglich sind: Zahl, Text."),
    )


def test_every_wrong_cell_is_told_with_its_row() -> None:
    _, faults = _read(["Zahl", "Text"], ["1", ""], ["eins", "a"], ["2", "b"], ["2", "b"])

    assert faults == (
        RowFault(1, "Das Feld „Text“ ist leer. Bitte ausfüllen."),
        RowFault(
            2,
            "In der Spalte „Zahl“: „eins“ passt hier nicht; erwartet wird eine ganze Zahl wie 2.",
        ),
        RowFault(4, "Diese Zeile der Tabelle steht zweimal. Bitte eine löschen."),
    )


def test_a_table_without_rows_says_nothing() -> None:
    _, faults = _read(["Zahl"])

    assert faults == (RowFault(0, "Die Tabelle hat nur eine Kopfzeile und sagt nichts aus."),)
