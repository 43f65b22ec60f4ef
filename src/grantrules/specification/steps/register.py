"""Sentences about the register: who does what with a case, and where it stands then."""

from datetime import date

from grantrules.specification.comparison import must
from grantrules.specification.sentence import given, then, when
from grantrules.specification.stage import Stage


@given(
    "{Person} arbeitet in der {Rolle}",
    example="Anna Amt arbeitet in der Sachbearbeitung",
    says="Eine Person und ihre Rolle im Register.",
    practical=True,
)
def employed(stage: Stage, person: str, role: str) -> None:
    """Somebody works in the register."""
    stage.register.employ(person, role)


@when(
    "{Person} die Liste {Text} übernimmt",
    example="Anna Amt die Liste „antraege.xlsx“ übernimmt",
    says="Aus den Anträgen einer Liste werden Vorgänge; die Mittel werden verteilt.",
    practical=True,
)
def imported(stage: Stage, person: str, name: str) -> None:
    """Applications become cases."""
    stage.register.act(person, "import", str(stage.desk.inbox / name))


@when(
    "{Person} zum Vorgang {Text} die Regel {Regel} als {Befund} feststellt",
    example="Anna Amt zum Vorgang „2026-017“ die Regel {Regel} als erfüllt feststellt",
    says="Eine Feststellung zu einer Regel, die das Programm Menschen überlässt.",
    practical=True,
)
def found(stage: Stage, person: str, *judged: str) -> None:
    """Somebody finds on a rule."""
    reference, rule, status = judged
    stage.register.act(person, "assess", reference, rule, status, "--reason", "Vermerk.")


@when(
    "{Person} zum Vorgang {Text} alles bestätigt, was zu bestätigen ist",
    example="Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist",
    says="Feststellungen zu allem, was vor der Zeichnung zu bestätigen ist.",
    practical=True,
)
def confirmed(stage: Stage, person: str, reference: str) -> None:
    """Somebody confirms all that is to be confirmed."""
    rules = ",".join(stage.register.case(reference)["unconfirmed"])
    must(rules, "Es ist nichts zu bestätigen.")
    stage.register.act(person, "assess", reference, rules, "met", "--reason", "Vermerk.")


@when(
    "{Person} den Vorgang {Text} zeichnet",
    example="Anna Amt den Vorgang „2026-017“ zeichnet",
    says="Die erste oder die zweite Unterschrift.",
    practical=True,
)
def signed(stage: Stage, person: str, reference: str) -> None:
    """Somebody signs."""
    stage.register.act(person, "sign", reference)


@when(
    "{Person} zum Vorgang {Text} abweichend vorschlägt: {Ergebnis}",
    example="Anna Amt zum Vorgang „2026-017“ abweichend vorschlägt: Ablehnung",
    says="Ein Vorschlag, der von dem des Programms abweicht.",
    practical=True,
)
def overridden(stage: Stage, person: str, reference: str, outcome: str) -> None:
    """Somebody proposes something else."""
    stage.register.act(person, "override", reference, outcome, "--reason", "Vermerk.")


@when(
    "{Person} zum Vorgang {Text} am {Datum} Angaben nachfordert",
    example="Anna Amt zum Vorgang „2026-017“ am 01.12.2025 Angaben nachfordert",
    says="Eine Nachforderung, an diesem Tag zur Post gegeben.",
    practical=True,
)
def requested(stage: Stage, person: str, reference: str, posted: date) -> None:
    """Somebody asks for information."""
    stage.register.act(person, "request", reference, "--posted", posted.isoformat())


@when(
    "{Person} zum Vorgang {Text} festhält: {Ende}",
    example="Anna Amt zum Vorgang „2026-017“ festhält: Rücknahme durch den Antragsteller",
    says="Der Antragsteller nimmt zurück, oder die Behörde hebt auf.",
    practical=True,
)
def ended(stage: Stage, person: str, reference: str, command: str) -> None:
    """A case ends otherwise than by its decision."""
    stage.register.act(person, command, reference, "--reason", "Schreiben.")


@when(
    "{Person} die freien Mittel neu verteilt",
    example="Anna Amt die freien Mittel neu verteilt",
    says="Alle offenen Vorgänge werden neu vorgeschlagen; wer wartet, rückt nach.",
    practical=True,
)
def promoted(stage: Stage, person: str) -> None:
    """The money left is distributed anew."""
    stage.register.act(person, "promote")


@when(
    "{Person} die Nachfrist zum Vorgang {Text} bis zum {Datum} verlängert",
    example="Anna Amt die Nachfrist zum Vorgang „2026-017“ bis zum 16.01.2026 verlängert",
    says="Ein späterer letzter Tag für Nachgefordertes, auch nach Ablauf.",
    practical=True,
)
def extended(stage: Stage, person: str, reference: str, until: date) -> None:
    """Somebody extends the period of a request."""
    words = ("--until", until.isoformat(), "--reason", "Vermerk.")
    stage.register.act(person, "extend", reference, *words)


@then(
    "ist der Vorgang {Text} {Vorgangsstand}",
    example="ist der Vorgang „2026-017“ entschieden",
    says="Wo ein Vorgang steht.",
    practical=True,
)
def stands(stage: Stage, reference: str, state: str) -> None:
    """Where a case stands."""
    found = stage.register.case(reference)["state"]
    must(found == state, f"Der Vorgang ist {found}.")


@then(
    "lautet der Vorschlag zum Vorgang {Text}: {Ergebnis}",
    example="lautet der Vorschlag zum Vorgang „2026-017“: Bewilligung",
    says="Was zu einem Vorgang zu zeichnen ist.",
    practical=True,
)
def proposed(stage: Stage, reference: str, outcome: str) -> None:
    """What is up for signature."""
    found = stage.register.case(reference)["outcome"]
    must(found == outcome, f"Der Vorschlag lautet {found}.")


@then(
    "sind im Haushaltsjahr {Jahr} {Betrag} vorgemerkt und {Betrag} gebunden",
    example="sind im Haushaltsjahr 2026 80.000,00 € vorgemerkt und 0,00 € gebunden",
    says="Wie der Haushalt im Register steht.",
    practical=True,
)
def holds(stage: Stage, year: int, reserved: int, committed: int) -> None:
    """How a budget year stands."""
    found = stage.register.budget(year)
    must(found == (reserved, committed), f"Vorgemerkt und gebunden sind {found} Cent.")


@then(
    "läuft die Nachfrist zum Vorgang {Text} bis zum {Datum}",
    example="läuft die Nachfrist zum Vorgang „2026-017“ bis zum 02.01.2026",
    says="Der letzte Tag, an dem Nachgefordertes eingehen kann.",
    practical=True,
)
def due(stage: Stage, reference: str, day: date) -> None:
    """The last day of a request."""
    found = stage.register.case(reference)["due_on"]
    must(found is not None, "Es wurde nichts nachgefordert.")
    must(found == day.isoformat(), f"Die Nachfrist läuft bis {found}.")


@then(
    "wird das abgelehnt: {Text}",
    example="wird das abgelehnt: „Sie haben schon gezeichnet“",
    says="Der letzte Schritt wird nicht zugelassen; im Text steht ein Teil der Begründung.",
    practical=True,
)
def refused(stage: Stage, text: str) -> None:
    """The last act was refused."""
    stage.register.refused(text)
