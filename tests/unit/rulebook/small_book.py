"""A small rule book that fills every field of the model, with two where the order may matter."""

from datetime import date, datetime

from tests.unit.builders import ASSUMED, SUMMER, rule

from grantrules.model.acceptance import Acceptance
from grantrules.model.audit_check import AuditAnswer, Point
from grantrules.model.basis import Basis, BasisKind
from grantrules.model.condition import Comparator, Compare, FactName, Present
from grantrules.model.district import ApplicantFact, District, Lookalike
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.model.land import Land
from grantrules.model.parameter import Appropriation, Grade, Parameter, ParameterValue
from grantrules.model.rule import Examples, ReasonTexts
from grantrules.model.rulebook import RuleBook
from grantrules.model.window import DeadlineKind, Window

QUOTED = Basis(kind=BasisKind.LAW, citation="§ 23 LHO", quote="Wortlaut")


def small_book() -> RuleBook:
    """Builds a rule book with one of everything, and two where the order may matter."""
    at_most = Compare(
        fact="salary_costs", comparator=Comparator.AT_MOST, operand=FactName(fact="salary_cap")
    )
    first = rule(
        at_most,
        basis=QUOTED,
        applies_when=Present(fact="salary_cap"),
        shows=("salary_costs", "fte"),
        limit="salary_cap",
        parameters=("salary_cap",),
        reason=ReasonTexts(met="Ja.", not_met="Nein.", open="Offen."),
        examples=Examples(met="Ja.", not_met="Nein."),
    )
    return RuleBook(
        programme="probe",
        title="Probe",
        land=Land.RP,
        version="1",
        sha256="ab" * 32,
        text="{}",
        required=("applicant", "fte"),
        attachments=("financing_plan",),
        rules=(first, rule(id="XX-02")),
        parameters=(_salary_cap(), _own_share()),
        windows=(_window(2025), _window(2026)),
        appropriations=(_money(2025), _money(2026)),
        districts=(_district("07334"), _district("07335")),
        lookalikes=(_lookalike("07138045"), _lookalike("07138046")),
        entries=(_entry("places"), _entry("rooms")),
        applicant_facts=(_fact("people"), _fact("area")),
        audit=(
            AuditAnswer(point=Point.WINDOW, rules=("XX-01", "XX-02")),
            AuditAnswer(point=Point.POST, rules=("XX-02",)),
        ),
        accepted=(_accepted("XX-01"), _accepted("XX-02")),
    )


def _salary_cap() -> Parameter:
    grade = Grade(when=Present(fact="own_funds"), value=5_000_000)
    values = (
        ParameterValue(
            valid_from=date(2025, 1, 1),
            valid_until=date(2025, 12, 31),
            value=6_000_000,
            basis=QUOTED,
            grades=(grade, grade.model_copy(update={"value": 4_000_000})),
        ),
        ParameterValue(
            valid_from=date(2026, 1, 1), valid_until=None, value=6_500_000, basis=ASSUMED
        ),
    )
    return Parameter(
        name="salary_cap",
        title="Höchstbetrag Personal",
        kind=FactKind.MONEY,
        values=values,
        spoken="Höchstbetrag",
    )


def _own_share() -> Parameter:
    return Parameter(name="own_share", title="Eigenanteil", kind=FactKind.PERCENT, values=())


def _window(year: int) -> Window:
    return Window(
        year=year,
        opens=datetime(year, 8, 1, tzinfo=SUMMER),
        opens_basis=QUOTED,
        closes=date(year, 11, 20),
        closes_kind=DeadlineKind.FRIST,
        closes_basis=QUOTED,
        ends=date(year, 11, 23),
        funding_years=(year, year + 1),
        funding_years_basis=QUOTED,
    )


def _money(year: int) -> Appropriation:
    return Appropriation(year=year, amount=150_000_000, basis=QUOTED)


def _district(ags: str) -> District:
    return District(
        ags=ags,
        ags8=f"{ags}000",
        name="Germersheim",
        full_name="Landkreis Germersheim",
        kind="Landkreis",
        seat="Germersheim",
        court="Neustadt",
        aliases=("Kreis Germersheim", "GER"),
        former_names=("Amt Germersheim", "Oberamt Germersheim"),
        bare_name_ambiguous=True,
        facts={"people": 130_000},
    )


def _lookalike(ags8: str) -> Lookalike:
    return Lookalike(ags8=ags8, name="Neuwied", kind="Stadt", district_ags="07138")


def _entry(key: str) -> FurtherEntry:
    return FurtherEntry(
        key=key, heading="Plätze", kind=FactKind.COUNT, hint="Anzahl", synonyms=("Zahl", "Anzahl")
    )


def _accepted(subject: str) -> Acceptance:
    return Acceptance(finding="probe", subject=subject, reason="Begründet.")


def _fact(name: str) -> ApplicantFact:
    return ApplicantFact(name=name, column=name, kind=FactKind.COUNT, label="Zahl")
