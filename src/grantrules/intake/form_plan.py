"""What a form looks like: its sheet, its title and guide, and its fields from top to bottom."""

from typing import NamedTuple


class FormPlan(NamedTuple):
    """The plan of a form.

    `lines` are titles of sections and keys of fields from top to bottom, an empty text is an empty
    row; `office` are the keys that the authority fills in, `hints` take the place of those that
    speak of rows of a list, `long` are texts of several lines.
    """

    sheet: str
    title: str
    guide: str
    office: tuple[str, ...]
    lines: tuple[str, ...]
    hints: dict[str, str]
    long: frozenset[str] = frozenset()


OFFICE_TITLE = "Wird von der Behörde ausgefüllt"
_GUIDE = (
    "Bitte die gelben Felder ausfüllen, die grauen füllt die Behörde aus. Mit * bezeichnete "
    "Angaben sind Pflicht; 0 ist eine Angabe, ein leeres Feld nicht."
)

APPLICATION_FORM = FormPlan(
    sheet="Antrag",
    title="Antrag auf Förderung",
    guide=f"{_GUIDE} Erläuterungen stehen auf dem Blatt „Hinweise“.",
    office=("reference", "received_at", "completed_at"),
    lines=(
        *(OFFICE_TITLE, "reference", "received_at", "completed_at", ""),
        *("1. Wer stellt den Antrag?", "applicant", "ags", ""),
        *("2. Welche Stelle, für welche Zeit?", "funding_start", "funding_end", "fte"),
        *("contract_signed_on", "early_start_approved_on", ""),
        *("3. Was kostet die Stelle, und wer bezahlt sie?", "salary_costs", "material_costs"),
        *("third_party_salary", "third_party_material", "other_state_funds", "own_funds", ""),
        *("4. Erklärungen und Anlagen", "financing_secured", "partial_funding_accepted"),
        *("financing_plan", "job_description", "signed"),
    ),
    # The hints of lists speak of rows.
    hints={"reference": "Eindeutig je Antrag."},
)
PROOF_FORM = FormPlan(
    sheet="Verwendungsnachweis",
    title="Verwendungsnachweis",
    guide=(
        f"{_GUIDE} Die Ausgaben stehen einzeln auf dem Blatt „Ausgaben“; summiert werden sie von "
        "der Behörde. Bitte keine Namen von Beschäftigten angeben."
    ),
    office=("reference", "proof_received_on"),
    lines=(
        *(OFFICE_TITLE, "reference", "proof_received_on", ""),
        *("1. Welche Bewilligung?", "applicant", "ags", "funding_start", "funding_end"),
        *("granted_salary", "granted_material", "paid", "paid_on", ""),
        *("2. Einnahmen und Besetzung", "income_salary", "income_material"),
        *("vacancy_months", ""),
        *("3. Sachbericht", "factual_report", "report_measures", "report_results"),
        *("report_deviations", ""),
        *("4. Zahlenmäßiger Nachweis und Erklärung", "numerical_report", "declared"),
    ),
    hints={"reference": "Aktenzeichen der Bewilligung."},
    long=frozenset({"report_measures", "report_results", "report_deviations"}),
)
