"""What in a proof needs a look although it changes no amount."""

from datetime import date

import pytest
from tests.unit.builders import shipped
from tests.unit.proofs import EURO, proving

from grantrules.engine.court import court_for
from grantrules.engine.proof import judged_proof, judged_proofs
from grantrules.engine.proof_remarks import remarks_on
from grantrules.model.problem import Problem, Severity
from grantrules.model.proof import ProofOutcome

CELLS = {
    "ags": "Nachweise!B2",
    "granted_salary": "Nachweise!E2",
    "granted_material": "Nachweise!F2",
    "paid": "Nachweise!G2",
    "paid_on": "Nachweise!H2",
    "proof_received_on": "Nachweise!O2",
}


def _remarks(**changes: object) -> list[Problem]:
    return list(remarks_on(proving(cells=CELLS, **changes), court_for(shipped())))


@pytest.mark.parametrize(
    ("changes", "code", "cell"),
    [
        ({"ags": "07138045"}, "proof.recipient_unknown", "B2"),
        ({"ags": "06413"}, "proof.recipient_unknown", "B2"),
        ({"ags": None}, "proof.recipient_missing", "B2"),
        ({"paid": 80_000 * EURO + 1}, "proof.overpaid", "G2"),
        ({"paid_on": None}, "proof.payment_undated", "H2"),
        ({"proof_received_on": date(2026, 12, 30)}, "proof.early", "O2"),
        ({"paid_on": date(2027, 3, 16)}, "proof.paid_afterwards", "H2"),
    ],
)
def test_each_has_its_code_and_its_cell(changes: dict[str, object], code: str, cell: str) -> None:
    found = _remarks(**changes)

    assert [(one.code, one.cell) for one in found] == [(code, cell)]
    assert found[0].severity is Severity.REMARK


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"ags": "7334"},
        {"ags": "07334000"},
        {"ags": None, "unreadable": ("ags",)},
        {"paid": 80_000 * EURO},
        {"paid": None},
        {"granted_salary": None, "paid": 90_000 * EURO},
        {"paid": 0, "paid_on": None},
        {"paid_on": None, "unreadable": ("paid_on",)},
        {"proof_received_on": date(2026, 12, 31)},
        {"proof_received_on": None},
        {"paid_on": date(2027, 3, 15)},
        {"funding_end": None},
    ],
)
def test_what_is_usual_or_unknown_is_not_remarked_on(changes: dict[str, object]) -> None:
    assert _remarks(**changes) == []


def test_where_money_comes_back_it_says_that_interest_cannot_be_reckoned() -> None:
    changes = {"paid_on": None, "salary_spent": 40_000 * EURO}

    [remark] = _remarks(**changes)
    result = judged_proof(proving(**changes), court_for(shipped()))

    assert remark.message == (
        "Der Tag der Auszahlung fehlt. Auf die zu erstattenden 20.000,00 € lassen sich deshalb "
        "keine Zinsen berechnen. Bitte „Ausgezahlt am“ nachtragen."
    )
    assert "Ohne den Tag der Auszahlung lassen sich keine Zinsen berechnen." in result.reason
    assert result.outcome is ProofOutcome.ACCEPT


def test_an_overpayment_names_both_sums_and_their_cells() -> None:
    [remark] = _remarks(paid=85_000 * EURO)

    assert remark.message == (
        "Ausgezahlt (Zelle Nachweise!G2) sind 85.000,00 €, bewilligt 80.000,00 € (Zelle "
        "Nachweise!E2 und Nachweise!F2); ausgezahlt wird höchstens, was bewilligt ist (AZ-02). "
        "Bitte Auszahlungen und Bescheid prüfen."
    )


def test_the_remarks_stand_among_the_problems_of_a_run() -> None:
    batch = judged_proofs([proving(ags=None)], shipped())

    assert [one.code for one in batch.problems] == ["proof.recipient_missing"]
