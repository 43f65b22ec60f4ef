"""Sentences that say what is expected: outcomes, statuses, amounts, reasons, ranks, money left."""

from collections.abc import Mapping
from typing import Any

from grantrules.specification.case import Case, Expectation
from grantrules.specification.expectation import (
    AmountsAre,
    ApplicantIs,
    EffectIs,
    OutcomeIs,
    RankIs,
    ReasonSays,
    Reckoning,
    StatesEntry,
    StatusIs,
    TotalIs,
    YearIs,
)
from grantrules.specification.run_expectation import (
    BudgetIs,
    CountIs,
    FindingSays,
    NotListed,
    OrderPlaysNoPart,
    ProblemSays,
    References,
    StatusCountIs,
)
from grantrules.specification.sentence import Rows, then, when
from grantrules.specification.table_columns import BUDGET, ENTRIES, PROPOSALS
from grantrules.specification.words import NOT_LISTED


@when(
    "der/die Antrag/Anträge geprüft wird/werden",
    example="der Antrag geprüft wird",
    says="Alle genannten Anträge werden nach den Regeln geprüft.",
)
def judged(case: Case) -> Case:
    """The applications are judged."""
    return case


@then(
    "lautet das Ergebnis {Ergebnis}",
    example="lautet das Ergebnis Bewilligung",
    says="Der Vorschlag zum einzigen Antrag oder Nachweis.",
)
def outcome_is(_case: Case, outcome: str) -> Expectation:
    """The outcome of the only application."""
    return OutcomeIs(outcome)


@then(
    "ist die Regel {Regel} {Stand}",
    example="ist die Regel {Regel} erfüllt",
    says="Ob eine Regel erfüllt ist, nicht erfüllt ist oder offen bleibt.",
)
def status_is(_case: Case, rule: str, status: tuple[str, str | None]) -> Expectation:
    """The status of a rule, or that no proposal lists it."""
    return NotListed(rule) if status[0] == NOT_LISTED else StatusIs(rule, *status)


@then(
    "ist die Wirkung der Regel {Regel}: {Wirkung}",
    example="ist die Wirkung der Regel {Regel}: Ablehnung",
    says="Was die Feststellung einer Regel für das Ergebnis bewirkt.",
)
def effect_is(_case: Case, rule: str, effect: str) -> Expectation:
    """What a rule does to the outcome."""
    return EffectIs(rule, effect)


@then(
    "sind {Betrag} für Personal und {Betrag} für Sachkosten {Rechnung}",
    example="sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen",
    says="Beantragte, förderfähige oder vorgeschlagene Beträge des einzigen Antrags, oder die "
    "anerkannten des einzigen Nachweises.",
)
def amounts_are(_case: Case, salary: int, material: int, reckoning: Reckoning) -> Expectation:
    """Salary and material of what was asked, is eligible or is proposed."""
    return AmountsAre(reckoning, salary, material)


@then(
    "entfallen auf das Haushaltsjahr {Jahr} {Betrag}",
    example="entfallen auf das Haushaltsjahr 2026 80.000,00 €",
    says="Der Anteil eines Haushaltsjahres am förderfähigen Betrag des einzigen Antrags.",
)
def share_is(_case: Case, year: int, amount: int) -> Expectation:
    """The share of a budget year."""
    return YearIs(year, amount)


@then(
    "nennt die Begründung {Text}",
    example="nennt die Begründung „72.500,00 €“",
    says="Ein Text, der in der Begründung des Vorschlags steht.",
)
def reason_says(_case: Case, text: str) -> Expectation:
    """A text in the reason of the proposal."""
    return ReasonSays(text)


@then(
    "nennt die Regel {Regel} {Text}",
    example="nennt die Regel {Regel} „16.08.2025“",
    says="Ein Text, der in der Feststellung einer Regel steht.",
)
def finding_says(_case: Case, rule: str, text: str) -> Expectation:
    """A text in what a rule says."""
    return FindingSays(rule, text)


@then(
    "gilt als Antragsteller {Text} mit dem AGS {Text}",
    example="gilt als Antragsteller „{Name}“ mit dem AGS „{AGS}“",
    says="Wer als Antragsteller erkannt wurde.",
)
def applicant_is(_case: Case, name: str, ags: str) -> Expectation:
    """The applicant that was recognised."""
    return ApplicantIs(name, ags)


@then(
    "nennt die Mängelliste {Text}",
    example="nennt die Mängelliste „leer“",
    says="Ein Text, der irgendwo in der Mängelliste steht.",
)
def problem_says(_case: Case, text: str) -> Expectation:
    """A text in the list of problems."""
    return ProblemSays(text)


@then(
    "erhalten/erhält {Zahl} Anträge/Antrag das Ergebnis {Ergebnis}",
    example="erhalten 2 Anträge das Ergebnis Warteliste",
    says="Wie viele Anträge ein Ergebnis haben.",
)
def count_is(_case: Case, count: int, outcome: str) -> Expectation:
    """How many applications have an outcome."""
    return CountIs(count, outcome)


@then(
    "ist die Regel {Regel} bei {Zahl} Anträgen {Stand}",
    example="ist die Regel {Regel} bei 2 Anträgen erfüllt",
    says="Bei wie vielen Anträgen eine Regel diesen Stand hat.",
)
def status_count_is(
    _case: Case, rule: str, count: int, status: tuple[str, str | None]
) -> Expectation:
    """In how many proposals a rule has a status."""
    return StatusCountIs(rule, count, status[0])


@then(
    "lauten die Vorschläge:",
    says="Alle Vorschläge, in jeder Zeile einer.",
    table=PROPOSALS,
)
def proposals_are(_case: Case, rows: Rows) -> list[Expectation]:
    """All proposals, one a row."""
    references = References(tuple(row["Aktenzeichen"] for row in rows))
    return [references, *(one for row in rows for one in _proposal(row))]


@then(
    "lautet der Haushalt:",
    says="Die Haushaltsjahre mit Ansatz, Bewilligtem, Vorgemerktem und Rest.",
    table=BUDGET,
)
def budget_is(_case: Case, rows: Rows) -> list[Expectation]:
    """The budget years, one a row."""
    return [
        BudgetIs(
            year=row["Haushaltsjahr"],
            appropriation=row["Ansatz"],
            granted=row["bewilligt"],
            reserved=row["vorgemerkt"],
            remaining=row["Rest"],
        )
        for row in rows
    ]


@then(
    "enthält der Antrag:",
    says="Die Angaben des einzigen Antrags, so wie sie gelesen wurden.",
    table=ENTRIES,
)
def application_states(_case: Case, rows: Rows) -> list[Expectation]:
    """The entries of the application, as they were read."""
    return [StatesEntry(row["Angabe"].key, row["Wert"]) for row in rows]


@then(
    "bleibt alles gleich, wenn die Anträge in umgekehrter Reihenfolge vorliegen",
    says="Die Reihenfolge der Zeilen spielt keine Rolle.",
)
def order_plays_no_part(_case: Case) -> Expectation:
    """The order of the applications changes nothing."""
    return OrderPlaysNoPart()


def _proposal(row: Mapping[str, Any]) -> list[Expectation]:
    reference = row["Aktenzeichen"]
    return [
        _expected(heading, row[heading], reference) for heading in row if heading != "Aktenzeichen"
    ]


def _expected(
    heading: str,
    value: Any,  # noqa: ANN401 - as its column reads it
    reference: str,
) -> Expectation:
    match heading:
        case "Rang":
            return RankIs(value, reference)
        case "Ergebnis":
            return OutcomeIs(value, reference)
        case "Betrag":
            return TotalIs(value, reference)
        case "Begründung nennt":
            return ReasonSays(value, reference)
        case _ if heading.startswith("Wirkung "):
            return EffectIs(heading.removeprefix("Wirkung "), value, reference)
        case rule:
            status, effect = value
            return StatusIs(rule, status, effect, reference)
