"""Proofs of use from files to results: nothing is shown that is not recorded."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.unit.builders import shipped
from tests.unit.intake.proof_books import LAPTOP, SALARY, form_book, list_book, stating

from grantrules.batch.checking import NothingRead
from grantrules.batch.explaining import UnknownSubjectError, explain
from grantrules.batch.proving import ProofOrder, Proven, check_proofs
from grantrules.model.errors import RefusedError, RegisterError
from grantrules.model.rule import Stage
from grantrules.register.database import open_for_reading
from grantrules.register.history import entries
from grantrules.register.proof_entry import RecordedProofs

AT = datetime(2027, 7, 1, 10, 0, tzinfo=UTC)
PAID = date(2026, 2, 1)


@pytest.fixture(name="order")
def _order(tmp_path: Path) -> ProofOrder:
    folder = tmp_path / "nachweise"
    folder.mkdir()
    list_book(stating()).save(folder / "liste.xlsx")
    return ProofOrder((folder,), tmp_path / "ergebnis", str(tmp_path / "fall.db"))


def _checked(order: ProofOrder) -> Proven:
    checked = check_proofs(order, shipped(), AT, lambda *_: None)
    assert isinstance(checked, Proven)
    return checked


def test_a_run_is_recorded_whole_and_its_results_are_written(order: ProofOrder) -> None:
    checked = _checked(order)

    assert not checked.needs_somebody
    assert [one.name for one in checked.files] == [
        "verwendungsnachweise.xlsx",
        "verwendungsnachweise.json",
    ]
    [_, entry] = entries(open_for_reading(order.database))
    assert isinstance(entry.body, RecordedProofs)
    assert [one["reference"] for one in entry.body.proofs] == ["2026-001"]
    assert (entry.body.sample, entry.body.share) == (("2026-001",), 1000)


def test_lists_and_forms_of_a_folder_are_judged_together(order: ProofOrder) -> None:
    ineligible = ("Dienstwagen", "Sach", *SALARY[2:5], "nein")
    form_book(SALARY, LAPTOP, ineligible, reference="2026-002", paid_on=PAID).save(
        order.paths[0] / "b.xlsx"
    )

    checked = _checked(order)

    assert [one.proof.reference for one in checked.run.results] == ["2026-001", "2026-002"]
    assert checked.run.results[1].repayment == 80_000_00 - 55_000_00 - 1_200_50
    assert [(one.code, one.row) for one in checked.run.problems] == [("proof.left_out", 4)]
    assert not checked.needs_somebody


def test_months_without_a_salary_are_compared_with_those_stated(order: ProofOrder) -> None:
    form_book(SALARY, reference="2026-002", vacancy_months=0, paid_on=PAID).save(
        order.paths[0] / "b.xlsx"
    )

    [problem] = _checked(order).run.problems

    assert (problem.code, problem.found, problem.expected) == ("proof.vacancy", "0", "11")
    assert problem.cell == "B21"


def test_what_cannot_be_read_is_told_once(order: ProofOrder) -> None:
    form_book(("Gehalt", "Personal", *SALARY[2:3], "viel", 1, "ja")).save(order.paths[0] / "b.xlsx")

    checked = _checked(order)

    assert "proof.left_out" not in {one.code for one in checked.run.problems}
    assert checked.needs_somebody


def test_nothing_is_recorded_where_nothing_was_read(order: ProofOrder) -> None:
    lost = order._replace(paths=(Path("fehlt.xlsx"),))

    found = check_proofs(lost, shipped(), AT, lambda *_: None)

    assert isinstance(found, NothingRead)
    assert not Path(order.database).exists()


def test_without_a_record_there_is_no_result(order: ProofOrder) -> None:
    Path(order.database).write_text("keine Datenbank", encoding="utf-8")

    with pytest.raises(RegisterError):
        _checked(order)

    assert not order.directory.exists()


def test_a_rule_book_without_rules_on_proofs_accepts_none(order: ProofOrder) -> None:
    silent = tuple(rule for rule in shipped().rules if rule.stage is not Stage.PROOF)

    with pytest.raises(RefusedError, match="keine Regeln zum Verwendungsnachweis"):
        check_proofs(order, shipped().model_copy(update={"rules": silent}), AT, lambda *_: None)


def test_a_proof_is_explained_by_its_reference(order: ProofOrder) -> None:
    _checked(order)

    page = explain("2026-001", "integrationsmanager-rlp", order.database)

    assert page.startswith("# Verwendungsnachweis zu 2026-001")
    assert "- anerkannt: 80.000,00 € (Personal 60.000,00 €, Sachkosten 20.000,00 €)" in page
    assert "✓ VN-03 erfüllt" in page
    with pytest.raises(UnknownSubjectError):
        explain("2026-002", "integrationsmanager-rlp", order.database)
