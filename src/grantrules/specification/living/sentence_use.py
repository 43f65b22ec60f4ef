"""The dictionary of the scenarios: every sentence, how often it is spoken, and where first."""

from collections.abc import Sequence
from typing import NamedTuple

from grantrules.specification.language import Language
from grantrules.specification.living.scenario import Scenario
from grantrules.specification.sentence import KEYWORDS, Sentence


class SentenceUse(NamedTuple):
    """A sentence and its use; without a scenario nobody speaks it."""

    keyword: str
    text: str
    times: int
    first: Scenario | None


def sentence_uses(language: Language, scenarios: Sequence[Scenario]) -> tuple[SentenceUse, ...]:
    """Counts every sentence of the language, in the order of the language."""
    spoken = [
        (language.understand(step.kind, step.text, step.table).sentence, scenario)
        for scenario in scenarios
        for result in scenario.results
        for step in result.played.row.steps
    ]
    return tuple(_use(sentence, spoken) for sentence in language.sentences)


def _use(sentence: Sentence, spoken: Sequence[tuple[Sentence, Scenario]]) -> SentenceUse:
    places = [scenario for one, scenario in spoken if one is sentence]
    first = places[0] if places else None
    return SentenceUse(KEYWORDS[sentence.kind], sentence.text, len(places), first)
