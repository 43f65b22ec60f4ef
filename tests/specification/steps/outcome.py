"""Sentences that say what is expected: outcomes, statuses, amounts, reasons, ranks, money left."""

from tests.specification.case import Case, Expectation
from tests.specification.entry import ENTRY_BY_HEADING, cents, json_value
from tests.specification.expectation import (
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
from tests.specification.parameter_types import EFFECTS, NOT_LISTED, OUTCOMES, STATUSES
from tests.specification.run_expectation import (
    BudgetIs,
    CountIs,
    FindingSays,
    NotListed,
    OrderPlaysNoPart,
    ProblemSays,
    References,
    StatusCountIs,
)
from tests.specification.steps.language import then, when
from tests.specification.vocabulary import Table

_NOTHING = "–"


@when("der/die Antrag/Anträge geprüft wird/werden")
def judged(case: Case) -> Case:
    return case


@then("lautet das Ergebnis {Ergebnis}")
def outcome_is(outcome: str) -> Expectation:
    return OutcomeIs(outcome)


@then("ist die Regel {Regel} {Stand}")
def status_is(rule: str, status: tuple[str, str | None]) -> Expectation:
    return NotListed(rule) if status[0] == NOT_LISTED else StatusIs(rule, *status)


@then("ist die Wirkung der Regel {Regel}: {Wirkung}")
def effect_is(rule: str, effect: str) -> Expectation:
    return EffectIs(rule, effect)


@then("sind {Betrag} für Personal und {Betrag} für Sachkosten {Rechnung}")
def amounts_are(salary: int, material: int, reckoning: Reckoning) -> Expectation:
    return AmountsAre(reckoning, salary, material)


@then("entfallen auf das Haushaltsjahr {Jahr} {Betrag}")
def share_is(year: int, amount: int) -> Expectation:
    return YearIs(year, amount)


@then("nennt die Begründung {Text}")
def reason_says(text: str) -> Expectation:
    return ReasonSays(text)


@then("nennt die Regel {Regel} {Text}")
def finding_says(rule: str, text: str) -> Expectation:
    return FindingSays(rule, text)


@then("gilt als Antragsteller {Text} mit dem AGS {Text}")
def applicant_is(name: str, ags: str) -> Expectation:
    return ApplicantIs(name, ags)


@then("nennt die Mängelliste {Text}")
def problem_says(text: str) -> Expectation:
    return ProblemSays(text)


@then("erhalten/erhält {Zahl} Anträge/Antrag das Ergebnis {Ergebnis}")
def count_is(count: int, outcome: str) -> Expectation:
    return CountIs(count, outcome)


@then("ist die Regel {Regel} bei {Zahl} Anträgen {Stand}")
def status_count_is(rule: str, count: int, status: tuple[str, str | None]) -> Expectation:
    return StatusCountIs(rule, count, status[0])


@then("lauten die Vorschläge:")
def proposals_are(table: Table) -> list[Expectation]:
    headings, *rows = table
    stated = [dict(zip(headings, row, strict=True)) for row in rows]
    references = References(tuple(row["Aktenzeichen"] for row in stated))
    return [references, *(one for row in stated for one in _proposal(row))]


@then("lautet der Haushalt:")
def budget_is(table: Table) -> list[Expectation]:
    headings, *rows = table
    expected = ["Haushaltsjahr", "Ansatz", "bewilligt", "vorgemerkt", "Rest"]
    if list(headings) != expected:
        raise ValueError(f"Erwartet werden die Spalten {', '.join(expected)}.")
    return [
        BudgetIs(int(year), _money(ansatz), cents(granted), cents(reserved), _money(rest))
        for year, ansatz, granted, reserved, rest in rows
    ]


@then("enthält der Antrag:")
def application_states(table: Table) -> list[Expectation]:
    (_, *rows) = table
    entries = [(ENTRY_BY_HEADING[heading], text) for heading, text in rows]
    return [
        StatesEntry(entry.key, None if text == _NOTHING else json_value(entry, text))
        for entry, text in entries
    ]


@then("bleibt alles gleich, wenn die Anträge in umgekehrter Reihenfolge vorliegen")
def order_plays_no_part() -> Expectation:
    return OrderPlaysNoPart()


def _proposal(row: dict[str, str]) -> list[Expectation]:
    reference = row.pop("Aktenzeichen")
    return [_expected(heading, text, reference) for heading, text in row.items()]


def _expected(heading: str, text: str, reference: str) -> Expectation:
    match heading:
        case "Rang":
            return RankIs(None if text == _NOTHING else int(text), reference)
        case "Ergebnis":
            return OutcomeIs(OUTCOMES[text], reference)
        case "Betrag":
            return TotalIs(cents(text), reference)
        case "Begründung nennt":
            return ReasonSays(text, reference)
        case _ if heading.startswith("Wirkung "):
            return EffectIs(heading.removeprefix("Wirkung "), EFFECTS[text], reference)
        case rule:
            status, effect = STATUSES[text]
            return StatusIs(rule, status, effect, reference)


def _money(text: str) -> int | None:
    return None if text == _NOTHING else cents(text)
