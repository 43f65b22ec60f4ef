"""A programme with entries of its own, from the empty template to the replay of its runs."""

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from tests.integration.workbooks import HEADINGS, row, write_list
from tests.unit.rulebook.copies import copied

from grantrules.cli.main import run

Json = dict[str, Any]

ENTRIES = """
  entries:
    - key: persons
      heading: Personen auf der Stelle
      kind: count
      hint: Wie viele Personen sich die Stelle teilen.
      synonyms: [Anzahl Personen]
    - key: smallest_share
      heading: Kleinster Stellenanteil (VZÄ)
      kind: fte
      hint: Der kleinste Anteil einer der Personen.
    - key: signed_pdf
      heading: Unterschriebenes PDF liegt vor
      kind: answer
      hint: Ist das unterschriebene PDF eingegangen?
  required:
    - persons
"""
OWN_RULE = """
rules:
  - id: FG-90
    title: Höchstens zwei Personen
    checks: Die Stelle ist auf höchstens zwei Personen verteilt.
    why: Eine Stelle soll nicht zersplittern.
    basis:
      kind: assumption
      citation: Festlegung im Test
    condition:
      persons: {at_most: 2}
    otherwise: reject
    if_open: ask
    shows: [persons, smallest_share]
    reason:
      met: "Die Stelle teilen sich {persons} Personen."
      not_met: "Die Stelle teilen sich {persons} Personen, mehr als 2."
    examples:
      met: Zwei Personen.
      not_met: Drei Personen.
"""
OWN_HEADINGS = (
    *HEADINGS,
    "Anzahl Personen",
    "Kleinster Stellenanteil",
    "Unterschriebenes PDF liegt vor",
)


@pytest.fixture(name="programme", autouse=True)
def _programme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A copy of the shipped rule book with further entries and a rule that reads one of them."""
    programme = copied(tmp_path / "regeln", {"rules-9-own.yaml": OWN_RULE})
    path = programme / "programme.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("id: integrationsmanager-rlp", "id: zweites-programm", 1)
    path.write_text(text.replace("\n  required:\n", ENTRIES, 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return str(programme)


def own_row(**changes: object) -> dict[str, object]:
    own = {"Anzahl Personen": 2, "Kleinster Stellenanteil": 0.25, OWN_HEADINGS[-1]: "ja"}
    return {**row(), **own, **changes}


def check(programme: str, *paths: str) -> int:
    return run(["check", *paths, "--programme", programme])


def results() -> Json:
    found: Json = json.loads(Path("ergebnis/entscheidungsvorschlaege.json").read_text("utf-8"))
    return found


def own_finding(proposal: Json) -> Json:
    [found] = [one for one in proposal["findings"] if one["rule"] == "FG-90"]
    return dict(found)


def sheet(workbook: Workbook, name: str) -> Worksheet:
    found = workbook[name]
    assert isinstance(found, Worksheet)
    return found


def test_a_further_column_is_mapped_judged_and_shown_with_its_cell(programme: str) -> None:
    write_list(Path("a.xlsx"), [own_row(**{"Anzahl Personen": 3.0})], OWN_HEADINGS)

    status = check(programme, "a.xlsx")

    document = results()
    [proposal] = document["proposals"]
    assert status == 0
    assert proposal["outcome"] == "reject"
    assert document["inputs"][0]["mapping"]["Anzahl Personen"] == "persons"
    assert own_finding(proposal)["facts"] == [
        {"name": "persons", "value": 3, "cell": "Anträge!V2"},
        {"name": "smallest_share", "value": "0.25", "cell": "Anträge!W2"},
    ]
    assert "teilen sich 3 Personen, mehr als 2" in own_finding(proposal)["reason"]


def test_the_workbook_tells_further_facts_and_columns_by_their_headings(programme: str) -> None:
    write_list(Path("a.xlsx"), [own_row()], OWN_HEADINGS)

    check(programme, "a.xlsx")

    workbook = load_workbook("ergebnis/entscheidungsvorschlaege.xlsx")
    facts = {str(cell.value) for cell in sheet(workbook, "Feststellungen")["H"]}
    told = {str(cell.value) for line in sheet(workbook, "Übersicht") for cell in line}
    assert (
        "Personen auf der Stelle: 2 (Anträge!V2)\nKleinster Stellenanteil (VZÄ): 0,25 (Anträge!W2)"
    ) in facts
    assert any("„Anzahl Personen“ als Personen auf der Stelle" in text for text in told)


def test_a_list_without_a_required_further_column_is_refused_and_the_column_named(
    programme: str, capfd: pytest.CaptureFixture[str]
) -> None:
    write_list(Path("gut.xlsx"), [own_row()], OWN_HEADINGS)
    without = [heading for heading in OWN_HEADINGS if heading != "Anzahl Personen"]
    write_list(Path("schlecht.xlsx"), [own_row(Aktenzeichen="2026-002")], without)

    status = check(programme, "gut.xlsx", "schlecht.xlsx")

    assert status == 3
    assert "„Personen auf der Stelle“" in capfd.readouterr().err
    assert [one["reference"] for one in results()["proposals"]] == ["2026-001"]


@pytest.mark.parametrize("content", ["2,0", "zwei", -1, 1.5, True, "#REF!"])
def test_an_unreadable_count_is_a_problem_with_its_cell_and_never_a_decision(
    content: object, programme: str
) -> None:
    write_list(Path("a.xlsx"), [own_row(**{"Anzahl Personen": content})], OWN_HEADINGS)

    status = check(programme, "a.xlsx")

    document = results()
    [problem] = [one for one in document["problems"] if one["severity"] == "error"]
    [proposal] = document["proposals"]
    assert status == 1
    assert (problem["cell"], problem["reference"]) == ("V2", "2026-001")
    assert proposal["outcome"] == "request_information"
    assert own_finding(proposal)["status"] == "open"
    assert "Personen auf der Stelle (Zelle Anträge!V2)" in proposal["reason"]


def test_an_empty_required_further_cell_is_asked_for(programme: str) -> None:
    write_list(Path("a.xlsx"), [own_row(**{"Anzahl Personen": None})], OWN_HEADINGS)

    status = check(programme, "a.xlsx")

    [proposal] = results()["proposals"]
    assert status == 1
    assert [one["code"] for one in results()["problems"]] == ["cell.empty"]
    assert "Personen auf der Stelle" in proposal["reason"]


def test_a_form_made_for_the_programme_is_read_back(programme: str) -> None:
    run(["template", "--kind", "form", "--programme", programme, "formular.xlsx"])
    workbook = load_workbook("formular.xlsx")
    form = sheet(workbook, "Antrag")
    places = {
        str(cell.value).removesuffix(" *"): f"B{cell.row}" for cell in form["A"] if cell.value
    }
    own = {"Personen auf der Stelle": 2, "Kleinster Stellenanteil (VZÄ)": 0.5}
    for heading, value in {**row(), **own, OWN_HEADINGS[-1]: "nein"}.items():
        form[places[heading]] = value  # type: ignore[assignment] # whatever a cell may hold
    workbook.save("formular.xlsx")

    status = check(programme, "formular.xlsx")

    [proposal] = results()["proposals"]
    cell = f"Antrag!{places['Personen auf der Stelle']}"
    assert status == 0
    assert proposal["outcome"] == "approve"
    assert own_finding(proposal)["facts"][0] == {"name": "persons", "value": 2, "cell": cell}


def test_the_list_template_of_the_programme_has_its_columns(programme: str) -> None:
    run(["template", "--kind", "list", "--programme", programme, "liste.xlsx"])

    workbook = load_workbook("liste.xlsx")
    headings = [cell.value for cell in sheet(workbook, "Anträge")[1]]
    explained = {cell.value for cell in sheet(workbook, "Hinweise")["A"]}
    assert headings[21:24] == [
        "Personen auf der Stelle",
        "Kleinster Stellenanteil (VZÄ)",
        "Unterschriebenes PDF liegt vor",
    ]
    assert set(headings[21:24]) <= explained


def test_a_municipality_of_the_list_may_apply_under_its_eight_digits(programme: str) -> None:
    districts = Path(programme).parent / "reference" / "districts.csv"
    ulmet = "07340999,,Ulmet,Gemeinde Ulmet,Gemeinde,Ulmet,VG Mainz,,1000,,,nein\n"
    with districts.open("a", encoding="utf-8") as file:
        file.write(ulmet)
    run(["template", "--kind", "list", "--programme", programme, "liste.xlsx"])
    place = {"AGS": 7340999, "Antragsteller": "Gemeinde Ulmet"}
    write_list(Path("a.xlsx"), [own_row(**place)], OWN_HEADINGS)

    status = check(programme, "a.xlsx")

    choices = [cell.value for cell in sheet(load_workbook("liste.xlsx"), "Auswahl")["A"]]
    [proposal] = results()["proposals"]
    assert status == 0
    assert "Gemeinde Ulmet" in choices
    assert proposal["applicant"] == {"ags": "07340999", "name": "Gemeinde Ulmet"}
    assert proposal["outcome"] == "approve"


def test_every_run_of_the_programme_is_replayed_to_the_byte(
    programme: str, capfd: pytest.CaptureFixture[str]
) -> None:
    names = {"07318": "Speyer", "07319": "Worms", "07111": "Koblenz", "07336": "LK Kusel"}
    rows = [
        own_row(Aktenzeichen=None, AGS=ags, Antragsteller=name, **{"Anzahl Personen": place})
        for place, (ags, name) in enumerate(names.items())
    ]
    write_list(Path("a.xlsx"), [*rows, own_row(**{"Anzahl Personen": "zwei"})], OWN_HEADINGS)
    run(["check", "a.xlsx", "--programme", programme, "--budget", "2026=170000"])
    write_list(Path("b.xlsx"), [own_row()], OWN_HEADINGS)
    check(programme, "b.xlsx")
    capfd.readouterr()

    statuses = [run(["audit", "verify"]), run(["audit", "replay", "--all"])]

    said = capfd.readouterr().out
    assert statuses == [0, 0]
    assert "5 von 5 Vorschlägen bytegleich." in said
    assert "1 von 1 Vorschlägen bytegleich." in said


def test_a_recorded_proposal_is_explained_in_the_words_of_its_own_rule_book(
    programme: str, capfd: pytest.CaptureFixture[str]
) -> None:
    write_list(Path("a.xlsx"), [own_row()], OWN_HEADINGS)
    check(programme, "a.xlsx")
    capfd.readouterr()

    run(["explain", "2026-001"])

    assert "Personen auf der Stelle: 2 (Anträge!V2)" in capfd.readouterr().out
