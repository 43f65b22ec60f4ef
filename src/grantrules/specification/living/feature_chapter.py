"""Features whose scenarios no section of a rule shows: those with workbooks and record."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from grantrules.specification.living.anchor import slug
from grantrules.specification.living.scenario import Passage, Scenario


class FeatureSection(NamedTuple):
    """Scenarios under one heading of a feature."""

    passage: Passage
    scenarios: tuple[Scenario, ...]


class FeatureChapter(NamedTuple):
    """A feature with those of its scenarios that are shown here."""

    anchor: str
    file: str
    passage: Passage
    sections: tuple[FeatureSection, ...]


def chapters_of(scenarios: Sequence[Scenario]) -> tuple[FeatureChapter, ...]:
    """Groups the scenarios that have no rule as their home, in the order of the features."""
    homeless = [one for one in scenarios if one.home is None]
    return tuple(
        FeatureChapter(f"datei-{slug(file)}", file, passage, _sections(tuple(found)))
        for (file, passage), found in groupby(homeless, lambda one: (one.file, one.feature))
    )


def _sections(scenarios: tuple[Scenario, ...]) -> tuple[FeatureSection, ...]:
    return tuple(
        FeatureSection(passage, tuple(found))
        for passage, found in groupby(scenarios, lambda one: one.section)
    )
