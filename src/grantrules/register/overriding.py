"""Overrides (abweichende Vorschläge): people propose something else, the engine's verdict stays."""

from collections.abc import Mapping
from typing import NamedTuple

from grantrules.model.errors import RefusedError
from grantrules.model.money import Cents, cents_of, decimal_text, euros
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.case_entries import GrantedAmount, Override, YearMoney
from grantrules.register.life import Move, after

_NO_MONEY = GrantedAmount(total="0.00", salary="0.00", material="0.00", by_year=())


class Wish(NamedTuple):
    """What a person proposes instead; without amounts a grant is the eligible amount.

    `passed_over` are better ranked cases that lose by it.
    """

    by: str
    outcome: Outcome
    reason: str
    salary: Cents | None = None
    material: Cents | None = None
    by_year: Mapping[int, Cents] = {}
    passed_over: tuple[str, ...] = ()


def override(case: Case, wish: Wish) -> Override:
    """Gives the entry of an override; a RefusedError says why there can be none."""
    if after(case.state, Move.OVERRIDE) is None:
        raise RefusedError(
            f"„{case.reference}“ ist {case.state.german}; abweichend vorschlagen geht nicht mehr."
        )
    if case.corrections:
        raise RefusedError(
            f"„{case.reference}“: Die Berichtigung aus Eintrag {case.corrections[0].seq} ist noch "
            "nicht bestätigt."
        )
    if not (wish.outcome.grants or wish.outcome is Outcome.REJECT):
        raise RefusedError("Abweichend vorgeschlagen werden nur Bewilligungen und Ablehnungen.")
    amount = _amount(case, wish) if wish.outcome.grants else _NO_MONEY
    return Override(
        by=wish.by,
        programme=case.programme,
        reference=case.reference,
        proposal=case.up_for_signature,
        outcome=_outcome(case, wish, amount),
        amount=amount,
        reason=wish.reason,
        passed_over=wish.passed_over,
    )


def _outcome(case: Case, wish: Wish, amount: GrantedAmount) -> Outcome:
    """Gives the outcome by its right name: nothing below what was asked is a whole grant."""
    requested = case.proposal["requested"]
    below = any(
        asked is not None and cents_of(given) < cents_of(asked)
        for asked, given in (
            (requested["salary"], amount.salary),
            (requested["material"], amount.material),
        )
    )
    whole = wish.outcome is Outcome.APPROVE
    return Outcome.APPROVE_REDUCED if whole and below else wish.outcome


def _amount(case: Case, wish: Wish) -> GrantedAmount:
    salary = _component(case, "salary", wish.salary)
    material = _component(case, "material", wish.material)
    if min(salary, material, *wish.by_year.values()) < 0:
        raise RefusedError("Einen Betrag unter 0,00 € gibt es nicht.")
    total = salary + material
    if total == 0:
        raise RefusedError("Eine Bewilligung über 0,00 € gibt es nicht.")
    by_year = _by_year(case, wish, total)
    return GrantedAmount(
        total=decimal_text(total),
        salary=decimal_text(salary),
        material=decimal_text(material),
        by_year=tuple(
            YearMoney(year=year, amount=decimal_text(cents))
            for year, cents in sorted(by_year.items())
        ),
    )


def _component(case: Case, name: str, wished: Cents | None) -> Cents:
    german = {"salary": "Personal", "material": "Sachkosten"}[name]
    eligible, requested = case.proposal["eligible"][name], case.proposal["requested"][name]
    if wished is None and eligible is None:
        raise RefusedError(
            f"„{case.reference}“: Ein förderfähiger Betrag ist für {german} nicht bestimmbar. "
            "Bitte --salary und --material angeben."
        )
    cents = cents_of(eligible) if wished is None else wished
    if requested is not None and cents > cents_of(requested):
        raise RefusedError(
            f"„{case.reference}“: {euros(cents)} für {german} sind mehr als beantragt "
            f"({euros(cents_of(requested))})."
        )
    return cents


def _by_year(case: Case, wish: Wish, total: Cents) -> Mapping[int, Cents]:
    listed = case.proposal["eligible"]["by_year"] or ()
    eligible = {one["year"]: cents_of(one["amount"]) for one in listed}
    by_year = wish.by_year or eligible
    if not wish.by_year and len(eligible) == 1:
        by_year = dict.fromkeys(eligible, total)
    strange = sorted(set(by_year) - set(eligible)) if eligible else []
    if strange:
        raise RefusedError(
            f"„{case.reference}“: Der Antrag betrifft das Haushaltsjahr {strange[0]} nicht."
        )
    if sum(by_year.values()) != total:
        raise RefusedError(
            f"„{case.reference}“: Die Beträge der Haushaltsjahre ergeben "
            f"{euros(sum(by_year.values()))} statt {euros(total)}. Bitte --year JAHR=EUR angeben."
        )
    return by_year
