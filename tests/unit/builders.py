"""Small builders for the tests of judgement: applications, rules, facts and rule books."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache

from grantrules.engine.assess import assess
from grantrules.model.application import Application, Source
from grantrules.model.basis import Basis, BasisKind
from grantrules.model.condition import Condition, Informs
from grantrules.model.district import ApplicantFact, District
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import Code, FactKind, Facts, code_of
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.parameter import Appropriation, Grade, ParameterValue
from grantrules.model.proposal import Batch, Proposal
from grantrules.model.rule import Examples, ReasonTexts, Rule
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.loading import load_rulebook

PROGRAMME = "integrationsmanager-rlp"
TO_BE_CONFIRMED = {"FR-05", "FG-01", "FG-05", "FG-08", "HH-05"}
ASSUMED = Basis(kind=BasisKind.ASSUMPTION, citation="Festlegung im Test")
SUMMER, WINTER = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
FIRST_MOMENT = datetime(2026, 8, 10, 9, 0, tzinfo=SUMMER)
_PARTS_OF_SALARY = 75


def euro(whole: int) -> int:
    return whole * 100


@cache
def shipped() -> RuleBook:
    return load_rulebook(PROGRAMME)


def districts() -> Sequence[District]:
    return shipped().districts


def asking(reference: str | None = "A", *, eur: int = 80_000, **changes: object) -> Application:
    """Builds a clean application for the year 2026, three quarters of it salary.

    A, B, C … are complete one minute after the other, each from a district of its own, so that
    80,000 EUR are exactly the caps of one full-time post.
    """
    place = 0 if reference is None else ord(reference[0]) - ord("A")
    district = districts()[place % len(districts())]
    salary = eur * _PARTS_OF_SALARY
    plain: dict[str, object] = {
        "reference": reference,
        "received_at": FIRST_MOMENT + timedelta(minutes=place),
        "ags": district.ags,
        "applicant": district.full_name,
        "funding_start": date(2026, 1, 1),
        "funding_end": date(2026, 12, 31),
        "fte": Decimal(1),
        "salary_costs": salary,
        "material_costs": euro(eur) - salary,
        "third_party_salary": 0,
        "third_party_material": 0,
        "other_state_funds": 0,
        "own_funds": 0,
        "financing_secured": True,
        "partial_funding_accepted": True,
        "financing_plan": True,
        "job_description": True,
        "signed": True,
    }
    return Application.model_validate({**plain, **changes})


def in_2025(reference: str | None = "A", **changes: object) -> Application:
    """Builds a clean application received in the window of 2025 for the funding year 2026."""
    received = datetime(2025, 9, 1, 9, 0, tzinfo=SUMMER)
    return asking(reference).model_copy(update={"received_at": received, **changes})


def as_json(**changes: object) -> dict[str, object]:
    """Builds the JSON of a clean application."""
    plain: dict[str, object] = {
        "reference": "A",
        "received_at": "2026-08-10T09:00:00+02:00",
        "ags": "07334",
        "applicant": "Landkreis Germersheim",
        "funding_start": "2026-01-01",
        "funding_end": "2026-12-31",
        "fte": "1",
        "salary_costs": "60000.00",
        "material_costs": "20000.00",
        "third_party_salary": "0.00",
        "third_party_material": "0.00",
        "other_state_funds": "0.00",
        "own_funds": "0.00",
        "financing_secured": True,
        "partial_funding_accepted": True,
        "financing_plan": True,
        "job_description": True,
        "signed": True,
    }
    return {**plain, **changes}


def row(number: int, file: str = "antraege.xlsx", sheet: str = "Anträge") -> Source:
    return Source(file=file, sheet=sheet, row=number)


def with_parameters(book: RuleBook, **values: str | None) -> RuleBook:
    """Gives the rule book with other values of parameters, in force since 2000."""
    changed = tuple(
        one.model_copy(update={"values": (_value(one.kind, values[one.name]),)})
        if one.name in values
        else one
        for one in book.parameters
    )
    return book.model_copy(update={"parameters": changed})


def without_value(book: RuleBook, *names: str) -> RuleBook:
    """Gives the rule book with parameters that have no value at all."""
    changed = tuple(
        one.model_copy(update={"values": ()}) if one.name in names else one
        for one in book.parameters
    )
    return book.model_copy(update={"parameters": changed})


def with_budget(book: RuleBook, amounts: Mapping[int, int | None]) -> RuleBook:
    """Gives the rule book with these appropriations in cents and no others."""
    rows = tuple(
        Appropriation(year=year, amount=amount, basis=ASSUMED) for year, amount in amounts.items()
    )
    return book.model_copy(update={"appropriations": rows})


def further(key: str = "persons", kind: FactKind = FactKind.COUNT) -> FurtherEntry:
    """Builds an entry that only one programme has, with its key in capitals for a heading."""
    return FurtherEntry(key=key, heading=key.upper(), kind=kind, hint="Hinweis")


def with_further(book: RuleBook, *entries: FurtherEntry, required: Sequence[str] = ()) -> RuleBook:
    """Gives the rule book with further entries, some of them required."""
    needed = (*book.required, *required)
    return book.model_copy(update={"entries": entries, "required": needed})


def with_population(book: RuleBook, **people: int) -> RuleBook:
    """Gives the rule book with the population of districts, each under d and its AGS."""
    fact = ApplicantFact(
        name="population", column="population", kind=FactKind.COUNT, label="Einwohnerzahl"
    )
    counted = tuple(
        one.model_copy(update={"facts": {"population": people[f"d{one.ags}"]}})
        if f"d{one.ags}" in people
        else one
        for one in book.districts
    )
    return book.model_copy(update={"applicant_facts": (fact,), "districts": counted})


def with_grades(book: RuleBook, name: str, base: Code | None, *grades: Grade) -> RuleBook:
    """Gives the rule book with one parameter graded, in force since 2000."""
    value = ParameterValue(
        valid_from=date(2000, 1, 1), valid_until=None, value=base, basis=ASSUMED, grades=grades
    )
    changed = tuple(
        one.model_copy(update={"values": (value,)}) if one.name == name else one
        for one in book.parameters
    )
    return book.model_copy(update={"parameters": changed})


def _value(kind: FactKind, text: str | None) -> ParameterValue:
    code = None if text is None else code_of(kind, text)
    return ParameterValue(valid_from=date(2000, 1, 1), valid_until=None, value=code, basis=ASSUMED)


def rule(condition: Condition | None = None, **changes: object) -> Rule:
    """Builds a rule that rejects what is not met and asks about what is open."""
    plain: dict[str, object] = {
        "id": "XX-01",
        "title": "Regel",
        "checks": "Was geprüft wird.",
        "why": "Warum.",
        "basis": ASSUMED,
        "condition": Informs() if condition is None else condition,
        "otherwise": Effect.REJECT,
        "if_open": Effect.ASK,
        "shows": (),
        "reason": ReasonTexts(met="Erfüllt.", not_met="Nicht erfüllt."),
        "examples": Examples(met="Ja."),
    }
    return Rule.model_validate({**plain, **changes})


def facts(*, empty: Sequence[str] = (), **known: Code) -> Facts:
    return Facts(known=known, empty=frozenset(empty))


def by_reference(batch: Batch) -> dict[str | None, Proposal]:
    return {one.reference: one for one in batch.proposals}


def found(findings: Sequence[Finding], rule_id: str) -> Finding:
    """Gives the one finding of a rule."""
    [finding] = [one for one in findings if one.rule == rule_id]
    return finding


def asking_but(**changes: object) -> Application:
    """Builds a clean application with some entries changed."""
    return asking().model_copy(update=changes)


def status_of(rule_id: str, application: Application, book: RuleBook | None = None) -> Status:
    return found(assess(application, book or shipped()).findings, rule_id).status


def off(application: Application, book: RuleBook | None = None) -> set[str]:
    """Names the rules that are not met or open, but for what only people confirm."""
    findings = assess(application, book or shipped()).findings
    return {one.rule for one in findings if one.status is not Status.MET} - TO_BE_CONFIRMED
