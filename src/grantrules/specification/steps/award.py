"""Sentences about payments and claims after an award, and the interest on them."""

from datetime import date

from grantrules.model.rule import Stage
from grantrules.specification.award_case import Act
from grantrules.specification.award_expectation import InterestIs
from grantrules.specification.case import Case, Expectation
from grantrules.specification.sentence import given, then, when


@given(
    "eine Bewilligung über {Betrag} vom {Datum} bis zum {Datum}, bestandskräftig ab dem {Datum}",
    example="eine Bewilligung über 80.000,00 € vom 01.01.2026 bis zum 31.12.2026, bestandskräftig "
    "ab dem 10.01.2026",
    says="Was bewilligt ist, für welchen Zeitraum, und ab wann der Bescheid bestandskräftig ist.",
)
def granted(case: Case, cents: int, *days: date) -> Case:
    """An award that is final from a day on."""
    start, end, final = days
    act = Act(Stage.PAYMENT).over("granted", cents)
    return case.acting(act.on("start", start).on("end", end).on("final", final))


@given(
    "ausgezahlt sind schon {Betrag}",
    example="ausgezahlt sind schon 26.666,66 €",
    says="Was vor dieser Auszahlung ausgezahlt wurde.",
)
def paid_before(case: Case, cents: int) -> Case:
    """What was paid before."""
    return case.with_act(case.act.over("before", cents))


@when(
    "am {Datum} {Betrag} für den Bedarf ab dem {Datum} ausgezahlt werden",
    example="am 01.02.2026 13.333,33 € für den Bedarf ab dem 01.03.2026 ausgezahlt werden",
    says="Eine Auszahlung, nach den Regeln zur Auszahlung beurteilt.",
)
def paid(case: Case, day: date, cents: int, need: date) -> Case:
    """A payment is judged."""
    return case.with_act(case.act.over("amount", cents).on("done", day).on("need", need))


@given(
    "eine Auszahlung von {Betrag} am {Datum}, von der {Betrag} anerkannt sind",
    example="eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind",
    says="Was ausgezahlt wurde, und was der Verwendungsnachweis davon ergab.",
)
def recognised(case: Case, cents: int, day: date, stands: int) -> Case:
    """A payment that does not stand whole."""
    act = Act(Stage.REPAYMENT).over("paid", cents).over("recognised", stands)
    return case.acting(act.on("paid", day))


@given(
    "die Anhörung ging am {Datum} zur Post",
    example="die Anhörung ging am 02.02.2026 zur Post",
    says="Die Anhörung nach § 28 VwVfG.",
)
def heard(case: Case, day: date) -> Case:
    """A hearing was posted."""
    return case.with_act(case.act.on("heard", day))


@given(
    "die Stellungnahme ging am {Datum} ein",
    example="die Stellungnahme ging am 16.02.2026 ein",
    says="Die Antwort auf die Anhörung.",
)
def answered(case: Case, day: date) -> Case:
    """The hearing was answered."""
    return case.with_act(case.act.on("answered", day))


@given(
    "der Aufhebungsgrund ist seit dem {Datum} bekannt",
    example="der Aufhebungsgrund ist seit dem 10.03.2025 bekannt",
    says="Der Tag der Kenntnis, von dem an die Jahresfrist läuft.",
)
def known(case: Case, day: date) -> Case:
    """The authority knows."""
    return case.with_act(case.act.on("known", day))


@given(
    "das Geld wurde am {Datum} verwendet",
    example="das Geld wurde am 16.08.2025 verwendet",
    says="Der Tag der Verwendung; gefordert werden Zinsen wegen nicht alsbaldiger Verwendung.",
)
def used(case: Case, day: date) -> Case:
    """Money was used on a day."""
    return case.with_act(case.act.on("used", day))


@given(
    "gefordert werden {Betrag}",
    example="gefordert werden 10.000,01 €",
    says="Ein anderer Betrag als der, der ausgezahlt und nicht anerkannt ist.",
)
def asked(case: Case, cents: int) -> Case:
    """Another amount is claimed."""
    return case.with_act(case.act.over("claimed", cents))


@when(
    "am {Datum} gefordert wird",
    example="am 10.03.2026 gefordert wird",
    says="Eine Forderung, nach den Regeln zur Rückforderung beurteilt.",
)
def claimed(case: Case, day: date) -> Case:
    """A claim is judged."""
    return case.with_act(case.act.on("done", day))


@then(
    "betragen die Zinsen {Betrag}",
    example="betragen die Zinsen 424,97 €",
    says="Die Zinsen bis zum Tag der Forderung, oder bis zur Verwendung.",
)
def interest(_case: Case, cents: int) -> Expectation:
    """The interest on a claim."""
    return InterestIs(cents)


@then(
    "lassen sich Zinsen nicht berechnen",
    says="Im Regelwerk fehlt ein Satz für einen der Tage.",
)
def unknown(_case: Case) -> Expectation:
    """Interest cannot be reckoned."""
    return InterestIs(None)
