"""The people of the register (Personen): who an operating-system account is, and in which role."""

import json
import tomllib
from pathlib import Path

from pydantic import Field, ValidationError

from grantrules.model.errors import RefusedError
from grantrules.model.value import Value
from grantrules.register.trail_entries import Role

_EMPTY = "Die Angabe ist leer."
_WRONG_KIND = "Die Angabe hat die falsche Art."
_FAULTS = {
    "missing": "Die Angabe fehlt.",
    "extra_forbidden": "Diese Angabe gibt es nicht.",
    "string_too_short": _EMPTY,
    "too_short": _EMPTY,
    "enum": "Möglich sind clerk, approver und auditor.",
}


class Person(Value):
    """A person: a short key, the name that letters bear, accounts, and the one role."""

    key: str = Field(min_length=1)
    name: str = Field(min_length=1)
    accounts: tuple[str, ...] = Field(min_length=1)
    role: Role = Field(strict=False)


class People(Value):
    """Everybody who may act; `may_act_as` allows `--as` and is meant for tests alone."""

    may_act_as: bool = False
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


def people_of(path: Path) -> People:
    """Reads the file of people (TOML); a RefusedError says what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise RefusedError(
            f"Die Personendatei {path} gibt es nicht. Sie sagt, wer im Register handeln darf; ein "
            "Muster steht in docs/betrieb/personen.md."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise RefusedError(f"Die Personendatei {path} ist nicht lesbar ({error}).") from error
    try:
        people = People.model_validate_json(json.dumps(tomllib.loads(text), default=str))
    except tomllib.TOMLDecodeError as error:
        raise RefusedError(f"Die Personendatei {path} ist kein lesbares TOML ({error}).") from error
    except ValidationError as error:
        raise RefusedError(f"Die Personendatei {path} ist fehlerhaft: {_first(error)}") from error
    _check(people, path)
    return people


def _first(error: ValidationError) -> str:
    fault = error.errors()[0]
    place = ".".join(str(part) for part in fault["loc"])
    return f"{place}: {_FAULTS.get(fault['type'], _WRONG_KIND)}"


def _check(people: People, path: Path) -> None:
    keys = [one.key for one in people.people]
    accounts = [account for one in people.people for account in one.accounts]
    for what, names in (("Der Schlüssel", keys), ("Das Konto", accounts)):
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise RefusedError(
                f"Die Personendatei {path} ist fehlerhaft: {what} „{twice[0]}“ steht mehrfach. "
                "Zwei Unterschriften brauchen zwei verschiedene Personen."
            )
