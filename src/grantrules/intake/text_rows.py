"""The rows of a text table, split at a delimiter; quoted fields may hold it, and line breaks."""

import csv
from collections.abc import Iterator
from io import StringIO

# Longer than any answer: a quotation mark that is never closed swallows the rest of the file.
LONGEST_FIELD = 131_072


class QuotingError(ValueError):
    """The quotation marks of a row do not match; `row` counts from 1."""

    def __init__(self, row: int) -> None:
        super().__init__(f"row {row}")
        self.row = row


def text_rows(text: str, delimiter: str) -> Iterator[list[str]]:
    """Splits a text into rows of fields; never guesses what a stray quotation mark means."""
    csv.field_size_limit(LONGEST_FIELD)
    rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    done = 0
    try:
        for done, row in enumerate(rows, start=1):
            if any(_is_half_quoted(field) for field in row):
                raise QuotingError(done)
            yield row
    except csv.Error as error:
        raise QuotingError(done + 1) from error


def _is_half_quoted(field: str) -> bool:
    """Tells whether a blank before the quotation mark made it a part of the field."""
    return field[:1].isspace() and field.lstrip().startswith('"')
