"""The clerk's desk: a folder with lists, and the command line that checks them."""

import io
import json
import re
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field, replace
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell import Cell

from grantrules.specification.case import Case, Observed
from grantrules.specification.comparison import must
from grantrules.specification.german_value import decimal
from grantrules.specification.list_workbook import Content, ListFile, ListRow, write_list
from grantrules.specification.observation import Judge
from grantrules.specification.programme import Json

DOCUMENT = "entscheidungsvorschlaege.json"
_FILE_NAME = re.compile(r"[\w -]+\.xlsx")
_REFUSALS = ("entries_refuse_update",)


@dataclass
class Desk:
    """What lies on the desk: lists, results, the audit trail; and how the last call ended.

    `command_line` runs a call of grantrules and gives its exit status.
    """

    folder: Path
    judge: Judge
    command_line: Callable[[Sequence[str]], int]
    oddities: dict[int, ListRow] = field(default_factory=dict)
    lists: dict[str, ListFile] = field(default_factory=dict)
    status: int | None = None
    said: str = ""
    former: bytes | None = None

    @property
    def inbox(self) -> Path:
        """The folder into which the lists are put."""
        return self.folder / "eingang"

    @property
    def results(self) -> Path:
        """The folder of the results."""
        return self.folder / "ergebnis"

    @property
    def trail(self) -> Path:
        """The case database."""
        return self.folder / "protokoll.db"

    @property
    def document(self) -> Path:
        """The JSON document of the last run."""
        return self.results / DOCUMENT

    def contain(self, case: Case, key: str, content: Content) -> None:
        """Puts something else than its value into a cell of the newest application."""
        row = self._newest(case)
        self._keep(case, replace(row, contents={**row.contents, key: content}))

    def hide(self, case: Case) -> None:
        """Hides the row of the newest application."""
        self._keep(case, replace(self._newest(case), hidden=True))

    def put(self, case: Case, name: str) -> None:
        """Puts the applications of a case into a list; refuses what a list cannot hold."""
        _check_name(name)
        if case.changes:
            raise ValueError("Die Prüfung einer Liste kennt nur das mitgelieferte Regelwerk.")
        if any("unreadable" in application for application in case.applications):
            raise ValueError("Was nicht lesbar ist, muss als Inhalt einer Zelle genannt sein.")
        rows = tuple(
            replace(self.oddities.get(place, ListRow({})), application=application)
            for place, application in enumerate(case.applications)
        )
        self.lists[name] = ListFile(case.programme, rows)
        self.oddities = {}
        write_list(self.lists[name], self.inbox / name)

    def drop(self, name: str, heading: str) -> None:
        """Takes a column out of a list."""
        file = self.lists[name]
        self.lists[name] = replace(file, lacking=file.lacking | {heading})
        write_list(self.lists[name], self.inbox / name)

    def copy(self, name: str, other: str) -> None:
        """Puts the same file beside itself under another name."""
        _check_name(other)
        shutil.copyfile(self.inbox / name, self.inbox / other)

    def lock(self) -> None:
        """Makes it impossible to write the audit trail."""
        self.trail.mkdir()

    def check(self, case: Case, path: Path) -> Observed | None:
        """Checks a folder; gives the document, if one was written."""
        if case.applications:
            raise ValueError("Ein Antrag steht in keiner Liste.")
        self.former = self.document.read_bytes() if self.document.exists() else None
        budget = [f"--budget={year}={decimal(cents)}" for year, cents in case.budget]
        book = case.programme.book.programme
        self._call("check", str(path), "-o", str(self.results), "--programme", book, *budget)
        if not self.document.exists():
            return None
        return Observed(json.loads(self.document.read_bytes()), case, self.judge)

    def written(self) -> list[str]:
        """Lists the files of the results."""
        return sorted(one.name for one in self.results.rglob("*"))

    def links(self) -> list[str]:
        """Lists where the list of problems points to."""
        sheets = load_workbook(self.results / "maengel.xlsx").worksheets
        cells = (cell for sheet in sheets for row in sheet.iter_rows() for cell in row)
        return [
            cell.hyperlink.target or ""
            for cell in cells
            if isinstance(cell, Cell) and cell.hyperlink is not None
        ]

    def audit(self, *words: str) -> None:
        """Has the audit trail verified, shown or worked out again."""
        self._call("audit", *words)

    def recorded(self) -> list[Json]:
        """Gives the proposals of the audit trail, without telling how the call ended."""
        before = self.status, self.said
        self._call("audit", "show", "--type", "proposal", "--json")
        lines = [json.loads(line) for line in self.said.splitlines()]
        self.status, self.said = before
        return [line["body"]["proposal"] for line in lines]

    def tamper(self, reference: str) -> None:
        """Changes one character of a recorded proposal behind the back of the program."""
        with closing(sqlite3.connect(self.trail)) as database, database:
            for name in _REFUSALS:
                database.execute(f"DROP TRIGGER {name}")
            ((seq, line),) = database.execute(
                "SELECT seq, line FROM entries WHERE reference = ?", [reference]
            ).fetchall()
            changed = line.replace('"total":"80000.00"', '"total":"90000.00"', 1)
            if sum(old != new for old, new in zip(line, changed, strict=True)) != 1:
                raise AssertionError(line)
            database.execute("UPDATE entries SET line = ? WHERE seq = ?", [changed, seq])

    def _call(self, *words: str) -> None:
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            self.status = self.command_line([*words, "--db", str(self.trail)])
        self.said = out.getvalue() + err.getvalue()

    def _newest(self, case: Case) -> ListRow:
        if not case.applications:
            raise ValueError("Vor diesem Satz muss ein Antrag genannt sein.")
        return self.oddities.get(len(case.applications) - 1, ListRow({}))

    def _keep(self, case: Case, row: ListRow) -> None:
        self.oddities[len(case.applications) - 1] = row


def _check_name(name: str) -> None:
    # A sentence of a scenario must not reach beyond its own folder.
    must(_FILE_NAME.fullmatch(name), f"„{name}“ ist kein Dateiname wie „antraege.xlsx“.")


def without_years(proposal: Json) -> Mapping[str, object]:
    """Gives a proposal as the document and the audit trail spell it alike."""
    alike: Mapping[str, object] = json.loads(json.dumps(proposal), object_hook=_without_years)
    return alike


def _without_years(node: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in node.items() if key != "by_year"}
