import json

from jsonschema import Draft202012Validator
from tests.unit.report.builders import (
    SHA,
    application,
    background,
    book,
    problem,
    problem_text,
    proposal,
    run,
)

from grantrules.model.action import Action
from grantrules.model.problem import Severity
from grantrules.report.document import Json
from grantrules.report.problems_document import problems_bytes, problems_document
from grantrules.report.schema import problems_schema
from grantrules.report.told import Told, told

KNOWN = background(
    application(),
    texts=[problem_text(), problem_text("file.pdf", Action.RENEW_FILE)],
    scan="/irgendwo/scan.xlsx",
    ergebnis="/irgendwo/ergebnis.xlsx",
)
UNREAD = {"sheet": None, "cell": None, "row": None, "reference": None}
FAULTY = run(
    [proposal()],
    problems=(
        problem(cell="H18", row=18),
        problem("file.pdf", file="scan.xlsx", **UNREAD),
        problem("file.too_large", file="riese.xlsx", **UNREAD),
        problem("file.own_result", file="ergebnis.xlsx", severity=Severity.REMARK, **UNREAD),
    ),
)


def heard() -> Told:
    return told(FAULTY, book(), KNOWN)


def shown() -> Json:
    return problems_document(FAULTY, heard(), KNOWN.origins)


def test_it_fulfils_its_schema() -> None:
    Draft202012Validator(problems_schema()).validate(shown())


def test_every_file_that_was_read_or_refused_stands_there_with_its_digest() -> None:
    assert shown()["inputs"] == [
        {"file": "antraege.xlsx", "sha256": SHA},
        {"file": "riese.xlsx", "sha256": None},
        {"file": "scan.xlsx", "sha256": SHA},
    ]


def test_the_groups_count_by_what_to_do() -> None:
    counted = [(one["action"], one["errors"], one["remarks"]) for one in shown()["groups"]]

    assert counted == [
        ("ask_applicant", 1, 0),
        ("renew_file", 1, 0),
        ("check_list", 1, 0),
        ("take_note", 0, 1),
    ]
    assert shown()["groups"][1]["codes"] == [
        {"code": "file.pdf", "title": "Titel von file.pdf", "count": 1}
    ]


def test_a_problem_has_its_action_and_remedy() -> None:
    first = shown()["problems"][0]

    assert (first["code"], first["action"]) == ("amount.ambiguous", "ask_applicant")
    assert first["remedy"] == "Abhilfe bei amount.ambiguous."


def test_a_request_has_its_text_and_its_points() -> None:
    first, second = shown()["requests"]

    assert (first["reference"], first["sheet"], second["file"]) == (
        "2025-017",
        "Anträge",
        "scan.xlsx",
    )
    assert first["points"][0]["cells"] == ["H18"]
    assert "1. Personalkosten: " in first["paragraph"]
    assert second["points"][0]["label"] is None


def test_the_order_of_problems_plays_no_part_and_no_path_of_the_machine_is_in_it() -> None:
    turned = FAULTY.model_copy(update={"problems": FAULTY.problems[::-1]})

    content = problems_bytes(FAULTY, heard(), KNOWN.origins)

    assert content == problems_bytes(turned, told(turned, book(), KNOWN), KNOWN.origins)
    assert b"irgendwo" not in content
    assert json.loads(content) == shown()


def test_half_characters_of_a_file_name_are_replaced() -> None:
    broken = run([], problems=(problem(found="a\udc80b"),))

    content = problems_bytes(broken, told(broken, book(), background()), {})

    assert json.loads(content)["problems"][0]["found"] == "a\ufffdb"
