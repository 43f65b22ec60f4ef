"""The register as scenarios use it: people, what they do by the command line, what comes of it."""

import io
import json
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from grantrules.model.money import cents_of
from grantrules.specification.comparison import must
from grantrules.specification.written_letter import WrittenLetter, read_letter

_REFUSED = 2
_PERSON = """[[people]]
key = "{key}"
name = "{key}"
accounts = ["{key}"]
role = "{role}"
"""


@dataclass
class RegisterDesk:
    """Who works in the register, and how the last act ended.

    A refusal that no sentence speaks of fails the scenario: nothing passes unnoticed.
    """

    folder: Path
    database: Path
    command_line: Callable[[Sequence[str]], int]
    roles: dict[str, str] = field(default_factory=dict)
    status: int = 0
    said: str = ""
    letters: list[WrittenLetter] = field(default_factory=list)

    def employ(self, person: str, role: str) -> None:
        """Gives a person a role."""
        self.roles[person] = role
        people = "\n".join(_PERSON.format(key=key, role=one) for key, one in self.roles.items())
        self._people.write_text(f"may_act_as = true\n\n{people}", encoding="utf-8")

    def act(self, person: str, *words: str) -> None:
        """Lets a person do something."""
        self.settle()
        must(person in self.roles, f"Von {person} ist nicht gesagt, wo sie oder er arbeitet.")
        who = ("--people", str(self._people), "--as", person)
        self.status, self.said = self._call("register", *words, *who)

    def submit_people(self, person: str) -> None:
        """Lets a person submit the file of people as it is now."""
        self.settle()
        words = ("people", str(self._people), "--reason", "Vermerk.", "--as", person)
        self.status, self.said = self._call("register", *words)

    def write(self, person: str, reference: str) -> None:
        """Lets a person write the letter about a case; nobody overwrites one."""
        folder = self.folder / f"schreiben-{len(self.letters) + 1}"
        self.act(person, "letter", reference, "-o", str(folder))
        self.letters += [read_letter(path) for path in folder.glob("*.docx")]

    @property
    def letter(self) -> WrittenLetter:
        """Gives the letter that was written last."""
        self.settle()
        must(self.letters, "Es ist kein Schreiben erstellt.")
        return self.letters[-1]

    def settle(self) -> None:
        """Fails where the act before was refused and no sentence said so."""
        must(self.status != _REFUSED, f"Das wurde abgelehnt: {self.said}")

    def refused(self, text: str) -> None:
        """Takes the refusal of the act before."""
        must(self.status == _REFUSED, f"Das wurde nicht abgelehnt: {self.said}")
        must(text in " ".join(self.said.split()), self.said)
        self.status = 0

    def case(self, reference: str) -> dict[str, Any]:
        """Gives a case as it stands now."""
        self.settle()
        _, said = self._call("register", "show", reference, "--json")
        shown: dict[str, Any] = json.loads(said)
        return shown

    def budget(self, year: int) -> tuple[int, int]:
        """Gives the cents reserved and committed in a year."""
        self.settle()
        _, said = self._call("register", "budget", "--json")
        row = next(one for one in json.loads(said)["budget"] if one["year"] == year)
        return cents_of(row["reserved"]), cents_of(row["committed"])

    def objections(self, reference: str) -> tuple[str, ...]:
        """Gives what a reviewer of four eyes objects to in the decision of a case."""
        self.settle()
        _, said = self._call("audit", "four-eyes", "--json")
        decisions = json.loads(said)["decisions"]
        return tuple(
            fault for one in decisions if one["reference"] == reference for fault in one["faults"]
        )

    @property
    def _people(self) -> Path:
        return self.folder / "personen.toml"

    def _call(self, *words: str) -> tuple[int, str]:
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = self.command_line([*words, "--db", str(self.database)])
        return status, out.getvalue() or err.getvalue()
