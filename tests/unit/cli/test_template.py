from pathlib import Path

import pytest
from tests.unit.builders import shipped

from grantrules.batch.asking import questions_of
from grantrules.cli.main import run
from grantrules.intake.file_cells import file_cells
from grantrules.intake.reading import read_workbook


@pytest.mark.parametrize("kind", ["list", "form"])
def test_a_template_is_written_once_and_replaced_only_on_demand(
    kind: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "vorlage.xlsx"

    statuses = [
        run(["template", "--kind", kind, str(file)]),
        run(["template", "--kind", kind, str(file)]),
        run(["template", "--kind", kind, "--force", str(file)]),
    ]

    assert statuses == [0, 2, 0]
    assert "gibt es schon" in capfd.readouterr().err
    assert not read_workbook(
        "vorlage.xlsx", file.read_bytes(), questions_of(shipped()), file_cells
    ).unread


def test_a_name_that_is_no_workbook_and_a_place_that_is_none_are_refused(tmp_path: Path) -> None:
    statuses = [
        run(["template", "--kind", "list", str(tmp_path / "vorlage.csv")]),
        run(["template", "--kind", "list", str(tmp_path / "fehlt" / "vorlage.xlsx")]),
    ]

    assert statuses == [2, 2]


def test_the_templates_of_letters_are_written_into_a_folder(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vorlagen"

    statuses = [
        run(["template", "--kind", "letters", str(folder)]),
        run(["template", "--kind", "letters", str(folder)]),
        run(["template", "--kind", "letters", "--force", str(folder)]),
    ]

    assert statuses == [0, 2, 0]
    assert "gibt es schon" in capfd.readouterr().err
    assert len(list(folder.glob("*.docx"))) == 6
