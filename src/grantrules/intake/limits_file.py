"""Limits as an administrator states them: a small TOML file, read strictly."""

import tomllib
from dataclasses import fields
from pathlib import Path

from grantrules.intake.limits import USUAL_LIMITS, Limits
from grantrules.model.errors import GrantRulesError

_KEYS = tuple(one.name for one in fields(Limits))
_LARGEST = 1_000_000_000


class LimitsError(GrantRulesError):
    """The file with the limits cannot be used; says why in German."""


def limits_from(path: Path) -> Limits:
    """Gives the usual limits with what the file states instead; a LimitsError names what is wrong.

    A file `memory = 800` allows the worker 800 MB and changes nothing else.
    """
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LimitsError(f"Die Grenzen „{path}“ lassen sich nicht lesen.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LimitsError(f"Die Grenzen „{path}“ sind kein lesbares TOML ({error}).") from error
    faults = [fault for key, value in stated.items() if (fault := _fault(key, value))]
    if faults:
        raise LimitsError(f"Die Grenzen „{path}“ sind nicht verwendbar: {' '.join(faults)}")
    usual = {key: getattr(USUAL_LIMITS, key) for key in _KEYS}
    return Limits(**(usual | stated))


def _fault(key: str, value: object) -> str | None:
    if key not in _KEYS:
        return f"„{key}“ ist keine Grenze; bekannt sind {', '.join(_KEYS)}."
    # A truth value is an int to Python, and no limit.
    if type(value) is not int or not 0 < value <= _LARGEST:
        return f"„{key}“ muss eine ganze Zahl von 1 bis {_LARGEST} sein."
    return None
