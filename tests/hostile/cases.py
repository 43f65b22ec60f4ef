"""All hostile and odd files of all themes."""

from tests.hostile import (
    archives,
    contradictions,
    documents,
    old,
    packages,
    sizes,
    tables,
    values,
    writings,
)
from tests.hostile.case import Case

CASES: tuple[Case, ...] = (
    *packages.CASES,
    *sizes.CASES,
    *contradictions.CASES,
    *writings.CASES,
    *values.CASES,
    *tables.CASES,
    *documents.CASES,
    *old.CASES,
    *archives.CASES,
)
