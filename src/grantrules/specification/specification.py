"""A specification: a programme, the language of its scenarios, and its features."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from grantrules.model.rulebook import RuleBook
from grantrules.specification.case import Case
from grantrules.specification.feature_file import (
    TEMPLATE,
    FeatureFile,
    feature_files,
    folder_of,
)
from grantrules.specification.feature_text import Row, rows_of
from grantrules.specification.language import Language
from grantrules.specification.programme import Programme
from grantrules.specification.stage import case_of
from grantrules.specification.template import read_template
from grantrules.specification.vocabulary import language_of


@dataclass(frozen=True, eq=False)
class Specification:
    """The features of a programme; rows and cases are there once the features are sound."""

    language: Language
    files: tuple[FeatureFile, ...]

    @property
    def programme(self) -> Programme:
        """What the scenarios know of their programme."""
        return self.language.programme

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every row of every feature."""
        return tuple(row for file in self.files for row in rows_of(file.text, file.name))

    @cached_property
    def cases(self) -> tuple[tuple[Row, Case], ...]:
        """The rows that can be replayed as data, with their cases."""
        folded = ((row, case_of(row, self.language)) for row in self.rows)
        return tuple((row, case) for row, case in folded if case is not None)


def specification_of(book: RuleBook, features: Path | None = None) -> Specification:
    """Loads the specification of a rule book; a SpecificationError where there is none."""
    folder = folder_of(book.programme, features)
    return Specification(language_for(book, folder), feature_files(folder))


def language_for(book: RuleBook, folder: Path) -> Language:
    """Gives the language of a programme whose features lie in a folder."""
    own, shipped = folder / TEMPLATE, folder_of(book.programme) / TEMPLATE
    return language_of(Programme(book, read_template(own if own.exists() else shipped, book)))
