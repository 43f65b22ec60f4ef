"""The directory: which names mean which district, built once from a rule book's lists."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from grantrules.engine.ags import long_ags, short_ags
from grantrules.engine.name import normalised, without_period
from grantrules.engine.suggestion import Suggestions, suggestions_of
from grantrules.model.district import District, Lookalike

_SUGGESTED = 3
_BRACKETS = re.compile(r"\s*\([^)]*\)")


class Candidate(NamedTuple):
    """Somebody whom a name could mean."""

    ags: str
    full_name: str
    eligible: bool

    @property
    def german(self) -> str:
        """Name and AGS as a sentence lists them."""
        remark = "" if self.eligible else ", nicht antragsberechtigt"
        return f"{self.full_name} (AGS {self.ags}{remark})"


class Directory(NamedTuple):
    """Everything that a name or an AGS can be looked up in."""

    districts: Mapping[str, District]
    names: Mapping[str, frozenset[str]]
    by_name: Mapping[str, frozenset[str]]
    ambiguous: frozenset[str]
    municipalities: Mapping[str, Lookalike]
    spellings: Mapping[str, tuple[Candidate, ...]]
    suggestions: Suggestions

    @property
    def lists_municipalities(self) -> bool:
        """Whether municipalities that lie in a district are eligible themselves."""
        return any(short_ags(ags) == long_ags(ags) for ags in self.districts)

    def listed(self, ags: str) -> District | None:
        """Gives the district of an AGS, however many digits the list or the AGS has."""
        return self.districts.get(short_ags(ags)) or self.districts.get(long_ags(ags))

    def identifies(self, name: str) -> District | None:
        """Gives the one district that this name alone means, if there is exactly one."""
        key = normalised(name)
        owners = self.by_name.get(key, frozenset())
        if len(owners) != 1 or key in self.ambiguous:
            return None
        return self.districts[next(iter(owners))]

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """Lists everybody one of whose names is or contains this one."""
        key = f" {normalised(name)} "
        return tuple(
            dict.fromkeys(
                candidate
                for spelling, owners in self.spellings.items()
                if key in f" {spelling} "
                for candidate in owners
            )
        )

    def similar(self, name: str) -> tuple[Candidate, ...]:
        """Lists whom a misspelt name resembles, the most alike first; it decides nothing."""
        near = self.suggestions.like(normalised(name))
        found = (candidate for spelling in near for candidate in self.spellings[spelling])
        return tuple(dict.fromkeys(found))[:_SUGGESTED]


def directory_of(districts: tuple[District, ...], lookalikes: tuple[Lookalike, ...]) -> Directory:
    """Indexes the lists of a rule book."""
    names = {one.ags: frozenset(map(normalised, _names(one))) for one in districts}
    by_name: dict[str, set[str]] = {}
    for ags, own in names.items():
        for name in own:
            by_name.setdefault(name, set()).add(ags)
    spellings = _spellings(districts, lookalikes)
    return Directory(
        districts={one.ags: one for one in districts},
        names=names,
        by_name={name: frozenset(owners) for name, owners in by_name.items()},
        ambiguous=frozenset(normalised(one.name) for one in districts if one.bare_name_ambiguous),
        municipalities=_municipalities(lookalikes),
        spellings=spellings,
        suggestions=suggestions_of(spellings),
    )


def _names(district: District) -> Iterator[str]:
    yield district.name
    yield district.full_name
    yield from district.aliases
    yield from map(without_period, district.former_names)


def kind_word(lookalike: Lookalike) -> str:
    """The word that precedes the municipality's name in its full name."""
    if "Ortsgemeinde" in lookalike.kind:
        return "Ortsgemeinde"
    return "Gemeinde" if "Gemeinde" in lookalike.kind else "Stadt"


def _municipalities(lookalikes: tuple[Lookalike, ...]) -> dict[str, Lookalike]:
    full = {normalised(f"{kind_word(one)} {one.name}"): one for one in lookalikes}
    bare = [normalised(_BRACKETS.sub("", one.name)) for one in lookalikes]
    # A Verbandsgemeinde bears the name of its seat; where two seats share it, it is asked about.
    for one, name in zip(lookalikes, bare, strict=True):
        for spelt in (name, normalised(one.name)):
            if bare.count(spelt) <= 1:
                full.setdefault(f"verbandsgemeinde {spelt}", one)
        if kind_word(one) == "Ortsgemeinde":
            full.setdefault(normalised(f"Gemeinde {one.name}"), one)
    return full


def _spellings(
    districts: tuple[District, ...], lookalikes: tuple[Lookalike, ...]
) -> dict[str, tuple[Candidate, ...]]:
    found: dict[str, list[Candidate]] = {}
    for district in districts:
        candidate = Candidate(district.ags, district.full_name, eligible=True)
        for name in _names(district):
            found.setdefault(normalised(name), []).append(candidate)
    for one in lookalikes:
        candidate = Candidate(one.ags8, f"{kind_word(one)} {one.name}", eligible=False)
        for name in (one.name, candidate.full_name):
            found.setdefault(normalised(name), []).append(candidate)
    return {name: tuple(dict.fromkeys(owners)) for name, owners in found.items()}
