"""Sentences that suppose another programme: other figures, other money, no value in force."""

from datetime import date

from tests.specification.case import Case
from tests.specification.change import Fixed, InForceUntil, NoAppropriation, Unset
from tests.specification.parameter_types import figure
from tests.specification.steps.language import given


@given("für das Haushaltsjahr {Jahr} stehen {Betrag} zur Verfügung")
def money(case: Case, year: int, cents: int) -> Case:
    return case.funding(year, cents)


@given("für das Haushaltsjahr {Jahr} ist kein Ansatz gesetzt")
def no_money(case: Case, year: int) -> Case:
    return case.changing(NoAppropriation(year))


@given("der/die {Festlegung} beträgt {Größe}")
def fixed(case: Case, parameter: str, text: str) -> Case:
    return case.changing(Fixed(parameter, figure(text)))


@given("abweichend gilt: {Annahme}")
def supposed(case: Case, supposition: tuple[str, str]) -> Case:
    return case.changing(Fixed(*supposition))


@given("für den/die {Festlegung} ist kein Wert in Kraft")
def unset(case: Case, parameter: str) -> Case:
    return case.changing(Unset(parameter))


@given("der/die {Festlegung} gilt nur bis zum {Datum}")
def expired(case: Case, parameter: str, last_day: date) -> Case:
    return case.changing(InForceUntil(parameter, last_day))
