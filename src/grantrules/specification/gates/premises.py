"""Premises: what holds of the facts of every complete application in one era."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

import z3

from grantrules.engine.derivation import COMPLETENESS, DERIVED
from grantrules.engine.inforce import WINDOW_FACTS
from grantrules.engine.standpoint import ALLOCATION
from grantrules.model.application import FACT_KEYS
from grantrules.model.fact import LARGEST, FactKind, micros
from grantrules.model.parameter import ParameterValue
from grantrules.model.rulebook import RuleBook
from grantrules.model.stage_vocabulary import AFTER_AWARD
from grantrules.model.vocabulary import BATCH_FACTS, PARAMETERS
from grantrules.specification.gates.axioms import axioms
from grantrules.specification.gates.era import Era
from grantrules.specification.gates.logic import ALWAYS, NEVER, Claim, Logic, Symbol, Texts

_HOUR = 3_600_000_000
_A_DAY = 24 * _HOUR
_EPOCH = date(1970, 1, 1).toordinal()
_RANGES: Mapping[FactKind, Sequence[int]] = {
    FactKind.ANSWER: (0, 1),
    FactKind.DAY: (date.min.toordinal(), date.max.toordinal()),
    FactKind.MOMENT: (
        micros(datetime(1, 1, 1, tzinfo=UTC)),
        micros(datetime(9999, 12, 31, tzinfo=UTC)),
    ),
}
_PERIOD_DAYS = ("funding_start", "funding_end")
YEARS = {"period_first_year": "funding_start", "period_last_year": "funding_end"}
"""Facts that are years, and the days that they are taken from."""
# Only a flat rate comes before the deductions.
_AFTER_FLAT_RATE = {"third_party_deduction", "own_share_deduction", "material_after_deductions"}


class Premises:
    """The facts of an application as symbols, and what holds of them whatever is asked for."""

    def __init__(self, book: RuleBook, era: Era) -> None:
        """Makes a symbol for every word of the rule book."""
        self._book = book
        self._era = era
        self.texts = Texts()
        self.symbols = {name: _symbol(name) for name in book.vocabulary}
        self.logic = Logic(self.symbols, self.texts)

    def claims(self) -> Iterator[Claim]:
        """Gives everything that holds."""
        figures = {*PARAMETERS, *WINDOW_FACTS, *(one.name for one in self._book.parameters)}
        entries = {*FACT_KEYS, *(one.key for one in self._book.entries)}
        for name, spec in self._book.vocabulary.items():
            if name in AFTER_AWARD:
                continue
            yield from self._in_range(name, spec.kind)
            if name in figures:
                yield from self._figure(name)
            elif name in entries:
                yield from self._entry(name)
            else:
                yield z3.Not(self.symbols[name].empty)
                yield from self._worked_out(name)
        yield from (z3.Not(self.logic.truth(one).no) for one in axioms(self._book.entries))
        yield from self._listed()
        yield from self._receipt()
        yield from self._years()

    def _in_range(self, name: str, kind: FactKind) -> Iterator[Claim]:
        least, most = _RANGES.get(kind, (0, LARGEST))
        yield self.symbols[name].code >= least
        yield self.symbols[name].code <= most

    def _figure(self, name: str) -> Iterator[Claim]:
        symbol, terms = self.symbols[name], self._era.terms
        if name in terms.graded:
            yield from self._graded(name, terms.graded[name])
        elif name in terms.values:
            yield symbol.known
            yield z3.Not(symbol.empty)
            yield symbol.code == self.texts.number(terms.values[name])
        else:
            yield z3.Not(symbol.known)
            yield symbol.empty == (name in terms.switched_off)

    def _graded(self, name: str, value: ParameterValue) -> Iterator[Claim]:
        """The first grade that holds gives the value; while one is unknown, there is none."""
        symbol, plain = self.symbols[name], value.value
        known, empty = (NEVER, ALWAYS) if plain is None else (ALWAYS, NEVER)
        code: Any = z3.IntVal(0 if plain is None else self.texts.number(plain))
        for grade in reversed(value.grades):
            holds = self.logic.truth(grade.when)
            known = z3.Or(holds.yes, z3.And(holds.no, known))
            empty = z3.And(holds.no, empty)
            code = z3.If(holds.yes, z3.IntVal(self.texts.number(grade.value)), code)
        yield symbol.known == known
        yield symbol.empty == empty
        yield symbol.code == code

    def _entry(self, name: str) -> Iterator[Claim]:
        symbol = self.symbols[name]
        yield symbol.known == z3.Not(symbol.empty)
        if name in self._book.required:
            yield symbol.known

    def _worked_out(self, name: str) -> Iterator[Claim]:
        """Says when a fact is known; one of which nothing is said here may be known or not."""
        known = self.symbols[name].known
        if name in BATCH_FACTS:
            yield from self._among_others(name)
        elif name == "applicant_kind":
            standing = ("name_matches_ags", "name_is_unambiguous")
            yield known == z3.And([self.symbols[one].code == 1 for one in standing])
        elif name in DERIVED:
            yield known == z3.And([*self._inputs(name)])

    def _among_others(self, name: str) -> Iterator[Claim]:
        inputs: Mapping[str, Iterable[str]] = {
            "shortfall": ("eligible_total",),
            "partial_funding_refused": ("partial_funding_accepted",),
            "blocked_by_rank": ALLOCATION,
        }
        symbol, shortfall = self.symbols[name], self.symbols["shortfall"]
        if name in inputs:
            known = z3.And([self.symbols[one].known for one in inputs[name]])
            yield symbol.known == known
        if name in {"partial_funding_refused", "blocked_by_rank"}:
            # Only who asks for a computable amount has a place in the ranking.
            yield z3.Implies(symbol.code == 1, shortfall.known)

    def _inputs(self, name: str) -> Iterator[Claim]:
        for one in DERIVED[name]:
            flat_rate = one == "material_limit" and name in _AFTER_FLAT_RATE
            symbol = self.symbols[one]
            yield z3.Or(symbol.answered, self._no_flat_rate()) if flat_rate else symbol.answered
        if name not in COMPLETENESS and set(_PERIOD_DAYS) <= set(DERIVED[name]):
            start, end = (self.symbols[one].code for one in _PERIOD_DAYS)
            yield start <= end

    def _no_flat_rate(self) -> Claim:
        mode = self.symbols["material_mode"]
        return z3.And(mode.known, mode.code != self.texts.number("flat_rate"))

    def _listed(self) -> Iterator[Claim]:
        """Only of an applicant who stands in the list of districts does the list say anything."""
        kind = self.symbols["applicant_kind"]
        listed = z3.And(kind.known, kind.code == self.texts.number("district"))
        for one in self._book.applicant_facts:
            yield z3.Implies(self.symbols[one.name].known, listed)

    def _receipt(self) -> Iterator[Claim]:
        # Local time is one hour before UTC in winter and two in summer; that much is left open.
        moment, day = self.symbols["received_at"].code, self.symbols["received_on"].code
        midnight = (day - _EPOCH) * _A_DAY
        yield midnight - 2 * _HOUR <= moment
        yield moment < midnight + _A_DAY - _HOUR
        yield day >= self._era.first.toordinal()
        yield day <= self._era.last.toordinal()

    def _years(self) -> Iterator[Claim]:
        for year, day in YEARS.items():
            code = self.symbols[year].code
            inside = z3.And(
                _new_year(code) <= self.symbols[day].code,
                self.symbols[day].code < _new_year(code + 1),
            )
            yield z3.Implies(self.symbols[year].known, z3.And(code >= 1, inside))


def _symbol(name: str) -> Symbol:
    return Symbol(z3.Int(name), z3.Bool(f"{name} known"), z3.Bool(f"{name} empty"))


def _new_year(year: Any) -> Any:  # noqa: ANN401 - a number of z3
    before = year - 1
    return 365 * before + before / 4 - before / 100 + before / 400 + 1
