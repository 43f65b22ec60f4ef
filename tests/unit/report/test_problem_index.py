from tests.unit.report.builders import problem_text

from grantrules.model.action import Action
from grantrules.model.problem import Severity
from grantrules.report.problem_index import problem_index


def test_every_code_stands_below_its_action_with_a_link_to_its_page() -> None:
    index = problem_index([problem_text("file.pdf", Action.RENEW_FILE), problem_text()])

    below = index.partition("## Datei neu anfordern oder neu speichern")[2].partition("##")[0]
    assert (
        "| [file.pdf](file.pdf.md) | Titel von file.pdf | Fehler | Abhilfe bei file.pdf. |" in below
    )
    assert "amount.ambiguous" not in below


def test_errors_stand_before_remarks() -> None:
    remark = problem_text("a.remark", severity=Severity.REMARK)

    index = problem_index([remark, problem_text("b.error")])

    assert index.index("b.error") < index.index("a.remark")


def test_every_action_has_its_heading() -> None:
    index = problem_index([])

    assert [one.german for one in Action if f"\n## {one.german}\n" not in index] == []
