"""The people of the register (Personen): who an operating-system account is, and in which role."""

import json
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from grantrules.model.errors import RefusedError
from grantrules.model.value import Value
from grantrules.register.trail_entries import Role

_EMPTY = "Die Angabe ist leer."
_UNPRINTABLE = "Die Angabe ist leer oder enthält Steuerzeichen."
_WRONG_KIND = "Die Angabe hat die falsche Art."
_FAULTS = {
    "missing": "Die Angabe fehlt.",
    "extra_forbidden": "Diese Angabe gibt es nicht.",
    "string_pattern_mismatch": _UNPRINTABLE,
    "too_short": _EMPTY,
    "enum": "Möglich sind clerk, approver und auditor.",
}


# No database keeps a NUL, and no line a control character.
Word = Annotated[str, Field(pattern=r"^[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*$")]


class Person(Value):
    """A person: a short key, the name that letters bear, accounts, and the one role."""

    key: Word
    name: Word
    accounts: tuple[Word, ...] = Field(min_length=1)
    role: Role = Field(strict=False)


class People(Value):
    """Everybody who may act; `may_act_as` allows `--as` and is meant for tests alone.

    `allow_user_namespace` trusts the accounts of a container whose users are mapped.
    """

    may_act_as: bool = False
    allow_user_namespace: bool = False
    people: tuple[Person, ...] = ()

    def with_account(self, account: str) -> Person:
        """Gives the person behind an account; a RefusedError where there is none."""
        found = [one for one in self.people if account in one.accounts]
        if not found:
            raise RefusedError(
                f"Das Konto „{account}“ gehört zu keiner Person des Registers. Bitte es in der "
                "Personendatei eintragen lassen (docs/betrieb/personen.md)."
            )
        return found[0]

    def with_key(self, key: str) -> Person:
        """Gives the person whom `--as` names, where the configuration allows that."""
        if not self.may_act_as:
            raise RefusedError(
                "Für andere zu handeln (--as) ist hier nicht erlaubt. Maßgeblich ist das Konto, "
                "mit dem Sie angemeldet sind."
            )
        found = [one for one in self.people if one.key == key]
        if not found:
            raise RefusedError(f"Eine Person „{key}“ steht nicht in der Personendatei.")
        return found[0]

    def check_changeable(self) -> None:
        """Raises a RefusedError where no two people could ever put another file into force."""
        if not changeable(one.role for one in self.people):
            raise RefusedError(
                "Diese Personendatei könnte niemand mehr ändern: Dafür braucht es zwei Personen, "
                "die handeln dürfen, eine davon mit Zeichnungsbefugnis (approver). Bitte die Datei "
                "ergänzen."
            )


def changeable(roles: Iterable[Role]) -> bool:
    """Whether people in these roles can change who may act: two who act, one of whom approves."""
    acting = [one for one in roles if one is not Role.AUDITOR]
    return len(acting) > 1 and Role.APPROVER in acting


def people_of(path: Path) -> People:
    """Reads the file of people (TOML); a RefusedError says what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise RefusedError(
            f"Die Personendatei {path} gibt es nicht. Sie sagt, wer im Register handeln darf; ein "
            "Muster steht in docs/betrieb/personen.md."
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise RefusedError(
            f"Die Personendatei {path} ist kein UTF-8-Text (Zeile {line}). Bitte sie mit der "
            "Kodierung UTF-8 speichern."
        ) from error
    except OSError as error:
        raise RefusedError(
            f"Die Personendatei {path} lässt sich nicht lesen. Bitte prüfen, ob es eine Datei ist "
            "und ob Sie sie lesen dürfen."
        ) from error
    try:
        people = People.model_validate_json(json.dumps(tomllib.loads(text), default=str))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise RefusedError(
            f"Die Personendatei {path} ist kein lesbares TOML{_place(error)}. Ein Muster steht in "
            "docs/betrieb/personen.md."
        ) from error
    except ValidationError as error:
        raise RefusedError(f"Die Personendatei {path} ist fehlerhaft: {_first(error)}") from error
    _check(people, path)
    return people


def _first(error: ValidationError) -> str:
    fault = error.errors()[0]
    return f"{_where(fault['loc'])}{_FAULTS.get(fault['type'], _WRONG_KIND)}"


def _where(place: tuple[int | str, ...]) -> str:
    match place:
        case ("people", int() as number, str() as name, *_):
            return f"Person {number + 1}, „{name}“: "
        case (str() as name, *_):
            return f"„{name}“: "
        case _:
            return ""


def _place(error: Exception) -> str:
    # Only since Python 3.14 does the error have the line as a number.
    found = re.search(r"at line (\d+)", str(error))
    return f" (Zeile {found[1]})" if found else ""


def _check(people: People, path: Path) -> None:
    told = (
        ("Der Schlüssel", [one.key for one in people.people]),
        ("Das Konto", [account for one in people.people for account in one.accounts]),
        ("Der Name", [one.name for one in people.people]),
    )
    for what, words in told:
        same = _same if what == "Der Name" else str
        counted = Counter(map(same, words))
        twice = [one for one in words if counted[same(one)] > 1]
        if twice:
            raise RefusedError(
                f"Die Personendatei {path} ist fehlerhaft: {what} „{twice[0]}“ steht mehrfach. "
                "Zwei Unterschriften brauchen zwei verschiedene Personen."
            )


def _same(name: str) -> str:
    """Gives what names have in common that people take for the same."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())
