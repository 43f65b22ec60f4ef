"""The desk (Arbeitsplatz) at which a person works in the register."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from grantrules.model.errors import RefusedError
from grantrules.model.money import cents_of, decimal_text
from grantrules.model.rulebook import RuleBook
from grantrules.register.balance import appropriate
from grantrules.register.case_entries import RulesActivated, YearMoney
from grantrules.register.database import Database
from grantrules.register.document import Document, DocumentKind, keep
from grantrules.register.gates_entry import GatesPassed
from grantrules.register.trail_entries import Role
from grantrules.register.turn import Actor, Turn, turn_of

_SHOWN = 12


class Activation(NamedTuple):
    """Why a rule book comes into force, and what its gates found; nothing for the first one."""

    reason: str
    gates: GatesPassed | None


_FIRST = Activation("Das erste Regelwerk des Programms gilt mit dem ersten Eingang.", None)


class Desk(NamedTuple):
    """Who works where, and under which rule book."""

    database: Database
    book: RuleBook
    actor: Actor

    @contextmanager
    def turn(self) -> Iterator[Turn]:
        """Holds a turn of somebody who may change cases, under the rule book in force.

        The first rule book of a programme comes into force by itself, no other one.
        """
        self._check_role()
        with turn_of(self.database, self.actor, self.book.programme) as turn:
            if turn.book.rules is None:
                _put_into_force(turn, self.book, _FIRST)
            _check_in_force(turn.book.rules, self.book)
            yield turn

    @contextmanager
    def turn_that_releases(self) -> Iterator[Turn]:
        """Holds a turn that gives money back or undoes something, whatever rule book lies here.

        Nobody has to find the rule book in force again, or to fund another one, to do that.
        """
        self._check_role()
        with turn_of(self.database, self.actor, self.book.programme) as turn:
            yield turn

    def is_in_force(self, turn: Turn) -> bool:
        """Whether the rule book of the desk is the one in force."""
        rules = turn.book.rules
        return rules is not None and rules.rulebook_sha256 == self.book.sha256

    @contextmanager
    def turn_in_which_rules_change(self, activation: Activation) -> Iterator[Turn]:
        """Holds a turn of an approver who puts the rule book of the desk into force."""
        self._check_role()
        if self.actor.person.role is not Role.APPROVER:
            german = self.actor.person.role.german
            raise RefusedError(f"In der Rolle „{german}“ setzt niemand ein Regelwerk in Kraft.")
        with turn_of(self.database, self.actor, self.book.programme) as turn:
            rules = turn.book.rules
            if rules is not None and rules.rulebook_sha256 == self.book.sha256:
                raise RefusedError("Dieses Regelwerk ist schon in Kraft.")
            _put_into_force(turn, self.book, activation)
            yield turn

    def _check_role(self) -> None:
        role = self.actor.person.role
        if role is Role.AUDITOR:
            raise RefusedError(f"In der Rolle „{role.german}“ lassen sich Vorgänge nur ansehen.")


def _check_in_force(rules: RulesActivated | None, book: RuleBook) -> None:
    if rules is not None and rules.rulebook_sha256 != book.sha256:
        raise RefusedError(
            f"Im Register gilt Fassung {rules.rulebook_version} des Regelwerks "
            f"({rules.rulebook_sha256[:_SHOWN]}…), nicht die angegebene Fassung {book.version} "
            f"({book.sha256[:_SHOWN]}…). Bitte die geltende angeben, oder die andere mit "
            "„grantrules register activate“ in Kraft setzen lassen."
        )


def _check_label(turn: Turn, book: RuleBook) -> None:
    before = turn.book.versions.get(book.version, book.sha256)
    if before != book.sha256:
        raise RefusedError(
            f"Als Fassung {book.version} galt in diesem Register schon ein anderes Regelwerk "
            f"({before[:_SHOWN]}… statt {book.sha256[:_SHOWN]}…). Bitte dem geänderten Regelwerk "
            "eine eigene Fassung geben (Angabe „version“)."
        )


def _put_into_force(turn: Turn, book: RuleBook, activation: Activation) -> None:
    """Puts a rule book into force, with the money of its years."""
    _check_label(turn, book)
    keep(turn.connection, [Document(kind=DocumentKind.RULEBOOK, content=book.text.encode())])
    activated = RulesActivated(
        by=turn.by,
        programme=book.programme,
        rulebook_version=book.version,
        rulebook_sha256=book.sha256,
        appropriations=tuple(
            YearMoney(year=year, amount=decimal_text(cents))
            for year, cents in sorted(book.appropriated().items())
        ),
        reason=activation.reason,
        gates=activation.gates,
    )
    turn.add(activated)
    money = {one.year: cents_of(one.amount) for one in activated.appropriations}
    appropriate(turn.connection, book.programme, money)
