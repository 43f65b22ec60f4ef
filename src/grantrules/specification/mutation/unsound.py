"""Why nothing can be measured: features that are not sound, or do not agree with the rule book."""

from collections.abc import Iterable
from pathlib import Path

from grantrules.specification.feature_file import SpecificationError
from grantrules.specification.lint import lint
from grantrules.specification.scope import Scope
from grantrules.specification.specification import Specification


class UnsoundError(SpecificationError):
    """There is no strength to tell; `faults` says why, one German line each."""

    def __init__(self, faults: Iterable[str]) -> None:
        """Keeps the lines apart."""
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


def demand_sound(specification: Specification) -> None:
    """Raises an UnsoundError where a feature has a fault of form or a step means nothing.

    What no scenario shows is no fault here: the mutants tell it.
    """
    scope = Scope(specification.files, (), Path(), "", whole=False)
    complaints = lint(scope, specification.language).complaints
    if complaints:
        raise UnsoundError(one.german for one in complaints)
