"""Headings and labels that nobody knows but that sound like a fact which is missing."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from rapidfuzz import fuzz

from grantrules.intake.columns import Column, names_of
from grantrules.intake.heading import LONGEST_HEADING, bare, spelled_out

_ALIKE = 85
_SHORTEST = 6
# By the stems of their words, umlauts spelled out: „Einstellung zum“ has no letter in common with
# „Arbeitsvertrag vom“.
_STEMS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "reference": re.compile(
            r"aktenz|aktenn|geschaeftsz|vorgangsn|antrags?-?(?: ?(?:nr|nummer|id\b))|"
            r"foerderkennz|\baz\b"
        ),
        "completed_at": re.compile(r"vollst|komplett|vervollst|nachgereicht|nachreich"),
        "ags": re.compile(
            r"\bags\b|\bars\b|\bgkz\b|(?:gemeinde|kreis|regional|amtlich|gebiets|statist).*"
            r"(?:schluessel|kenn|ziffer|nummer|nr\b)|^(?:schluessel|kennziffer|kennzahl)"
        ),
        "contract_signed_on": re.compile(
            r"(?<!miet)(?<!kauf)vertra[eg]|vertraeg|\bav\b|arbeitsverh|beschaeftigungsverh|"
            r"dienstverh|einstellung|eingestellt|stellenbesetz|besetzt|dienstantritt|"
            r"arbeitsbeginn|arbeitsaufnahme|dienstbeginn"
        ),
        "early_start_approved_on": re.compile(
            r"zustimm|zugestimmt|vorzeit|vorz\.|\bvmb\b|\bvzm\b|massnahmen?beginn|"
            r"beginn.*(?:genehmig|erlaub|bewillig)|(?:genehmig|erlaub|bewillig).*beginn"
        ),
    }
)


def resembled(text: str, absent: Iterable[Column]) -> tuple[Column, ...]:
    """Gives those of the absent columns that a heading or label may mean."""
    spelled = spelled_out(bare(text[:LONGEST_HEADING]))
    return tuple(column for column in absent if _may_mean(spelled, column))


def _may_mean(spelled: str, column: Column) -> bool:
    stem = _STEMS.get(column.key)
    if stem is not None and stem.search(spelled):
        return True
    names = (spelled_out(bare(name)) for name in names_of(column))
    return any(
        len(name) >= _SHORTEST and fuzz.token_sort_ratio(spelled, name) >= _ALIKE for name in names
    )
