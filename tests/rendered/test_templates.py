"""What applicants get, drawn and saved again by LibreOffice."""

from pathlib import Path
from typing import NamedTuple

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.datavalidation import DataValidation
from tests.rendered.libreoffice import A4_LANDSCAPE, converted, page_sizes, text_of
from tests.unit.intake.sheets import COMPLETE, first, saved
from tests.unit.intake.templates import filled

import grantrules
from grantrules.batch.asking import questions_of
from grantrules.intake.file_cells import file_cells
from grantrules.intake.questions import Questions
from grantrules.intake.template import TemplateKind, write_template
from grantrules.intake.template_version import remark_on_version
from grantrules.intake.workbook_cells import WorkbookCells
from grantrules.intake.workbook_reading import read_workbook

FORM, LIST = TemplateKind.FORM, TemplateKind.LIST
KINDS = [TemplateKind.LIST, TemplateKind.FORM]
PROGRAMMES = ("integrationsmanager-rlp", "integrationsbeauftragte-bw")
QUESTIONS = {name: questions_of(grantrules.load_rulebook(name)) for name in PROGRAMMES}
ASKED = QUESTIONS[PROGRAMMES[0]]


class Rule(NamedTuple):
    """What a cell accepts and shows."""

    cells: str
    kind: str
    bounds: tuple[str, ...]
    style: str
    title: str
    prompt: str
    error: str


def rule(one: DataValidation) -> Rule:
    # LibreOffice writes a second bound of 0 for lists, which have none.
    bounds = (one.formula1,) if one.type == "list" else (one.formula1, one.formula2)
    return Rule(
        str(one.sqref),
        str(one.type),
        tuple(map(str, bounds)),
        str(one.errorStyle),
        str(one.promptTitle),
        str(one.prompt),
        str(one.error),
    )


def rules(workbook: Workbook) -> list[Rule]:
    shown = first(workbook).data_validations.dataValidation
    assert all(one.showInputMessage and one.showErrorMessage for one in shown)
    return sorted(map(rule, shown))


def plain(number_format: str) -> str:
    """A number format without the quotes and backslashes that programs set as they like."""
    return number_format.replace("\\", "").replace('"', "")


@pytest.fixture(name="again", scope="module")
def _again(tmp_path_factory: pytest.TempPathFactory) -> dict[TemplateKind, tuple[Workbook, ...]]:
    """Both templates, as we write them and as LibreOffice saves them."""
    folder = tmp_path_factory.mktemp("vorlagen")
    paths = {kind: folder / f"{kind.value}.xlsx" for kind in KINDS}
    for kind, path in paths.items():
        write_template(kind, path, ASKED)
    return {
        kind: (load_workbook(path), load_workbook(converted(path, "xlsx", folder / "neu")))
        for kind, path in paths.items()
    }


@pytest.mark.parametrize("kind", KINDS)
def test_drop_downs_bounds_and_hints_survive(
    kind: TemplateKind, again: dict[TemplateKind, tuple[Workbook, ...]]
) -> None:
    before, after = again[kind]

    assert rules(after) == rules(before)
    assert after["Auswahl"].sheet_state == "hidden"
    assert [cell.value for cell in after["Auswahl"]["A"]] == [
        cell.value for cell in before["Auswahl"]["A"]
    ]


@pytest.mark.parametrize("questions", QUESTIONS.values(), ids=QUESTIONS)
@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_drop_downs_bounds_and_hints_survive_other_formats(
    ending: str, questions: Questions, tmp_path: Path
) -> None:
    path = tmp_path / "vorlage.xlsx"
    write_template(FORM, path, questions)

    there = converted(path, ending, tmp_path / "dort")
    back = converted(there, "xlsx", tmp_path / "zurueck")

    assert rules(load_workbook(back)) == rules(load_workbook(path))


def test_names_formats_and_open_cells_of_the_form_survive(
    again: dict[TemplateKind, tuple[Workbook, ...]],
) -> None:
    before, after = again[FORM]

    assert first(after).protection.sheet
    assert {key: name.attr_text for key, name in after.defined_names.items()} == {
        key: name.attr_text for key, name in before.defined_names.items()
    }
    for row in first(before).iter_rows():
        for cell in row:
            there = first(after)[cell.coordinate]
            assert there.protection.locked == cell.protection.locked
            assert plain(there.number_format) == plain(cell.number_format)


def test_formats_and_open_columns_of_the_list_survive(
    again: dict[TemplateKind, tuple[Workbook, ...]],
) -> None:
    before, after = again[LIST]

    looks = [
        {
            number: (plain(one.number_format), one.protection.locked)
            for one in first(workbook).column_dimensions.values()
            for number in range(int(one.min or 0), int(one.max or 0) + 1)
        }
        for workbook in (before, after)
    ]
    assert looks[1] == looks[0]
    assert first(after).auto_filter.ref == first(before).auto_filter.ref
    assert not first(after).protection.sheet


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_a_filled_template_says_the_same_after_libreoffice_saved_it(
    ending: str, kind: TemplateKind, tmp_path: Path
) -> None:
    content = saved(filled(kind, ASKED, COMPLETE), tmp_path)

    again = converted(tmp_path / "mappe.xlsx", ending, tmp_path / "neu").read_bytes()

    before, after = (
        read_workbook("mappe.xlsx", one, ASKED, file_cells).applications for one in (content, again)
    )
    assert after == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_another_version_is_recognised_after_libreoffice_saved_it(
    ending: str, kind: TemplateKind, tmp_path: Path
) -> None:
    workbook = filled(kind, ASKED, COMPLETE)
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == "Formularfassung 2":
                    cell.value = "Formularfassung 9"
    saved(workbook, tmp_path)

    again = converted(tmp_path / "mappe.xlsx", ending, tmp_path / "neu").read_bytes()

    cells = file_cells(again)
    assert isinstance(cells, WorkbookCells)
    problem = remark_on_version("mappe.xlsx", cells)
    assert problem is not None
    assert problem.code == "form.newer"


@pytest.mark.parametrize("questions", QUESTIONS.values(), ids=QUESTIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_printed_on_a4_across_with_everything_on_it(
    kind: TemplateKind, questions: Questions, tmp_path: Path
) -> None:
    path = tmp_path / "vorlage.xlsx"
    write_template(kind, path, questions)

    pdf = converted(path, "pdf", tmp_path)

    text = text_of(pdf)
    assert set(page_sizes(pdf)) == {A4_LANDSCAPE}
    assert [one.heading for one in questions.columns if one.heading not in text] == []
    assert "Formularfassung 2" in text
    assert "###" not in text
