"""The rule book (Regelwerk): all rules, dated parameters and lists of one programme."""

from collections.abc import Mapping
from functools import cached_property
from typing import Self

from grantrules.model.acceptance import Acceptance
from grantrules.model.audit_check import AuditAnswer, Point
from grantrules.model.district import ApplicantFact, District, Lookalike
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactSpec
from grantrules.model.land import Land
from grantrules.model.money import Cents
from grantrules.model.parameter import Appropriation, Parameter
from grantrules.model.rule import Rule
from grantrules.model.value import Value
from grantrules.model.vocabulary import vocabulary_of
from grantrules.model.window import Window


class RuleBook(Value):
    """All rules and dated parameters of one programme (Regelwerk), checked and immutable.

    `sha256` is the digest of `text`, the canonical text of all its files: who has the text has
    the rule book. `required` names the entries that must be filled, `attachments` those that
    must be answered with ja, `entries` those that only this programme has, `applicant_facts`
    what its list of districts knows beyond the names. `land` is the one whose holidays count,
    `accepted` what people accept of the findings that gates make on it, `audit` which rules
    answer what an audit office asks.
    """

    programme: str
    title: str
    land: Land
    version: str
    sha256: str
    text: str
    required: tuple[str, ...]
    attachments: tuple[str, ...]
    rules: tuple[Rule, ...]
    parameters: tuple[Parameter, ...]
    windows: tuple[Window, ...]
    appropriations: tuple[Appropriation, ...]
    districts: tuple[District, ...]
    lookalikes: tuple[Lookalike, ...]
    entries: tuple[FurtherEntry, ...] = ()
    applicant_facts: tuple[ApplicantFact, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    audit: tuple[AuditAnswer, ...] = ()

    @cached_property
    def vocabulary(self) -> Mapping[str, FactSpec]:
        """Every word that the conditions of this rule book may use, with type and label."""
        return vocabulary_of(self.entries, self.applicant_facts, self.parameters)

    def model_copy(self, *, update: Mapping[str, object] | None = None, deep: bool = False) -> Self:
        """Copies the rule book; the words of a changed copy are collected anew."""
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("vocabulary", None)
        return copied

    def rule(self, rule_id: str) -> Rule | None:
        """Gives the rule with this id, if there is one."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def answering(self, point: Point) -> tuple[Rule, ...]:
        """Gives the rules that answer a question of the audit."""
        named = {rule_id for one in self.audit if one.point is point for rule_id in one.rules}
        return tuple(rule for rule in self.rules if rule.id in named)

    def parameter(self, name: str) -> Parameter:
        """Gives the parameter of this name; a KeyError where the rule book has none."""
        found = next((one for one in self.parameters if one.name == name), None)
        if found is None:
            raise KeyError(name)
        return found

    def appropriated(self, override: Mapping[int, Cents] | None = None) -> dict[int, Cents]:
        """Gives the money per budget year, with what the caller states in its place."""
        own = {one.year: one.amount for one in self.appropriations if one.amount is not None}
        return {**own, **(override or {})}
