from pathlib import Path

from tests.unit.intake.sheets import PERSONS
from tests.unit.report import reading
from tests.unit.report.builders import book, finding, proposal, run, to_be_confirmed

from grantrules.model.finding import Effect, FactShown, Status
from grantrules.report.sheets import findings

NAME = "Feststellungen"


def met() -> object:
    return finding("FG-05", status=Status.MET, effect=Effect.NONE)


def test_every_finding_is_listed_also_those_that_are_met(tmp_path: Path) -> None:
    rows = [proposal("a", findings=(finding(), met())), proposal("b", findings=(met(),))]

    sheet = reading.sheet(reading.written(tmp_path, run(rows)), NAME)

    assert reading.values(sheet, "Aktenzeichen") == ["a", "a", "b"]
    assert reading.values(sheet, "Ergebnis") == ["✗ nicht erfüllt", "✓ erfüllt", "✓ erfüllt"]
    assert reading.values(sheet, "Wirkung") == ["Kürzung", "keine", "keine"]


def test_a_finding_tells_its_facts_limit_and_ground_in_german(tmp_path: Path) -> None:
    facts = (
        FactShown(name="salary_costs", value="72500.00", cell="Anträge!K18"),
        FactShown(name="signed", value=True),
    )

    sheet = reading.sheet(
        reading.written(tmp_path, run([proposal(findings=(finding(facts=facts),))])), NAME
    )

    assert reading.values(sheet, "Tatsachen (mit Zelle)") == [
        "Personalkosten: 72.500,00 € (Anträge!K18)\nUnterschrift: ja"
    ]
    assert reading.values(sheet, "Grenze") == ["60.000,00 €"]
    assert reading.values(sheet, "Grundlage") == ["Ankündigung"]
    assert reading.values(sheet, "Fundstelle") == ["Ankündigung vom 2. Juli 2025"]


def test_a_fact_that_only_the_programme_has_is_told_under_its_heading(tmp_path: Path) -> None:
    facts = (FactShown(name="persons", value=3, cell="Anträge!V18"),)
    own = run([proposal(findings=(finding(facts=facts),))])

    sheet = reading.sheet(reading.written(tmp_path, own, book(entries=(PERSONS,))), NAME)

    assert reading.values(sheet, "Tatsachen (mit Zelle)") == [
        "Personen auf der Stelle: 3 (Anträge!V18)"
    ]


def test_what_only_the_signers_judge_is_open_and_to_be_confirmed(tmp_path: Path) -> None:
    row = proposal(findings=(to_be_confirmed(),))

    sheet = reading.sheet(reading.written(tmp_path, run([row])), NAME)

    assert reading.values(sheet, "Ergebnis") == ["? offen"]
    assert reading.values(sheet, "Wirkung") == ["vor Zeichnung zu bestätigen"]


def test_too_many_findings_are_reduced_to_objections_and_questions_with_a_note(
    tmp_path: Path,
) -> None:
    crowd = (met(),) * findings.MOST_FINDINGS
    rows = [proposal("a", findings=(*crowd, finding()))]

    sheet = reading.sheet(reading.written(tmp_path, run(rows)), NAME)

    assert reading.values(sheet, "Regel") == ["HO-01"]
    assert "entscheidungsvorschlaege.json" in str(sheet.cell(1, 1).value)


def test_the_rows_of_findings_are_known_before_they_are_written() -> None:
    rows = [proposal("a", findings=(finding("HO-01"), met())), proposal("b", findings=(met(),))]

    assert findings.finding_rows(run(rows)) == {(0, "HO-01"): 3, (0, "FG-05"): 4, (1, "FG-05"): 5}
