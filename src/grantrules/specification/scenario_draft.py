"""A draft of a scenario for a rule: all but what is expected, from the sentences there are."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from grantrules.engine.derivation import COMPLETENESS
from grantrules.model.condition import Informs, Judged
from grantrules.model.fact import FactKind
from grantrules.model.rule import Rule, Stage
from grantrules.model.vocabulary import BATCH_FACTS
from grantrules.specification.case import Case
from grantrules.specification.checks.outline import BLANK
from grantrules.specification.coverage import possible
from grantrules.specification.entry import Entry
from grantrules.specification.feature_file import SpecificationError
from grantrules.specification.keyword import EXAMPLES, OUTLINE, SCENARIO
from grantrules.specification.programme import Programme
from grantrules.specification.threshold import Threshold, entries_behind, facts_of, threshold_of
from grantrules.specification.variable import BudgetVariable, EntryVariable, spelt
from grantrules.specification.words import STATUSES

_RIVALS = frozenset({"colliding_application", "blocked_by_rank"})
_PERIOD = ("funding_start", "funding_end")
_HOUR = 3_600_000_000
_EARLIEST = 2025
Rows = Sequence[Sequence[str]]


class Draft(NamedTuple):
    """A scenario without a title: its sentences, each with its table, and its examples."""

    steps: tuple[tuple[str, Rows], ...]
    examples: Rows = ()

    def lines(self, title: str) -> list[str]:
        """Writes the scenario, indented as in a section."""
        return [f"    {OUTLINE if self.examples else SCENARIO}: {title}", *self._body()]

    def _body(self) -> Iterator[str]:
        for text, table in self.steps:
            yield f"      {text}"
            yield from (f"        {row}" for row in _table(table))
        if self.examples:
            yield from ("", f"      {EXAMPLES}:")
            yield from (f"        {row}" for row in _table(self.examples))


_GRANTED = (
    "Angenommen eine Bewilligung über 80.000,00 € vom 01.01.2026 bis zum 31.12.2026, "
    "bestandskräftig ab dem 10.01.2026"
)
_PAID = (
    "Angenommen eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind"
)
_ACTS = {
    Stage.PAYMENT: (
        _GRANTED,
        "Wenn am 10.01.2026 13.333,33 € für den Bedarf ab dem 01.01.2026 ausgezahlt werden",
    ),
    Stage.REPAYMENT: (
        _PAID,
        "Und die Anhörung ging am 02.02.2026 zur Post",
        "Wenn am 10.03.2026 gefordert wird",
    ),
}


def draft_of(rule: Rule, programme: Programme) -> Draft:
    """Starts a scenario for a rule; every status is left to be filled in."""
    if rule.stage is Stage.PROOF:
        return _proof_draft(rule, programme)
    if rule.stage in _ACTS:
        return _act_draft(rule)
    return _Drafting(rule, programme).draft()


def _proof_draft(rule: Rule, programme: Programme) -> Draft:
    year = max((one.year for one in programme.book.windows), default=_EARLIEST)
    proof = f"ein vollständiger Verwendungsnachweis {next(iter(programme.districts))}"
    texts = (
        f"Angenommen {proof} für das Jahr {year}",
        "Wenn der Verwendungsnachweis geprüft wird",
        f"Dann ist die Regel {rule.id} {blank_for(rule)}",
    )
    return Draft(tuple((text, ()) for text in texts))


def _act_draft(rule: Rule) -> Draft:
    texts = (*_ACTS[rule.stage], f"Dann ist die Regel {rule.id} {blank_for(rule)}")
    return Draft(tuple((text, ()) for text in texts))


def blank_for(rule: Rule) -> str:
    """Gives the text that stands where a status has to be filled in."""
    statuses = possible(rule)
    if {"met", "not_met"} <= statuses:
        statuses = frozenset({"met", "not_met"})
    words = [
        word for word, (code, effect) in STATUSES.items() if _fits(rule, code, effect, statuses)
    ]
    return f"{BLANK} {' oder '.join(words)}>"


def _fits(rule: Rule, code: str, effect: str | None, statuses: frozenset[str]) -> bool:
    judged = isinstance(rule.condition, Judged)
    return code in statuses and (effect is not None) is (judged and code == "open")


class _Drafting:
    """A rule, and the complete application from which its scenario sets out."""

    def __init__(self, rule: Rule, programme: Programme) -> None:
        self._rule = rule
        self._programme = programme
        if not programme.book.windows:
            raise SpecificationError("Das Regelwerk hat kein Antragsfenster, in dem Anträge lägen.")
        self._year = programme.book.windows[0].funding_years[-1]
        self._name, self._district = next(iter(programme.districts.items()))
        application = programme.complete_application(self._district, self._year, 1)
        self._case = Case(programme).asking(application)
        self._known = facts_of(self._case).known
        if "eligible_total" not in self._known:
            raise SpecificationError(
                "Für den vollständigen Antrag steht kein förderfähiger Betrag fest; "
                "bitte zuerst die Angaben in vollstaendiger-antrag.yaml ergänzen."
            )
        informing = isinstance(rule.condition, Informs | Judged)
        self._facts = rule.shows if informing else rule.reads

    def draft(self) -> Draft:
        if _RIVALS.intersection(self._facts):
            return self._two()
        threshold = self._threshold()
        if threshold is None:
            return self._one(self._stated(None), f"ist die Regel {self._rule.id} {self._blank}")
        column = threshold.variable.column
        examples = [[column, "Stand"], *([value, self._blank] for value in threshold.values)]
        steps = self._one(self._stated(threshold), f"ist die Regel {self._rule.id} <Stand>").steps
        return Draft(steps, examples)

    @property
    def _blank(self) -> str:
        return blank_for(self._rule)

    def _one(self, stated: Iterable[str], expected: str) -> Draft:
        application = f"ein vollständiger Antrag {self._name} für das Jahr {self._year}"
        texts = [
            f"Angenommen {application}",
            *(f"Und {one}" for one in stated),
            "Wenn der Antrag geprüft wird",
            f"Dann {expected}",
        ]
        return Draft(tuple((text, ()) for text in texts))

    def _two(self) -> Draft:
        """Two applications, of which the second stands behind the first."""
        same = "colliding_application" in self._facts
        other = self._district if same else self._programme.book.districts[-1]
        received = int(self._known["received_at"])
        first, second = (spelt(FactKind.MOMENT, one) for one in (received, received + _HOUR))
        applications = [
            ["Antragsteller", "Eingang am"],
            [self._district.full_name, first],
            [other.full_name, second],
        ]
        several = f"folgende Anträge für das Jahr {self._year}:"
        short = BudgetVariable(self._year).sentence(spelt(FactKind.MONEY, self._eligible() - 1))
        blanks = [["Aktenzeichen", self._rule.id], ["1", self._blank], ["2", self._blank]]
        start = [(f"Angenommen {several}", applications)]
        if not same:
            start = [(f"Angenommen {short}", []), (f"Und {several}", applications)]
        steps = (
            *start,
            ("Wenn die Anträge geprüft werden", []),
            ("Dann lauten die Vorschläge:", blanks),
        )
        return Draft(steps)

    def _eligible(self) -> int:
        return int(self._known["eligible_total"])

    def _threshold(self) -> Threshold | None:
        if BATCH_FACTS.isdisjoint(self._facts):
            return threshold_of(self._rule, self._case)
        around = (spelt(FactKind.MONEY, self._eligible() + step) for step in (-1, 0, 1))
        return Threshold(BudgetVariable(self._year), tuple(around))

    def _stated(self, threshold: Threshold | None) -> Iterator[str]:
        """States every entry that the rule reads, the one that varies by its placeholder."""
        texts = dict(threshold.besides) if threshold else {}
        varied = threshold.variable if threshold else None
        if isinstance(varied, EntryVariable):
            texts[varied.entry.key] = f"<{varied.column}>"
        elif varied is not None:
            yield varied.sentence(f"<{varied.column}>")
        keys = {*texts, *self._keys()}
        if keys.intersection(_PERIOD):
            start, end = (texts.get(key) or self._text(self._entry(key)) for key in _PERIOD)
            yield f"der Förderzeitraum reicht vom {start} bis zum {end}"
        for entry in self._programme.entries:
            if entry.key in keys and entry.key not in _PERIOD:
                yield self._sentence(entry, texts.get(entry.key))

    def _keys(self) -> frozenset[str]:
        found = [fact for fact in self._facts if fact not in COMPLETENESS | BATCH_FACTS]
        keys = frozenset[str]().union(*(entries_behind(one, self._programme) for one in found))
        if "partial_funding_refused" in self._facts:
            keys |= {"partial_funding_accepted"}
        return keys | {self._lacking()} if COMPLETENESS.intersection(self._facts) else keys

    def _lacking(self) -> str:
        """The first amount that must be stated: a scenario about gaps leaves it out."""
        entries = self._programme.entries
        required = self._programme.book.required
        return next(
            one.key for one in entries if one.kind is FactKind.MONEY and one.key in required
        )

    def _sentence(self, entry: Entry, text: str | None) -> str:
        if text is None and COMPLETENESS.intersection(self._facts):
            gap = "ist nicht lesbar" if "unreadable_entries" in self._facts else "fehlt"
            return f"die Angabe {entry.heading} {gap}"
        if text is None and entry.key not in self._known:
            return f"die Angabe {entry.heading} fehlt"
        return EntryVariable(entry).sentence(text or self._text(entry))

    def _entry(self, key: str) -> Entry:
        return next(one for one in self._programme.entries if one.key == key)

    def _text(self, entry: Entry) -> str:
        return spelt(entry.kind, self._known[entry.key])


def _table(rows: Rows) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"| {' | '.join(cells)} |"
