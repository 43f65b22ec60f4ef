"""grantrules checks grant applications against rules that are data, and says why.

The library: load a rule book, assess one application, propose outcomes for a batch. Everything
else (workbooks, records, the command line) is built on these.
"""

import os
from typing import TYPE_CHECKING

from grantrules.version import __version__

# Letters bring lxml. Where openpyxl finds it, it reads damaged files and writes bytes otherwise;
# workbooks stay with the parser they were tested with, whatever else is installed.
os.environ.setdefault("OPENPYXL_LXML", "False")

if TYPE_CHECKING:
    from grantrules.engine.assess import assess
    from grantrules.engine.propose import propose
    from grantrules.model.application import Application
    from grantrules.model.errors import (
        ApplicationError,
        GrantRulesError,
        IntegrityError,
        RuleBookError,
    )
    from grantrules.model.proposal import Assessment, Batch, Outcome, Proposal
    from grantrules.model.rulebook import RuleBook
    from grantrules.rulebook.loading import load_rulebook

__all__ = [
    "Application",
    "ApplicationError",
    "Assessment",
    "Batch",
    "GrantRulesError",
    "IntegrityError",
    "Outcome",
    "Proposal",
    "RuleBook",
    "RuleBookError",
    "__version__",
    "assess",
    "load_rulebook",
    "propose",
]

_HOMES = {
    "Application": "model.application",
    "ApplicationError": "model.errors",
    "Assessment": "model.proposal",
    "Batch": "model.proposal",
    "GrantRulesError": "model.errors",
    "IntegrityError": "model.errors",
    "Outcome": "model.proposal",
    "Proposal": "model.proposal",
    "RuleBook": "model.rulebook",
    "RuleBookError": "model.errors",
    "assess": "engine.assess",
    "load_rulebook": "rulebook.loading",
    "propose": "engine.propose",
}


def __getattr__(name: str) -> object:
    """Imports a public name when it is first used, so that the command line starts quickly."""
    if name not in _HOMES:
        raise AttributeError(name)
    from importlib import import_module  # noqa: PLC0415 - kept out of the start of `--help`

    found: object = getattr(import_module(f"grantrules.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
