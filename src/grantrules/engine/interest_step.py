"""The steps of interest in German: one sentence a span of days, then the sum and its basis."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from grantrules.engine.deadline_step import assumption_steps, day_off
from grantrules.engine.interest_span import InterestSpan
from grantrules.engine.parameter_value import InForceValue
from grantrules.engine.spelling import german, german_day
from grantrules.engine.working_day import is_working_day
from grantrules.model.basis import BasisKind
from grantrules.model.fact import FactKind
from grantrules.model.land import Land
from grantrules.model.money import Cents, euros
from grantrules.model.period import Period

_PLACES = 6


def nothing_step(day: date) -> str:
    """Says that money which came back on the day of payment bears no interest."""
    return f"Vom Tag nach dem {german_day(day)} bis zum {german_day(day)} liegt kein Zinstag."


def span_step(principal: Cents, span: InterestSpan, exact: Fraction) -> str:
    """Says what the days of one rate come to, before anything is rounded."""
    noun = "Zinstag" if span.days == 1 else "Zinstage"
    base, rate = (german(FactKind.PERCENT, one) for one in (span.base.value, span.rate))
    surcharge = german(FactKind.PERCENT, span.surcharge.value).removesuffix(" %")
    return (
        f"{german_day(span.first)} bis {german_day(span.last)}: {span.days} {noun} zu {rate} "
        f"(Basiszinssatz {base} und {surcharge} Prozentpunkte): {euros(principal)} × {rate} × "
        f"{span.days} / 365 = {_exact_euros(exact)}."
    )


def sum_step(parts: Sequence[Fraction], cents: Cents) -> str:
    """Says the sum, where there is one, and what it is rounded to."""
    rounded = f"auf den Cent gerundet {euros(cents)}"
    if len(parts) == 1:
        return f"Kaufmännisch {rounded}."
    return f"Zusammen {_exact_euros(sum(parts, start=Fraction(0)))}, kaufmännisch {rounded}."


def rate_basis_steps(spans: Sequence[InterestSpan]) -> Iterator[str]:
    """Says what the rates rest on, and that the count of days is assumed."""
    for basis in dict.fromkeys(basis for one in spans for basis in (one.base, one.surcharge)):
        if basis.basis.kind is not BasisKind.ASSUMPTION:
            rate = german(FactKind.PERCENT, basis.value)
            yield f"„{basis.title}“ ({rate}): {basis.basis.citation}."
    yield from dict.fromkeys(
        step for one in spans for step in assumption_steps(one.base, one.surcharge)
    )
    yield (
        "Gezählt wird ab dem Tag nach der Auszahlung bis zum letzten Tag einschließlich, jeder Tag "
        "als ein 365stel Jahr; diese Zählung ist eine Annahme."
    )


def prompt_use_steps(prompt: InForceValue, end: date, used_on: date, land: Land) -> tuple[str, ...]:
    """Says that money was used in time, so that nothing is owed."""
    return (
        *_prompt(prompt, end, land),
        f"Verwendet am {german_day(used_on)}: rechtzeitig, Zinsen fallen nicht an.",
        *assumption_steps(prompt),
    )


def late_use_steps(prompt: InForceValue, end: date, used_on: date, land: Land) -> tuple[str, ...]:
    """Says that money was used too late, and that asking for interest is a human decision."""
    late = (
        f"Verwendet am {german_day(used_on)}: nicht alsbald. Zinsen können für die Zeit ab dem Tag "
        "nach der Auszahlung verlangt werden (§ 49a Abs. 4 VwVfG, Ermessen)."
    )
    return (*_prompt(prompt, end, land), late, *assumption_steps(prompt))


def _prompt(prompt: InForceValue, end: date, land: Land) -> Iterator[str]:
    period = Period.of(str(prompt.value))
    yield (
        f"Alsbald verwendet ist, was in {period.dative} nach der Auszahlung verwendet ist, also "
        f"bis zum {german_day(end)} (§ 188 BGB; {prompt.basis.citation})."
    )
    if not is_working_day(end, land):
        yield (
            f"Der {german_day(end)} ist {day_off(end, land)}; das verschiebt nichts, denn der "
            "Zeitraum bestimmt nur, was alsbald ist, und ist keine Frist gegenüber der Behörde "
            "(§ 31 Abs. 3 VwVfG gilt nicht)."
        )


def _exact_euros(cents: Fraction) -> str:
    """Spells an exact amount, with dots where more places would follow."""
    scaled = cents * 10 ** (_PLACES - 2)
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    euro, fraction = divmod(whole, 10**_PLACES)
    digits = f"{fraction:0{_PLACES}d}"
    shown = digits if rest else max(digits.rstrip("0"), digits[:2], key=len)
    return f"{euro:,}".replace(",", ".") + f",{shown}{'…' if rest else ''} €"
