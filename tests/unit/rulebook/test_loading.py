"""Loading a rule book: everything checked, every fault at once, a new year without a program."""

from datetime import date, datetime
from pathlib import Path

import pytest
from tests.unit.builders import PROGRAMME, SUMMER, WINTER, asking, euro, shipped
from tests.unit.rulebook.copies import copied, edited, faults_of

from grantrules.engine.propose import propose
from grantrules.model.errors import RuleBookError
from grantrules.model.land import Land
from grantrules.model.proposal import Outcome
from grantrules.rulebook.loading import check, load_rulebook, rulebook_of
from grantrules.rulebook.source import Source, find_source

BASIS = "basis: {kind: assumption, citation: Test}"


def test_the_shipped_rule_book_has_no_fault() -> None:
    loaded = check(find_source(PROGRAMME))

    assert loaded.faults == ()
    assert loaded.book == shipped()


def test_a_rule_book_comes_back_from_its_text() -> None:
    assert rulebook_of(shipped().text) == shipped()


def test_a_rule_book_knows_its_digest() -> None:
    assert shipped().sha256 == find_source(PROGRAMME).sha256


def test_a_copy_judges_as_the_shipped_one_does(tmp_path: Path) -> None:
    book = load_rulebook(copied(tmp_path))

    assert book == shipped()
    assert propose([asking()], book) == propose([asking()], shipped())


def test_a_new_year_needs_new_files_and_no_program(tmp_path: Path) -> None:
    new_year = f"""\
window:
  year: 2027
  opens: {{at: 2027-08-07T00:00:00+02:00, {BASIS}}}
  closes: {{on: 2027-12-24, kind: termin, {BASIS}}}
  funding: {{years: [2028], {BASIS}}}
later_values:
  - parameter: salary_cap
    values:
      - {{from: 2027-01-01, value: "72000.00", {BASIS}}}
appropriations:
  - {{year: 2028, amount: "90000.00", {BASIS}}}
"""
    book = load_rulebook(copied(tmp_path, {"window-2027.yaml": new_year}))
    application = asking(eur=100_000).model_copy(
        update={
            "received_at": datetime(2027, 8, 7, tzinfo=SUMMER),
            "funding_start": date(2028, 1, 1),
            "funding_end": date(2028, 12, 31),
        }
    )
    late = application.model_copy(
        update={"reference": "B", "received_at": datetime(2027, 12, 25, tzinfo=WINTER)}
    )

    batch = propose([application, late], book)

    assert [proposal.outcome for proposal in batch.proposals] == [
        Outcome.APPROVE_PARTIAL,
        Outcome.REJECT,
    ]
    assert batch.proposals[0].eligible.total == euro(92_000)
    assert batch.proposals[0].amount.total == euro(90_000)
    assert propose([asking()], book).proposals == propose([asking()], shipped()).proposals


def test_all_kinds_of_mistakes_are_found_in_one_go(tmp_path: Path) -> None:
    programme = copied(
        tmp_path,
        {
            "a-octal.yaml": "appropriations: [{year: 2029, amount: 07315}]",
            "b-empty.yaml": "",
            "c-broken.yaml": "window: [",
            "d-unknown.yaml": "colour: blue",
            "e-twice.yaml": "programme:\n  id: a\n  id: b",
        },
    )
    for file, old, new in (
        ("budget.yaml", "1500000.00", "viel"),
        ("parameters.yaml", '"ceiling"', '"gift"'),
        ("rules-2-deadline.yaml", "window.opens}}", "window.end}}"),
        ("programme.yaml", "- received_at", "- received"),
    ):
        path = programme / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    districts = programme.parent / "reference" / "districts.csv"
    districts.write_text(
        districts.read_text(encoding="utf-8").replace("07131,,", "7131,,"), encoding="utf-8"
    )

    faults = faults_of(programme)

    assert [fault.split(",")[0] for fault in faults] == [
        "a-octal.yaml",
        "b-empty.yaml",
        "c-broken.yaml",
        "d-unknown.yaml",
        "e-twice.yaml",
        "parameters.yaml",
        "budget.yaml",
        "rules-2-deadline.yaml",
        "programme.yaml",
        "reference/districts.csv",
    ]
    assert all(", Zeile " in fault for fault in faults)


def test_two_programmes_are_one_too_many(tmp_path: Path) -> None:
    programme = copied(tmp_path)
    text = (programme / "programme.yaml").read_text(encoding="utf-8")
    (programme / "second.yaml").write_text(text, encoding="utf-8")

    [fault] = faults_of(programme)

    assert fault == (
        "second.yaml, Zeile 3, Schlüssel „programme“: Das Programm steht schon in programme.yaml."
    )


def test_without_a_programme_there_is_no_rule_book(tmp_path: Path) -> None:
    programme = copied(tmp_path)
    (programme / "programme.yaml").unlink()

    assert faults_of(programme) == (
        f"{PROGRAMME}, Zeile 1, Schlüssel „programme“: Keine Datei nennt das Programm.",
    )


@pytest.mark.parametrize(
    "case",
    [
        ("- fte", "- vze", "required[4]", "„vze“ ist keine Angabe eines Antrags."),
        ("    - signed\n  # Anlagen", "    - colour\n  # Anlagen", "required[15]", "„colour“ ist"),
        ("districts.csv", "kreise.csv", "districts", "Die Datei reference/kreise.csv fehlt."),
        ("lookalikes.csv", "x.csv", "lookalikes", "Die Datei reference/x.csv fehlt."),
        ("id: integrationsmanager-rlp", "id: Mein Programm", "id", "Der Text hat nicht die"),
        ('version: "2026.4"', "version: 2026", "version", "Erwartet: ein Text"),
    ],
)
def test_a_wrong_programme_is_a_fault(tmp_path: Path, case: tuple[str, str, str, str]) -> None:
    old, new, key, message = case

    [fault] = faults_of(edited(tmp_path, "programme.yaml", old, new))

    assert f"Schlüssel „programme.{key}“: {message}" in fault


def test_an_attachment_is_answered_with_yes_or_no(tmp_path: Path) -> None:
    attachments = "attachments:\n    - financing_plan"

    wrong = attachments.replace("financing_plan", "fte")

    [fault] = faults_of(edited(tmp_path, "programme.yaml", attachments, wrong))

    assert "„fte“ ist keine Angabe eines Antrags." in fault


def test_a_broken_file_does_not_make_its_parameters_missing(tmp_path: Path) -> None:
    faults = faults_of(edited(tmp_path, "parameters.yaml", "parameters:", "parameters: ["))

    assert len(faults) == 1
    assert "kein gültiges YAML" in faults[0]


def test_a_text_without_files_is_no_rule_book() -> None:
    with pytest.raises(RuleBookError, match=r"Es gibt keine Regeln"):
        rulebook_of(Source({}, "nirgends").text)


@pytest.mark.parametrize("file", ["rules-1-eligibility.yaml", "rules-2-deadline.yaml"])
def test_a_rule_book_without_one_of_its_rules_is_no_rule_book(file: str, tmp_path: Path) -> None:
    programme = copied(tmp_path)
    (programme / file).unlink()

    faults = faults_of(programme)

    assert all("fehlt im Regelwerk" in fault for fault in faults)
    assert all(fault.startswith("programme.yaml, Zeile ") for fault in faults)


def test_a_rule_under_another_id_leaves_a_gap(tmp_path: Path) -> None:
    programme = edited(tmp_path, "rules-6-budget.yaml", "id: HH-01", "id: ZZ-01")

    assert [fault for fault in faults_of(programme) if "HH-01" in fault]


def test_a_programme_may_have_no_list_of_lookalikes(tmp_path: Path) -> None:
    programme = edited(tmp_path, "programme.yaml", "  lookalikes: lookalikes.csv\n", "")

    book = load_rulebook(programme)

    assert book.lookalikes == ()
    assert book.districts == shipped().districts


def test_a_window_ends_by_the_holidays_of_the_land(tmp_path: Path) -> None:
    window = f"""\
window:
  year: 2027
  opens: {{at: 2027-01-02T00:00:00+01:00, {BASIS}}}
  closes: {{on: 2027-01-06, kind: frist, {BASIS}}}
  funding: {{years: [2027], {BASIS}}}
"""
    programme = edited(tmp_path, "programme.yaml", "land: RP", "land: BW")
    (programme / "window-2027.yaml").write_text(window, encoding="utf-8")

    book = load_rulebook(programme)

    assert book.land is Land.BW
    assert book.windows[2].ends == date(2027, 1, 7)
    assert load_rulebook(copied(tmp_path / "rp", {"w.yaml": window})).windows[2].ends == date(
        2027, 1, 6
    )


def test_while_the_programme_cannot_be_read_its_words_are_not_missed(tmp_path: Path) -> None:
    programme = edited(tmp_path, "programme.yaml", "land: RP", "land: 7")
    path = programme / "rules-2-deadline.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("window.opens}}", "own}}", 1), encoding="utf-8"
    )

    [fault] = faults_of(programme)

    assert fault.startswith("programme.yaml, ")
