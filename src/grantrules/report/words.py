"""The words of a rule book: what its facts are called, of which kind they are, and who applies."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.engine.code_word import code_word
from grantrules.model.fact import FactSpec
from grantrules.model.rulebook import RuleBook
from grantrules.model.vocabulary import PARAMETERS, VOCABULARY

_ELIGIBLE = "district"


class Words(NamedTuple):
    """Every fact with label and kind, which of them are parameters, and who may apply.

    `eligible` says in one phrase what those are who may apply.
    """

    facts: Mapping[str, FactSpec]
    parameters: frozenset[str]
    eligible: str

    def label(self, name: str) -> str:
        """Gives the German label of a fact or heading key."""
        if name == "reference":
            return "Aktenzeichen"
        return self.facts[name].label if name in self.facts else name

    def applicant_kind(self, code: str) -> str:
        """Gives the German word for a kind of applicant."""
        return self.eligible if code == _ELIGIBLE else code_word(code)


COMMON_WORDS = Words(VOCABULARY, frozenset(PARAMETERS), code_word(_ELIGIBLE))
"""The words of a rule book that cannot be read any more."""


def words_of(book: RuleBook) -> Words:
    """Gives the words of a rule book."""
    kinds = sorted({one.kind for one in book.districts})
    return Words(
        facts=book.vocabulary,
        parameters=frozenset(one.name for one in book.parameters),
        eligible=_either(kinds) if kinds else COMMON_WORDS.eligible,
    )


def _either(kinds: list[str]) -> str:
    return " oder ".join(part for part in (", ".join(kinds[:-1]), kinds[-1]) if part)
