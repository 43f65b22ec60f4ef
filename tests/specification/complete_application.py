"""The complete application (vollständiger Antrag) from which the scenarios set out."""

from tests.specification.case import Json

from grantrules.model.district import District

# An application for 2025 or 2026 falls into the window of 2025, a later one into that of 2026.
_YEARS_OF_FIRST_WINDOW = {2025, 2026}


def complete_application(district: District, year: int, number: int) -> Json:
    """Gives an application for the calendar year that meets every rule."""
    receipt = 2025 if year in _YEARS_OF_FIRST_WINDOW else year - 1
    return {
        "reference": f"{number}",
        "received_at": f"{receipt}-09-01T09:00:00",
        "ags": district.ags,
        "applicant": district.full_name,
        "funding_start": f"{year}-01-01",
        "funding_end": f"{year}-12-31",
        "fte": "1.0",
        "salary_costs": "60000.00",
        "material_costs": "20000.00",
        "third_party_salary": "0.00",
        "third_party_material": "0.00",
        "other_state_funds": "0.00",
        "own_funds": "0.00",
        "financing_secured": True,
        "partial_funding_accepted": False,
        "financing_plan": True,
        "job_description": True,
        "signed": True,
    }
