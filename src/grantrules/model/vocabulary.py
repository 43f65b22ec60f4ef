"""The vocabulary of the condition language: every fact, its type and its German label."""

from collections.abc import Iterable, Mapping

from grantrules.model.district import ApplicantFact
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind, FactSpec
from grantrules.model.parameter import Parameter
from grantrules.model.stage_vocabulary import AFTER_AWARD

_ENTRIES: tuple[tuple[str, FactKind, str], ...] = (
    # what the applicant states
    ("received_at", FactKind.MOMENT, "Eingang"),
    ("completed_at", FactKind.MOMENT, "Vollständigkeit"),
    ("ags", FactKind.TEXT, "AGS"),
    ("applicant", FactKind.TEXT, "Antragsteller"),
    ("funding_start", FactKind.DAY, "Förderbeginn"),
    ("funding_end", FactKind.DAY, "Förderende"),
    ("fte", FactKind.FTE, "Stellenumfang (VZÄ)"),
    ("contract_signed_on", FactKind.DAY, "Arbeitsvertrag vom"),
    ("early_start_approved_on", FactKind.DAY, "Vorzeitiger Beginn zugestimmt am"),
    ("salary_costs", FactKind.MONEY, "Personalkosten"),
    ("material_costs", FactKind.MONEY, "Sachkosten"),
    ("third_party_salary", FactKind.MONEY, "Drittmittel Personal"),
    ("third_party_material", FactKind.MONEY, "Drittmittel Sach"),
    ("other_state_funds", FactKind.MONEY, "Andere Landesmittel"),
    ("own_funds", FactKind.MONEY, "Eigenmittel"),
    ("financing_secured", FactKind.ANSWER, "Gesamtfinanzierung gesichert"),
    ("partial_funding_accepted", FactKind.ANSWER, "Teilförderung akzeptiert"),
    ("financing_plan", FactKind.ANSWER, "Finanzierungsplan"),
    ("job_description", FactKind.ANSWER, "Stellenbeschreibung"),
    ("signed", FactKind.ANSWER, "Unterschrift"),
    # what the engine works out of one application
    ("received_on", FactKind.DAY, "Tag des Eingangs"),
    ("rank_moment", FactKind.MOMENT, "Rangzeitpunkt"),
    ("applicant_kind", FactKind.TEXT, "Art des Antragstellers"),
    ("name_matches_ags", FactKind.ANSWER, "Name und AGS stimmen überein"),
    ("name_is_unambiguous", FactKind.ANSWER, "Antragsteller eindeutig benannt"),
    ("missing_entries", FactKind.COUNT, "fehlende Pflichtangaben und Anlagen"),
    ("missing_amounts", FactKind.COUNT, "fehlende Betragsangaben"),
    ("unreadable_entries", FactKind.COUNT, "unlesbare oder unglaubhafte Angaben"),
    ("period_first_year", FactKind.COUNT, "erstes Jahr des Förderzeitraums"),
    ("period_last_year", FactKind.COUNT, "letztes Jahr des Förderzeitraums"),
    ("years_without_appropriation", FactKind.COUNT, "Haushaltsjahre ohne Ansatz"),
    ("third_party_deduction", FactKind.MONEY, "Abzug für Drittmittel"),
    ("own_share_deduction", FactKind.MONEY, "Abzug für den Eigenanteil"),
    ("salary_after_deductions", FactKind.MONEY, "Personalkosten nach Abzügen"),
    ("material_after_deductions", FactKind.MONEY, "Sachkosten nach Abzügen"),
    ("salary_limit", FactKind.MONEY, "anteiliger Höchstbetrag Personal"),
    ("material_limit", FactKind.MONEY, "anteiliger Höchstbetrag Sachkosten"),
    ("eligible_total", FactKind.MONEY, "förderfähiger Betrag"),
    # what the other applications of the batch add
    ("colliding_application", FactKind.TEXT, "weiterer Antrag desselben Antragstellers"),
    ("shortfall", FactKind.MONEY, "Fehlbetrag gegenüber den Restmitteln"),
    ("partial_funding_refused", FactKind.ANSWER, "mögliche Teilförderung abgelehnt"),
    ("blocked_by_rank", FactKind.ANSWER, "durch besseren Rang gesperrt"),
    # the window of the year of receipt
    ("window.opens", FactKind.MOMENT, "Öffnung des Antragsfensters"),
    ("window.closes", FactKind.DAY, "Antragsschluss"),
    ("window.ends", FactKind.DAY, "Ende der Antragsfrist"),
    ("window.first_funding_year", FactKind.COUNT, "erstes Förderjahr des Fensters"),
    ("window.last_funding_year", FactKind.COUNT, "letztes Förderjahr des Fensters"),
)

PARAMETERS: Mapping[str, FactKind] = {
    "salary_cap": FactKind.MONEY,
    "material_cap": FactKind.MONEY,
    "material_mode": FactKind.TEXT,
    "max_fte": FactKind.FTE,
    "min_fte": FactKind.FTE,
    "highest_plausible_fte": FactKind.FTE,
    "highest_plausible_amount": FactKind.MONEY,
    "proration": FactKind.TEXT,
    "own_share": FactKind.PERCENT,
    "rounding": FactKind.TEXT,
    "third_party_mode": FactKind.TEXT,
    "minimum_grant": FactKind.MONEY,
    "allocation_policy": FactKind.TEXT,
    "rank_by": FactKind.TEXT,
    "skip_allowed": FactKind.ANSWER,
    "notification_fiction_days": FactKind.COUNT,
    "information_period": FactKind.TEXT,
    "proof_of_use_period": FactKind.TEXT,
    "proof_check_period": FactKind.TEXT,
    "proof_sample_share": FactKind.PERCENT,
    "prompt_use_period": FactKind.TEXT,
    "interest_surcharge": FactKind.PERCENT,
    "base_rate": FactKind.PERCENT,
    "legal_remedy": FactKind.TEXT,
    "remedy_period": FactKind.TEXT,
    "payment_lead_period": FactKind.TEXT,
    "instalments_per_year": FactKind.COUNT,
    "hearing_period": FactKind.TEXT,
    "revocation_period": FactKind.TEXT,
}
"""Every parameter that a rule book has to state, with its type; the value may be unset."""

PERIODS = frozenset(
    {
        "information_period",
        "proof_of_use_period",
        "proof_check_period",
        "prompt_use_period",
        "remedy_period",
        "payment_lead_period",
        "hearing_period",
        "revocation_period",
    }
)
"""The parameters whose text says how long a period lasts, such as 4W."""

BATCH_FACTS = frozenset(
    {"colliding_application", "shortfall", "partial_funding_refused", "blocked_by_rank"}
)
"""Facts that only the other applications of a run can tell."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "material_mode": ("ceiling", "flat_rate"),
    "proration": ("by_days", "full_months", "started_months"),
    "rounding": ("half_up_at_the_end", "half_even_at_the_end", "down_at_the_end"),
    "third_party_mode": ("deduct",),
    "allocation_policy": ("priority",),
    "rank_by": ("completed", "received"),
}
"""What the engine can do; other named ways are refused when the rule book is loaded."""

VOCABULARY: Mapping[str, FactSpec] = {
    **{name: FactSpec(name=name, kind=kind, label=label) for name, kind, label in _ENTRIES},
    **{name: FactSpec(name=name, kind=kind, label=name) for name, kind in PARAMETERS.items()},
    **AFTER_AWARD,
}
"""The words that every rule book has."""


def vocabulary_of(
    entries: Iterable[FurtherEntry],
    applicant_facts: Iterable[ApplicantFact],
    parameters: Iterable[Parameter],
) -> Mapping[str, FactSpec]:
    """Adds the words that one rule book declares; its parameters go by their titles."""
    own = [
        *(FactSpec(name=one.key, kind=one.kind, label=one.heading) for one in entries),
        *(FactSpec(name=one.name, kind=one.kind, label=one.label) for one in applicant_facts),
        *(FactSpec(name=one.name, kind=one.kind, label=one.title) for one in parameters),
    ]
    return {**VOCABULARY, **{spec.name: spec for spec in own}}
