"""The reason of every rule that is not met names the value and the limit."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from tests.unit.builders import (
    SUMMER,
    WINTER,
    asking_but,
    found,
    shipped,
)

from grantrules.engine.assess import assess
from grantrules.model.finding import Status

MET, NOT_MET, OPEN = Status.MET, Status.NOT_MET, Status.OPEN


# One case for every rule that can be not met: what its sentence must name.
_REASONS: list[tuple[str, dict[str, object], tuple[str, ...]]] = [
    ("AB-01", {"applicant": "Hochtaunuskreis", "ags": "06434"}, ("Hochtaunuskreis", "06434", "36")),
    ("AB-02", {"applicant": "Stadt Neuwied", "ags": None}, ("Stadt Neuwied", "Landkreis Neuwied")),
    ("AB-03", {"ags": "07334"}, ("Stadt Koblenz", "07334", "Landkreis Germersheim")),
    ("AB-04", {"applicant": "Kusel", "ags": None}, ("Kusel", "07336", "07336055")),
    ("AB-06", {"fte": Decimal("1.2")}, ("1,2 VZÄ", "1 VZÄ")),
    (
        "FR-01",
        {"received_at": datetime(2026, 8, 1, 9, 5, tzinfo=SUMMER)},
        ("01.08.2026, 09:05:00 Uhr", "08.08.2026, 00:00:00 Uhr"),
    ),
    (
        "FR-03",
        {"received_at": datetime(2026, 11, 17, 0, 0, tzinfo=WINTER)},
        ("17.11.2026, 00:00:00 Uhr", "16.11.2026"),
    ),
    ("VO-01", {"fte": None, "signed": False}, ("2", "0", "Stellenumfang", "Unterschrift: nein")),
    ("VO-02", {"own_funds": None}, ("1", "0", "Eigenmittel")),
    ("VO-03", {"unreadable": ("fte",), "own_funds": -1}, ("2", "0", "Stellenumfang", "Eigenmitt")),
    ("FG-02", {"fte": Decimal("0.25")}, ("0,25 VZÄ", "0,5 VZÄ")),
    (
        "FG-03",
        {"contract_signed_on": date(2026, 8, 9)},
        ("09.08.2026", "10.08.2026", "keine Angabe"),
    ),
    ("FG-04", {"funding_end": date(2025, 12, 31)}, ("31.12.2025", "01.01.2026")),
    ("FG-06", {"financing_secured": False}, ("nein", "ja")),
    ("FG-07", {"third_party_salary": 500_000}, ("5.000,00 €", "0,00 €")),
    (
        "FG-09",
        {"funding_start": date(2028, 1, 1), "funding_end": date(2028, 12, 31)},
        ("01.01.2028", "31.12.2028", "2026", "2027"),
    ),
    ("FG-10", {"funding_end": date(2028, 1, 1)}, ("01.01.2028", "2026", "2027")),
    ("FG-11", {"other_state_funds": 1}, ("0,01 €", "0,00 €")),
    ("HO-01", {"salary_costs": 6_000_001}, ("60.000,01 €", "60.000,00 €")),
    ("HO-02", {"material_costs": 2_000_001}, ("20.000,01 €", "20.000,00 €")),
    ("HO-05", {"salary_costs": 0, "material_costs": 0}, ("0,00 €", "mehr als 0,00 €")),
    ("HH-06", {"funding_end": date(2027, 1, 1)}, ("2027", "1", "0")),
]


@pytest.mark.parametrize(("rule_id", "changes", "words"), _REASONS, ids=lambda one: str(one)[:5])
def test_a_reason_names_the_value_and_the_limit(
    rule_id: str, changes: dict[str, object], words: tuple[str, ...]
) -> None:
    finding = found(assess(asking_but(**changes), shipped()).findings, rule_id)

    assert finding.status is NOT_MET
    assert [word for word in words if word not in finding.reason] == []


def test_every_rule_that_can_fail_alone_has_a_case_above() -> None:
    judged = {
        rule.id
        for rule in shipped().rules
        if rule.stage.value == "application" and rule.condition.op not in {"informs", "judged"}
    }

    never_not_met = {"FR-04", "VO-05"}
    switched_off = {"HO-07", "HO-08"}
    assert judged - never_not_met - switched_off == {rule_id for rule_id, _, _ in _REASONS}
