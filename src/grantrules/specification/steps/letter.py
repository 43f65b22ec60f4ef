"""Sentences about letters: what a draft says, and what a notice says once two people signed."""

from grantrules.specification.case import Case, Expectation
from grantrules.specification.comparison import lacks, must
from grantrules.specification.remedy_expectation import RemedyIs, RemedyUnknown
from grantrules.specification.sentence import then, when
from grantrules.specification.stage import Stage


@then(
    "lautet der Rechtsbehelf {Text} innerhalb {Text} beim {Text}",
    example="lautet der Rechtsbehelf „Klage“ innerhalb „1 Monat“ beim „VG Koblenz“",
    says="Rechtsbehelf, Frist und Gericht im Vorschlag zum einzigen Antrag.",
)
def remedy_is(_case: Case, kind: str, period: str, court: str) -> Expectation:
    """The legal remedy of the proposal."""
    return RemedyIs(kind, period, court)


@then(
    "stehen Rechtsbehelf und Frist nicht fest",
    says="Das Regelwerk hat am Tag des Eingangs keinen Wert dafür; der Vorschlag nennt keinen.",
)
def remedy_unknown(_case: Case) -> Expectation:
    """No legal remedy is in force."""
    return RemedyUnknown()


@when(
    "{Person} das Schreiben zum Vorgang {Text} erstellt",
    example="Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt",
    says="Das Schreiben, zu dem der Vorschlag oder die Entscheidung führt, als Word-Datei.",
    practical=True,
)
def written(stage: Stage, person: str, reference: str) -> None:
    """Somebody writes the letter about a case."""
    stage.register.write(person, reference)


@then(
    "ist das Schreiben als Entwurf gekennzeichnet",
    says="Das zuletzt erstellte Schreiben trägt auf jeder Seite das Wasserzeichen „ENTWURF“.",
    practical=True,
)
def is_draft(stage: Stage) -> None:
    """The letter is marked as a draft."""
    must(stage.register.letter.draft, "Das Schreiben trägt kein Wasserzeichen.")


@then(
    "ist das Schreiben nicht als Entwurf gekennzeichnet",
    says="Das zuletzt erstellte Schreiben trägt kein Wasserzeichen.",
    practical=True,
)
def is_final(stage: Stage) -> None:
    """The letter bears no mark of a draft."""
    must(not stage.register.letter.draft, "Das Schreiben trägt das Wasserzeichen.")


@then(
    "verspricht das Schreiben nichts",
    says="Kein Satz des zuletzt erstellten Schreibens liest sich wie eine Zusage.",
    practical=True,
)
def promises_nothing(stage: Stage) -> None:
    """Nothing in the letter reads like a promise."""
    found = stage.register.letter.promise
    must(found is None, f"Das Schreiben sagt: „{found}“.")


@then(
    "sagt das Schreiben {Text}",
    example="sagt das Schreiben „achtzigtausend Euro“",
    says="Ein Text, der im zuletzt erstellten Schreiben steht.",
    practical=True,
)
def says(stage: Stage, text: str) -> None:
    """A text in the letter."""
    fault = lacks(text, stage.register.letter.text)
    must(fault is None, fault or "")
