"""A programme as scenarios know it: its rule book, its entries, its complete application."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from grantrules.model.district import District
from grantrules.model.rulebook import RuleBook
from grantrules.specification.entry import Entry, entries_of, json_value
from grantrules.specification.german_value import MisspeltError

Json = Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Programme:
    """A rule book with what its scenarios start from; `template` gives each heading its value.

    In a value {Jahr} stands for the funding year, {Antragsjahr} for the year of receipt.
    """

    book: RuleBook
    template: Mapping[str, str]

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of an application, in the order of the list."""
        return entries_of(self.book)

    @cached_property
    def entry_by_heading(self) -> Mapping[str, Entry]:
        """The entries by the heading of their column."""
        return {one.heading: one for one in self.entries}

    @cached_property
    def districts(self) -> Mapping[str, District]:
        """The applicants by their name in the genitive: des Landkreises Germersheim."""
        return {_genitive(one): one for one in self.book.districts}

    @cached_property
    def district_by_name(self) -> Mapping[str, District]:
        """The applicants by their full name."""
        return {one.full_name: one for one in self.book.districts}

    def entry(self, heading: str) -> Entry:
        """Gives the entry of a heading; a MisspeltError where there is none."""
        found = self.entry_by_heading.get(heading)
        if found is None:
            raise MisspeltError(f"Eine Angabe „{heading}“ gibt es nicht.")
        return found

    def complete_application(self, district: District, year: int, number: int) -> Json:
        """Gives an application (vollständiger Antrag) for the year that meets every rule."""
        years = {"{Jahr}": str(year), "{Antragsjahr}": str(self._year_of_receipt(year))}
        stated = {
            self.entry(heading): re.sub(r"\{\w+\}", lambda found: years[found[0]], text)
            for heading, text in self.template.items()
        }
        return {
            "reference": f"{number}",
            "ags": district.ags,
            "applicant": district.full_name,
            **{entry.key: json_value(entry, text) for entry, text in stated.items()},
        }

    def _year_of_receipt(self, year: int) -> int:
        windows = [one.year for one in self.book.windows if year in one.funding_years]
        return min(windows, default=year - 1)


def _genitive(district: District) -> str:
    name = district.full_name
    if re.match(r"(Landkreis|Eifelkreis)\b|.*[Kk]reis$", name) is None:
        return f"der {name}"
    name = re.sub(r"^(Landkreis|Eifelkreis)\b", r"\1es", name).replace("kreises es", "kreises")
    return f"des {re.sub(r'(?<=[Kk]reis)$', 'es', name)}"
