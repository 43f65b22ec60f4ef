"""Small builders of runs and rule books for the tests of this room."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from grantrules.model.action import Action
from grantrules.model.application import Application, Source
from grantrules.model.basis import Basis, BasisKind
from grantrules.model.condition import Comparator, Compare, FactName, Informs
from grantrules.model.district import Applicant
from grantrules.model.fact import FactKind
from grantrules.model.finding import Effect, FactShown, Finding, Ground, Status
from grantrules.model.land import Land
from grantrules.model.parameter import Appropriation, Parameter, ParameterValue
from grantrules.model.problem import Problem, Severity
from grantrules.model.proposal import (
    NOTHING,
    Amount,
    BudgetRow,
    LedgerRow,
    Outcome,
    Proposal,
    Requested,
)
from grantrules.model.remedy import Remedy
from grantrules.model.rule import Examples, ReasonTexts, Rule
from grantrules.model.rulebook import RuleBook
from grantrules.model.run import InputFile, Origin, Run
from grantrules.model.window import DeadlineKind, Window
from grantrules.report.background import Background
from grantrules.report.problem_text import ProblemText
from grantrules.report.task import Task

ASSUMED = Basis(kind=BasisKind.ASSUMPTION, citation="Festlegung des Projekts")
ANNOUNCED = Basis(kind=BasisKind.ANNOUNCEMENT, citation="Ankündigung vom 2. Juli 2025")
SHA = "ab" * 32
UNKNOWN = Amount(total=None, salary=None, material=None, by_year=None)


def euro(whole: int) -> int:
    return whole * 100


def finding(rule: str = "HO-01", **changes: object) -> Finding:
    plain = Finding(
        rule=rule,
        status=Status.NOT_MET,
        effect=Effect.REDUCE,
        reason="Beantragt sind 72.500,00 €, der anteilige Höchstbetrag ist 60.000,00 €.",
        basis=Ground(kind=BasisKind.ANNOUNCEMENT, citation="Ankündigung vom 2. Juli 2025"),
        facts=(FactShown(name="salary_costs", value="72500.00", cell="Anträge!K18"),),
        limit="60000.00",
    )
    return plain.model_copy(update=changes)


def to_be_confirmed(rule: str = "FG-05") -> Finding:
    return finding(
        rule,
        status=Status.OPEN,
        effect=Effect.CONFIRM,
        reason="Das erhebliche Landesinteresse bestätigen die Zeichnenden.",
        facts=(),
        limit=None,
    )


def amount(salary: int, material: int, year: int = 2026) -> Amount:
    total = salary + material
    return Amount(
        total=total, salary=salary, material=material, by_year={year: total} if total else {}
    )


def proposal(reference: str | None = "2025-017", **changes: object) -> Proposal:
    plain = Proposal(
        reference=reference,
        source=Source(file="antraege.xlsx", sheet="Anträge", row=18),
        applicant=Applicant(ags="07334", name="Landkreis Germersheim"),
        outcome=Outcome.APPROVE_REDUCED,
        rank=3,
        requested=Requested(total=euro(92_500), salary=euro(72_500), material=euro(20_000)),
        eligible=amount(euro(60_000), euro(20_000)),
        amount=amount(euro(60_000), euro(20_000)),
        ledger=(LedgerRow(year=2026, before=euro(160_000), after=euro(80_000)),),
        findings=(finding(), to_be_confirmed()),
        reason="Die Personalkosten werden auf den Höchstbetrag von 60.000,00 € gekürzt.",
        remedy=Remedy(court="VG Neustadt an der Weinstraße", kind="Klage", period="1M"),
    )
    return plain.model_copy(update=changes)


def refused(outcome: Outcome, reference: str | None, **changes: object) -> Proposal:
    """Builds a proposal without money and rank."""
    none = {"outcome": outcome, "rank": None, "amount": NOTHING, "ledger": ()}
    return proposal(reference, **{**none, **changes})


def problem(code: str = "amount.ambiguous", **changes: object) -> Problem:
    plain = Problem(
        code=code,
        severity=Severity.ERROR,
        message="„60.00“ ist kein eindeutiger Betrag. Bitte als 60.000,00 oder 60000 eintragen.",
        file="antraege.xlsx",
        sheet="Anträge",
        cell="K19",
        row=19,
        reference="2025-018",
        found="60.00",
        expected="60.000,00",
    )
    return plain.model_copy(update=changes)


def problem_text(
    code: str = "amount.ambiguous", action: Action = Action.ASK_APPLICANT, **changes: object
) -> ProblemText:
    plain: dict[str, object] = {
        "severity": Severity.ERROR,
        "title": f"Titel von {code}",
        "meaning": "Was es bedeutet.",
        "example": "Ein Beispiel.",
        "remedy": f"Abhilfe bei {code}.",
    }
    return ProblemText(**{**plain, "code": code, "action": action, **changes})  # type: ignore[arg-type] # a test may change any field


def task(
    code: str = "amount.ambiguous",
    action: Action = Action.ASK_APPLICANT,
    entry: str | None = "salary_costs",
    **changes: object,
) -> Task:
    return Task(problem(code, **changes), problem_text(code, action), action, entry)


def application(row: int = 18, **changes: object) -> Application:
    """Builds the application that `proposal` stands for, with a cell for each entry."""
    keys = ("reference", "received_at", "ags", "applicant", "funding_start", "funding_end", "fte")
    further = ("salary_costs", "material_costs", "financing_plan", "signed")
    columns = dict(zip((*keys, *further), "ABCDEFGHIJK", strict=True))
    plain: dict[str, object] = {
        "reference": "2025-017",
        "applicant": "Landkreis Germersheim",
        "source": Source(file="antraege.xlsx", sheet="Anträge", row=row),
        "cells": {key: f"Anträge!{column}{row}" for key, column in columns.items()},
    }
    return Application.model_validate({**plain, **changes})


def background(
    *applications: Application, texts: Sequence[ProblemText] = (), **origins: str
) -> Background:
    """Builds a background; `origins` names files without their ending .xlsx and their paths."""
    found = {f"{name}.xlsx": Origin(path=path, sha256=SHA) for name, path in origins.items()}
    return Background(applications, found, {one.code: one for one in texts})


def input_file(file: str = "antraege.xlsx", **changes: object) -> InputFile:
    plain = InputFile(
        file=file,
        sha256=SHA,
        sheets=("Anträge",),
        rows=19,
        mapping={"Personalkosten": "salary_costs", "Gemeindeschlüssel": "ags"},
    )
    return plain.model_copy(update=changes)


def budget_row(year: int = 2026, appropriation: int | None = euro(1_500_000)) -> BudgetRow:
    granted = euro(1_440_000)
    return BudgetRow(
        year=year,
        appropriation=appropriation,
        granted=granted,
        reserved=0,
        remaining=None if appropriation is None else appropriation - granted,
    )


def run(proposals: Sequence[Proposal] = (), **changes: object) -> Run:
    plain = Run(
        engine="0.1.0",
        programme="integrationsmanager-rlp",
        rulebook_version="2025.1",
        rulebook_sha256=SHA,
        budget_override={},
        inputs=(input_file(),),
        proposals=tuple(proposals),
        budget=(budget_row(),),
        problems=(),
    )
    return plain.model_copy(update=changes)


def rule(rule_id: str, title: str, **changes: object) -> Rule:
    plain = Rule(
        id=rule_id,
        title=title,
        checks=f"{title} wird geprüft.",
        why="Damit alle gleich behandelt werden.",
        basis=ANNOUNCED,
        condition=Informs(),
        otherwise=Effect.NONE,
        if_open=Effect.ASK,
        shows=(),
        reason=ReasonTexts(met="Erfüllt."),
        examples=Examples(met="Ein Fall."),
    )
    return plain.model_copy(update=changes)


def parameter(name: str, kind: FactKind, value: str | int | None, **changes: object) -> Parameter:
    valued = ParameterValue(
        valid_from=date(2025, 1, 1), valid_until=None, value=value, basis=ASSUMED
    )
    plain = Parameter(name=name, title=f"Titel von {name}", kind=kind, values=(valued,))
    return plain.model_copy(update=changes)


def window(year: int = 2025) -> Window:
    return Window(
        year=year,
        opens=datetime(year, 8, 15, 22, tzinfo=UTC),
        opens_basis=ANNOUNCED,
        closes=date(year, 11, 15),
        closes_kind=DeadlineKind.FRIST,
        closes_basis=ASSUMED,
        ends=date(year, 11, 17),
        funding_years=(year, year + 1),
        funding_years_basis=ANNOUNCED,
    )


def book(rules: Sequence[Rule] = (), **changes: object) -> RuleBook:
    capped = Compare(
        fact="salary_after_deductions",
        comparator=Comparator.AT_MOST,
        operand=FactName(fact="salary_limit"),
    )
    plain = RuleBook(
        programme="integrationsmanager-rlp",
        title="Kommunales Integrationsmanagement",
        land=Land.RP,
        version="2025.1",
        sha256=SHA,
        text="",
        required=(),
        attachments=(),
        rules=tuple(rules)
        or (
            rule("HO-01", "Höchstbetrag Personal", condition=capped),
            rule("FG-05", "Erhebliches Landesinteresse", basis=ASSUMED),
        ),
        parameters=(parameter("material_mode", FactKind.TEXT, "ceiling"),),
        windows=(window(),),
        appropriations=(Appropriation(year=2026, amount=euro(3_000_000), basis=ANNOUNCED),),
        districts=(),
        lookalikes=(),
    )
    return plain.model_copy(update=changes)
