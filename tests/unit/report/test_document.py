import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.unit.report.builders import (
    SHA,
    UNKNOWN,
    budget_row,
    euro,
    finding,
    input_file,
    problem,
    proposal,
    refused,
    run,
)

from grantrules.model.application import Source
from grantrules.model.district import Applicant
from grantrules.model.finding import FactShown
from grantrules.model.problem import Severity
from grantrules.model.proposal import NOTHING, LedgerRow, Outcome, Requested
from grantrules.model.run import Run
from grantrules.report.document import document, document_bytes, proposal_json
from grantrules.report.schema import proposals_schema

RUNS = {
    "an ordinary run": run([proposal()], problems=(problem(),)),
    "an empty run": run([], inputs=(), budget=()),
    "an override": run([], budget_override={2026: euro(1_500_000), 2025: 0}),
    "nothing computable": run(
        [
            refused(
                Outcome.REQUEST_INFORMATION,
                None,
                source=Source(file="formular.xlsx", sheet="Antrag"),
                applicant=Applicant(ags=None, name=None),
                requested=Requested(total=None, salary=None, material=None),
                eligible=UNKNOWN,
            )
        ]
    ),
    "in library use": run([proposal(source=None, findings=(finding(limit=None),))]),
    "a municipality": run([proposal(applicant=Applicant(ags="08421000", name="Stadt Ulm"))]),
    "a year without appropriation": run(
        [proposal(ledger=(LedgerRow(year=2027, before=None, after=None),))],
        budget=(budget_row(2027, None),),
    ),
    "every kind of fact": run(
        [
            proposal(
                findings=(
                    finding(
                        facts=tuple(
                            FactShown(name="x", value=value) for value in ("1.00", 3, True, None)
                        )
                    ),
                )
            )
        ]
    ),
}


@pytest.mark.parametrize("name", RUNS)
def test_every_document_fulfils_its_schema(name: str) -> None:
    Draft202012Validator(proposals_schema()).validate(json.loads(document_bytes(RUNS[name])))


def test_the_document_is_the_one_of_the_contract() -> None:
    row = proposal(findings=(finding(),), reason="Die Personalkosten werden gekürzt.", rank=3)

    found = document(run([row], budget_override={2026: euro(1_500_000)}, problems=(problem(),)))

    assert list(found) == [
        "schema", "engine", "rulebook", "overrides", "inputs", "proposals", "budget", "problems",
    ]  # fmt: skip
    assert found["schema"] == "grantrules/proposals/1"
    assert found["rulebook"] == {
        "programme": "integrationsmanager-rlp", "version": "2025.1", "sha256": SHA,
    }  # fmt: skip
    assert found["overrides"] == {"budget": {"2026": "1500000.00"}}
    assert found["budget"] == [
        {
            "year": 2026, "appropriation": "1500000.00", "granted": "1440000.00",
            "reserved": "0.00", "remaining": "60000.00",
        }
    ]  # fmt: skip


def test_a_proposal_has_the_keys_of_the_contract_in_their_order() -> None:
    found = proposal_json(proposal(findings=(finding(),), reason="Ein Absatz."))

    assert json.dumps(found, ensure_ascii=False) == json.dumps(
        {
            "reference": "2025-017",
            "source": {"file": "antraege.xlsx", "sheet": "Anträge", "row": 18},
            "applicant": {"ags": "07334", "name": "Landkreis Germersheim"},
            "outcome": "approve_reduced",
            "rank": 3,
            "requested": {"total": "92500.00", "salary": "72500.00", "material": "20000.00"},
            "eligible": {
                "total": "80000.00", "salary": "60000.00", "material": "20000.00",
                "by_year": {"2026": "80000.00"},
            },
            "amount": {
                "total": "80000.00", "salary": "60000.00", "material": "20000.00",
                "by_year": {"2026": "80000.00"},
            },
            "ledger": [{"year": 2026, "before": "160000.00", "after": "80000.00"}],
            "findings": [
                {
                    "rule": "HO-01",
                    "status": "not_met",
                    "effect": "reduce",
                    "reason": finding().reason,
                    "basis": {"kind": "announcement", "citation": "Ankündigung vom 2. Juli 2025"},
                    "facts": [
                        {"name": "salary_costs", "value": "72500.00", "cell": "Anträge!K18"}
                    ],
                    "limit": "60000.00",
                }
            ],
            "reason": "Ein Absatz.",
            "remedy": {"court": "VG Neustadt an der Weinstraße", "kind": "Klage", "period": "1M"},
        },
        ensure_ascii=False,
    )  # fmt: skip


def test_a_problem_has_the_keys_of_the_contract_in_their_order() -> None:
    assert list(document(run([], problems=(problem(),)))["problems"][0]) == [
        "code", "severity", "file", "sheet", "cell", "row", "reference", "found", "expected",
        "message",
    ]  # fmt: skip


def test_an_amount_of_nothing_has_no_years_and_an_unknown_one_has_null() -> None:
    found = proposal_json(refused(Outcome.REJECT, "a", eligible=UNKNOWN, amount=NOTHING))

    assert found["amount"] == {
        "total": "0.00", "salary": "0.00", "material": "0.00", "by_year": {},
    }  # fmt: skip
    assert found["eligible"] == dict.fromkeys(("total", "salary", "material", "by_year"))


def test_without_an_override_the_budget_of_the_overrides_is_empty() -> None:
    assert document(run([]))["overrides"] == {"budget": {}}


def test_the_bytes_are_readable_utf8_with_a_last_line_end() -> None:
    found = document_bytes(run([proposal()]))

    assert "Anträge".encode() in found
    assert found.endswith(b"}\n")
    assert b"\n  " in found


def test_the_order_of_files_problems_and_years_plays_no_part() -> None:
    first, second = input_file("a.xlsx"), input_file("b.xlsx")
    remark = problem("row.duplicate", severity=Severity.REMARK)
    forth = run(
        [],
        inputs=(first, second),
        problems=(problem(), remark),
        budget=(budget_row(2025), budget_row(2026)),
        budget_override={2025: 1, 2026: 2},
    )
    back = run(
        [],
        inputs=(second, first),
        problems=(remark, problem()),
        budget=(budget_row(2026), budget_row(2025)),
        budget_override={2026: 2, 2025: 1},
    )

    assert document_bytes(forth) == document_bytes(back)


def test_a_run_read_back_from_json_gives_the_same_bytes() -> None:
    original = run([proposal()], problems=(problem(),), budget_override={2026: 5})

    again = Run.model_validate_json(original.model_dump_json())

    assert document_bytes(again) == document_bytes(original)


def test_a_file_name_that_is_no_unicode_gets_a_visible_mark() -> None:
    found = document_bytes(run([], inputs=(input_file("antr\udce4ge.xlsx"),)))

    assert json.loads(found)["inputs"][0]["file"] == "antr\ufffdge.xlsx"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda found: found.update(extra=1),
        lambda found: found.pop("problems"),
        lambda found: found["proposals"][0].update(outcome="decided"),
        lambda found: found["proposals"][0]["amount"].update(total="80000"),
        lambda found: found["proposals"][0]["amount"].update(total=80000.0),
        lambda found: found["budget"][0].update(granted=None),
        lambda found: found["overrides"].update(budget={"soon": "1.00"}),
    ],
)
def test_the_schema_refuses_what_the_contract_does_not_know(
    spoil: Callable[[dict[str, Any]], object],
) -> None:
    found = document(run([proposal()]))

    spoil(found)

    assert not Draft202012Validator(proposals_schema()).is_valid(found)
