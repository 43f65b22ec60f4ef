"""Sentences that suppose another programme: other figures, other money, no value in force."""

from datetime import date

from grantrules.specification.case import Case
from grantrules.specification.change import Fixed, InForceUntil, NoAppropriation, Unset
from grantrules.specification.german_value import figure
from grantrules.specification.sentence import given


@given(
    "für das Haushaltsjahr {Jahr} stehen {Betrag} zur Verfügung",
    example="für das Haushaltsjahr 2026 stehen 160.000,00 € zur Verfügung",
    says="Der Haushaltsansatz eines Jahres, abweichend vom Regelwerk.",
)
def money(case: Case, year: int, cents: int) -> Case:
    """The money of a budget year."""
    return case.funding(year, cents)


@given(
    "für das Haushaltsjahr {Jahr} ist kein Ansatz gesetzt",
    example="für das Haushaltsjahr 2026 ist kein Ansatz gesetzt",
    says="Ein Haushaltsjahr ohne Ansatz.",
)
def no_money(case: Case, year: int) -> Case:
    """A budget year without an appropriation."""
    return case.changing(NoAppropriation(year))


@given(
    "der/die {Festlegung} beträgt {Größe}",
    example="der {Festlegung} beträgt 65.000,00 €",
    says="Eine Festlegung des Programms mit einem anderen Wert.",
)
def fixed(case: Case, parameter: str, text: str) -> Case:
    """A parameter with another figure."""
    kind = case.programme.book.parameter(parameter).kind
    return case.changing(Fixed(parameter, figure(kind, text)))


@given(
    "abweichend gilt: {Annahme}",
    example="abweichend gilt: Sachkosten als Pauschale",
    says="Ein anderes Verfahren, das gerechnet werden kann.",
)
def supposed(case: Case, supposition: tuple[str, str]) -> Case:
    """Another way of doing things that the engine knows."""
    return case.changing(Fixed(*supposition))


@given(
    "für den/die {Festlegung} ist kein Wert in Kraft",
    example="für den {Festlegung} ist kein Wert in Kraft",
    says="Eine Festlegung des Programms ist nicht getroffen.",
)
def unset(case: Case, parameter: str) -> Case:
    """A parameter without any value."""
    return case.changing(Unset(parameter))


@given(
    "der/die {Festlegung} gilt nur bis zum {Datum}",
    example="der {Festlegung} gilt nur bis zum 30.09.2025",
    says="Eine Festlegung des Programms läuft an diesem Tag ab.",
)
def expired(case: Case, parameter: str, last_day: date) -> Case:
    """A parameter whose value ends."""
    return case.changing(InForceUntil(parameter, last_day))
