"""The catalogue of all problems with an input, for `grantrules explain CODE`."""

from grantrules.intake.catalogue_entry import CatalogueEntry
from grantrules.intake.catalogue_of_files import FILE_ENTRIES
from grantrules.intake.catalogue_of_layout import LAYOUT_ENTRIES
from grantrules.intake.catalogue_of_numbers import NUMBER_ENTRIES
from grantrules.intake.catalogue_of_proofs import PROOF_ENTRIES
from grantrules.intake.catalogue_of_wordings import WORDED_ENTRIES
from grantrules.intake.problem_code import Code

CATALOGUE: tuple[CatalogueEntry, ...] = (
    *FILE_ENTRIES,
    *LAYOUT_ENTRIES,
    *NUMBER_ENTRIES,
    *WORDED_ENTRIES,
    *PROOF_ENTRIES,
)
_BY_CODE = {entry.code: entry for entry in CATALOGUE}


def entry_of(code: Code) -> CatalogueEntry:
    """Gives the entry of a code; every code has one."""
    return _BY_CODE[code]
