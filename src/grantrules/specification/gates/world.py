"""A world: every application that can exist in one era, as unknowns that z3 fills in."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

import z3

from grantrules.engine.derivation import inputs_of
from grantrules.model.condition import Condition
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import Code, FactKind, Facts
from grantrules.model.rule import Rule
from grantrules.model.rulebook import RuleBook
from grantrules.specification.gates.era import Era
from grantrules.specification.gates.logic import Claim, Truth
from grantrules.specification.gates.premises import Premises
from grantrules.specification.gates.usual import usual, usual_span

_PLAIN: Mapping[FactKind, Sequence[Code]] = {
    FactKind.MONEY: (0, 100_000),
    FactKind.FTE: (1_000_000, 500_000),
    FactKind.ANSWER: (1, 0),
    FactKind.COUNT: (0, 1),
    FactKind.PERCENT: (0, 1_000),
    FactKind.TEXT: ("district", "municipality", "other", "none"),
}

_THOUSANDTH = 1_000
"""So many millionths of a post are the smallest step that people state."""


class World:
    """All complete applications of an era: an entry is filled in, or empty where it may be."""

    def __init__(self, book: RuleBook, era: Era) -> None:
        """States what holds of every application; nothing is solved yet."""
        self.era = era
        self._book = book
        self._premises = Premises(book, era)
        self._solver = z3.Solver()
        self._solver.add(*self._premises.claims())

    def holds(self, condition: Condition) -> Truth:
        """Says when a condition holds and when it does not."""
        return self._premises.logic.truth(condition)

    def verdict(self, rule: Rule) -> Truth:
        """Says when a rule is met and when it is not met."""
        return self._premises.logic.verdict(rule)

    def possible(self, *claims: Claim) -> bool:
        """Tells whether there is an application of which all the claims hold."""
        answer = self._solver.check(*claims)
        if answer == z3.unknown:
            raise IntegrityError("Der Beweis mit z3 kommt zu keinem Ergebnis.")
        return bool(answer == z3.sat)

    def conflict(self, claims: Mapping[str, Claim]) -> tuple[str, ...]:
        """Names a few claims that cannot hold together; none where all of them can."""
        if self.possible(*claims.values()):
            return ()
        named = {name: z3.Bool(f"claim {name}") for name in claims}
        self._solver.push()
        self._solver.add(*(z3.Implies(named[name], claim) for name, claim in claims.items()))
        self.possible(*named.values())
        core = {str(one) for one in self._solver.unsat_core()}
        self._solver.pop()
        return self._smallest([name for name in claims if str(named[name]) in core], claims)

    def _smallest(self, names: list[str], claims: Mapping[str, Claim]) -> tuple[str, ...]:
        """Leaves out whatever the others do not need for their conflict."""
        for name in tuple(names):
            others = [one for one in names if one != name]
            if not self.possible(*(claims[one] for one in others)):
                names = others
        return tuple(names)

    def example(self, *claims: Claim, told: Sequence[str]) -> Facts:
        """Gives an application of which all the claims hold; they have to be possible together.

        The facts that are going to be told get plain values where there is a choice.
        """
        chosen = list(claims)
        # What belongs to a figure comes first, so that the others can be compared with it.
        for name in sorted(told, key=lambda one: not self._figures(one, told)):
            wishes = chain(
                (self._wish(name, code) for code in self._plain(name, told)), self._likely(name)
            )
            granted = next((one for one in wishes if self.possible(*chosen, one)), None)
            chosen += [] if granted is None else [granted]
        self._solver.check(*chosen)
        return self._facts(self._solver.model())

    def admits(self, facts: Facts) -> bool:
        """Tells whether an application with these facts can exist in this world."""
        return self.possible(*(self._stand(name, facts) for name in self._premises.symbols))

    def _wish(self, name: str, code: Code) -> Claim:
        symbol = self._premises.symbols[name]
        return z3.And(symbol.known, symbol.code == self._premises.texts.number(code))

    def _plain(self, name: str, told: Sequence[str]) -> list[Code]:
        """Lists values that a reader knows: first of figures that belong to the fact."""
        kind = self._book.vocabulary[name].kind
        plain = usual(self.era, self._book, name) or _PLAIN.get(kind, ())
        return [*self._figures(name, told), *plain, *self._alike(name).values()]

    def _likely(self, name: str) -> list[Claim]:
        """Gives what real applications have where no plain value is possible."""
        symbol = self._premises.symbols[name]
        kind = self._book.vocabulary[name].kind
        if kind is FactKind.FTE:
            return [z3.And(symbol.known, symbol.code % _THOUSANDTH == 0)]
        span = usual_span(self.era, self._book, name)
        if span is None:
            return []
        return [z3.And(symbol.known, symbol.code >= span[0], symbol.code <= span[-1])]

    def _figures(self, name: str, told: Sequence[str]) -> list[Code]:
        near = {*told, *inputs_of(name)}
        return [
            code
            for one, code in self._alike(name).items()
            if one in near and not one.startswith("highest_plausible")
        ]

    def _alike(self, name: str) -> Mapping[str, Code]:
        vocabulary = self._book.vocabulary
        kind = vocabulary[name].kind
        values = self.era.terms.values.items()
        return {one: code for one, code in values if vocabulary[one].kind is kind and one != name}

    def _stand(self, name: str, facts: Facts) -> Claim:
        symbol = self._premises.symbols[name]
        if name in facts.known:
            return self._wish(name, facts.known[name])
        if name in facts.empty:
            return symbol.empty
        return z3.Not(symbol.answered)

    def _facts(self, model: Any) -> Facts:  # noqa: ANN401 - a model of z3
        symbols = self._premises.symbols
        known = [name for name, one in symbols.items() if _true(model, one.known)]
        empty = [name for name, one in symbols.items() if _true(model, one.empty)]
        codes = {name: self._code(name, model) for name in known}
        return Facts(known=codes, empty=frozenset(empty))

    def _code(self, name: str, model: Any) -> Code:  # noqa: ANN401 - a model of z3
        symbol = self._premises.symbols[name]
        number = int(model.eval(symbol.code, model_completion=True).as_long())
        text = self._book.vocabulary[name].kind is FactKind.TEXT
        return self._premises.texts.text(number) if text else number


def _true(model: Any, claim: Claim) -> bool:  # noqa: ANN401 - a model of z3
    return bool(z3.is_true(model.eval(claim, model_completion=True)))
