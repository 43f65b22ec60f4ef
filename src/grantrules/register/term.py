"""Terms of a query that each kind of database writes in words of its own."""

from sqlalchemy import Boolean, ColumnElement, FunctionElement, LargeBinary, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler


class StoredBytes(FunctionElement[bytes]):
    """The bytes of a text, whatever type a damaged row of SQLite may have; none where it is null.

    PostgreSQL's own cast of a text to bytes would read backslashes as escapes.
    """

    name = "stored_bytes"
    type = LargeBinary()
    inherit_cache = True


class LedgerTouches(FunctionElement[bool]):
    """Whether the ledger of the proposal in a line has a row for a year."""

    name = "ledger_touches"
    type = Boolean()
    inherit_cache = True


class Member(ColumnElement[str]):
    """The first text found at one of the paths of a line, such as `body.run`."""

    inherit_cache = False
    type = Text()

    def __init__(self, *paths: str) -> None:
        """Takes the paths in the order in which they are tried."""
        self.paths = paths


@compiles(StoredBytes, "sqlite")
def _cast(element: StoredBytes, compiler: SQLCompiler, **kw: object) -> str:
    (column,) = element.clauses
    return f"CAST(coalesce({compiler.process(column, **kw)}, '') AS BLOB)"


@compiles(StoredBytes, "postgresql")
def _converted(element: StoredBytes, compiler: SQLCompiler, **kw: object) -> str:
    (column,) = element.clauses
    text = compiler.process(column, **kw)
    if isinstance(column.type, LargeBinary):
        return f"coalesce({text}, ''::bytea)"
    return f"convert_to(coalesce({text}, ''), 'UTF8')"


@compiles(LedgerTouches, "sqlite")
def _in_rows(element: LedgerTouches, compiler: SQLCompiler, **kw: object) -> str:
    line, year = (compiler.process(part, **kw) for part in element.clauses)
    rows = f"json_each({line}, '$.body.proposal.ledger') AS ledger"
    return f"EXISTS (SELECT 1 FROM {rows} WHERE json_extract(ledger.value, '$.year') = {year})"  # noqa: S608 - a column and a parameter


@compiles(LedgerTouches, "postgresql")
def _at_path(element: LedgerTouches, compiler: SQLCompiler, **kw: object) -> str:
    line, year = (compiler.process(part, **kw) for part in element.clauses)
    path = "$.body.proposal.ledger[*] ? (@.year == $year)"
    return f"jsonb_path_exists({line}::jsonb, '{path}', jsonb_build_object('year', {year}))"


@compiles(Member, "sqlite")
def _extracted(element: Member, _compiler: SQLCompiler, **_: object) -> str:
    found = [f"json_extract(line, '$.{path}')" for path in element.paths]
    return found[0] if len(found) == 1 else f"coalesce({', '.join(found)})"


@compiles(Member, "postgresql")
def _taken(element: Member, _compiler: SQLCompiler, **_: object) -> str:
    names = [path.replace(".", ",") for path in element.paths]
    found = [f"((line)::jsonb #>> '{{{path}}}'::text[])" for path in names]
    return found[0] if len(found) == 1 else f"COALESCE({', '.join(found)})"
