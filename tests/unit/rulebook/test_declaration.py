"""What a programme declares: its own entries and facts, under names that nobody else has."""

from pathlib import Path

import pytest
from tests.unit.builders import as_json, found
from tests.unit.rulebook.copies import edited, faults_of

from grantrules.engine.assess import assess
from grantrules.model.application import Application
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.model.finding import Status
from grantrules.rulebook.loading import load_rulebook

ENTRIES = """\
  land: RP
  entries:
    - {key: persons, heading: Personen, kind: count, hint: Wie viele., synonyms: [Köpfe]}
    - {key: pdf_2, heading: PDF liegt vor, kind: answer, hint: ja oder nein}
"""
FACTS = """\
  applicant_facts:
    - {name: population, column: population_2018, kind: count, label: Einwohnerzahl}
"""
RULE = """\
rules:
  - id: ZZ-01
    title: Probe
    checks: Was geprüft wird.
    why: Warum.
    basis: {kind: assumption, citation: Test}
    condition: {all: [{persons: {at_most: most_persons}}, {population: {at_least: 100000}}]}
    otherwise: reject
    limit: most_persons
    parameters: [most_persons]
    reason: {met: "Ja, {pdf_2}.", not_met: "{persons} von {most_persons}; {population}."}
    examples: {met: Fall.}
parameters:
  - name: most_persons
    title: Höchste Zahl der Personen
    type: count
    values:
      - {from: 2025-01-01, value: "2", basis: {kind: assumption, citation: Test}}
"""


def _declaring(folder: Path, old: str = "", new: str = "", text: str = ENTRIES + FACTS) -> Path:
    assert old in text
    programme = edited(folder, "programme.yaml", "  land: RP\n", text.replace(old, new, 1))
    (programme / "zz.yaml").write_text(RULE, encoding="utf-8")
    return programme


def test_what_a_programme_declares_is_part_of_its_rule_book(tmp_path: Path) -> None:
    book = load_rulebook(_declaring(tmp_path))

    assert book.entries[0] == FurtherEntry(
        key="persons",
        heading="Personen",
        kind=FactKind.COUNT,
        hint="Wie viele.",
        synonyms=("Köpfe",),
    )
    assert book.entries[1].kind is FactKind.ANSWER
    assert [one.label for one in book.applicant_facts] == ["Einwohnerzahl"]
    assert book.districts[0].facts == {"population": 114_024}
    assert book.vocabulary["most_persons"].label == "Höchste Zahl der Personen"


def test_rules_read_declared_entries_facts_and_parameters_without_a_program(
    tmp_path: Path,
) -> None:
    book = load_rulebook(_declaring(tmp_path))
    applications = (
        Application.from_json(as_json(persons=persons, pdf_2=True), book)
        for persons in (2, "3", None)
    )

    few, many, unknown = (
        found(assess(application, book).findings, "ZZ-01") for application in applications
    )

    assert (few.status, many.status, unknown.status) == (Status.MET, Status.NOT_MET, Status.OPEN)
    assert few.reason.startswith("Ja, ja.")
    assert many.reason.startswith("3 von 2; 129.075.")
    assert many.limit == "2"


def test_a_required_entry_of_its_own_is_asked_for(tmp_path: Path) -> None:
    programme = _declaring(tmp_path)
    path = programme / "programme.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("  required:\n", "  required:\n    - persons\n").replace(
            "  attachments:\n", "  attachments:\n    - pdf_2\n"
        ),
        encoding="utf-8",
    )
    book = load_rulebook(programme)

    finding = found(
        assess(Application.from_json(as_json(pdf_2=False), book), book).findings, "VO-01"
    )

    assert finding.status is Status.NOT_MET
    assert "Personen; PDF liegt vor: nein" in finding.reason


@pytest.mark.parametrize(
    "case",
    [
        ("key: persons", "key: Persons", "entries[0].key", "Der Text hat nicht die verlangte Form"),
        ("key: persons", "key: 2_persons", "entries[0].key", "Der Text hat nicht die verlangte"),
        ("key: persons", "key: fte", "entries[0].key", "„fte“ ist schon vergeben."),
        ("key: persons", "key: own_share", "entries[0].key", "„own_share“ ist schon vergeben."),
        ("key: persons", "key: unreadable", "entries[0].key", "„unreadable“ ist schon vergeben."),
        ("key: persons", "key: lot", "entries[0].key", "„lot“ ist schon vergeben."),
        ("key: pdf_2", "key: persons", "entries[1].key", "„persons“ ist schon vergeben."),
        ("heading: PDF liegt vor", "heading: Köpfe", "entries[1].heading", "„Köpfe“ ist schon"),
        (
            "kind: count, hint",
            "kind: percent, hint",
            "entries[0].kind",
            "Möglich sind nur: 'money'",
        ),
        ("hint: Wie viele.", "hint: ''", "entries[0].hint", "Der Text ist leer."),
        ("name: population", "name: persons", "applicant_facts[0].name", "„persons“ ist schon"),
        ("name: population", "name: Größe", "applicant_facts[0].name", "Der Text hat nicht die"),
        ("land: RP", "land: XX", "land", "Möglich sind nur: 'BB'"),
        ("  land: RP\n", "", "land", "Der Schlüssel fehlt."),
    ],
    ids=lambda case: case[1],
)
def test_a_declaration_that_cannot_be_is_a_fault(
    tmp_path: Path, case: tuple[str, str, str, str]
) -> None:
    old, new, key, message = case

    faults = faults_of(_declaring(tmp_path, old, new))

    assert [
        one for one in faults if one.startswith("programme.yaml, ") and f"„programme.{key}“" in one
    ]
    assert any(f"Schlüssel „programme.{key}“: {message}" in one for one in faults)


def test_only_answers_are_attachments(tmp_path: Path) -> None:
    programme = _declaring(tmp_path)
    path = programme / "programme.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("  attachments:\n", "  attachments:\n    - persons\n"), encoding="utf-8"
    )

    [fault] = faults_of(programme)

    assert fault.endswith("„programme.attachments[0]“: „persons“ ist keine Angabe eines Antrags.")


@pytest.mark.parametrize("name", ["persons", "population"])
def test_a_parameter_may_not_take_a_declared_name(tmp_path: Path, name: str) -> None:
    programme = _declaring(tmp_path)
    path = programme / "zz.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("- name: most_persons", f"- name: {name}"), encoding="utf-8")

    faults = faults_of(programme)

    assert f"„{name}“ ist kein Parameter der Art count oder steht zweimal." in faults[0]
