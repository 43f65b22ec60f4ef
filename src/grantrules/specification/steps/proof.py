"""Sentences about proofs of use (Verwendungsnachweis), and what is expected of them."""

from datetime import date

from grantrules.model.district import District
from grantrules.specification.case import Case, Expectation
from grantrules.specification.entry import Entry
from grantrules.specification.proof_case import complete_proof, stated_in
from grantrules.specification.proof_expectation import DueIs, LateIs, RepaymentIs
from grantrules.specification.sentence import given, then, when


@given(
    "ein vollständiger Verwendungsnachweis {Gebietskörperschaft} für das Jahr {Jahr}",
    example="ein vollständiger Verwendungsnachweis {Gebietskörperschaft} für das Jahr 2026",
    says="Ein Nachweis, der alle Regeln erfüllt: 60.000,00 € Personal und 20.000,00 € Sachkosten "
    "bewilligt, ausgezahlt und ausgegeben, eingegangen am 15. März des Folgejahrs.",
)
def complete(case: Case, district: District, year: int) -> Case:
    """A proof in order, from which a scenario sets out."""
    return case.proving(complete_proof(district, year, len(case.proofs) + 1))


@given(
    "im Nachweis lautet die Angabe {Nachweisangabe} {Text}",
    example="im Nachweis lautet die Angabe Personalausgaben „55.000,00 €“",
    says="Eine Angabe des Verwendungsnachweises, geschrieben wie in den Sätzen.",
)
def says(case: Case, entry: Entry, text: str) -> Case:
    """An entry of the proof."""
    return case.with_proof(stated_in(case.proof, entry, text))


@given(
    "im Nachweis fehlt die Angabe {Nachweisangabe}",
    example="im Nachweis fehlt die Angabe Eingang am",
    says="Eine Angabe des Verwendungsnachweises ist leer.",
)
def missing(case: Case, entry: Entry) -> Case:
    """An entry of the proof that is empty."""
    return case.with_proof(case.proof.model_copy(update={entry.key: None}))


@given(
    "im Nachweis ist die Angabe {Nachweisangabe} nicht lesbar",
    example="im Nachweis ist die Angabe Personalausgaben nicht lesbar",
    says="Eine Angabe des Verwendungsnachweises ist ausgefüllt, aber nicht zu lesen.",
)
def unreadable(case: Case, entry: Entry) -> Case:
    """An entry of the proof that cannot be read."""
    blurred = (*case.proof.unreadable, entry.key)
    return case.with_proof(case.proof.model_copy(update={entry.key: None, "unreadable": blurred}))


@when(
    "der Verwendungsnachweis geprüft wird",
    says="Der Nachweis wird nach den Regeln zum Verwendungsnachweis geprüft.",
)
def judged(case: Case) -> Case:
    """The proof is judged."""
    return case


@then(
    "sind {Betrag} zu erstatten",
    example="sind 5.000,00 € zu erstatten",
    says="Was ausgezahlt, aber nicht anerkannt ist.",
)
def repaid(_case: Case, cents: int) -> Expectation:
    """What has to be repaid."""
    return RepaymentIs(cents)


@then(
    "steht noch nicht fest, was zu erstatten ist",
    says="Eine Angabe fehlt oder ist nicht lesbar, von der die Erstattung abhängt.",
)
def unknown(_case: Case) -> Expectation:
    """What has to be repaid is not known yet."""
    return RepaymentIs(None)


@then(
    "endet die Nachweisfrist am {Datum}",
    example="endet die Nachweisfrist am 30.06.2027",
    says="Der letzte Tag, an dem der Nachweis rechtzeitig eingeht.",
)
def due(_case: Case, day: date) -> Expectation:
    """The last day for the proof."""
    return DueIs(day)


@then("ist der Nachweis rechtzeitig", says="Der Nachweis ging bis zum Ende der Frist ein.")
def in_time(_case: Case) -> Expectation:
    """The proof came in time."""
    return LateIs(late=False)


@then("ist der Nachweis verspätet", says="Der Nachweis ging nach dem Ende der Frist ein.")
def late(_case: Case) -> Expectation:
    """The proof came too late."""
    return LateIs(late=True)
