"""Parameters: dated, once each, of their kind, and graded by what an application states."""

from datetime import date
from pathlib import Path

import pytest
from tests.unit.rulebook.copies import copied, edited, faults_of

from grantrules.model.condition import Comparator, Compare
from grantrules.model.fact import FactKind
from grantrules.rulebook.loading import load_rulebook

BASIS = "basis: {kind: assumption, citation: Test}"
CAP = '      - from: 2025-01-01\n        value: "60000.00"'


def _later(parameter: str, *values: str) -> str:
    rows = "".join(f"      - {{{value}, {BASIS}}}\n" for value in values)
    return f"later_values:\n  - parameter: {parameter}\n    values:\n{rows}"


def test_a_value_without_an_end_is_in_force_until_the_next_one_begins(tmp_path: Path) -> None:
    later = _later("salary_cap", 'from: 2027-01-01, value: "65000.00"')

    cap = load_rulebook(copied(tmp_path, {"caps-2027.yaml": later})).parameter("salary_cap")

    assert [(one.valid_from, one.valid_until, one.value) for one in cap.values] == [
        (date(2025, 1, 1), date(2026, 12, 31), 6_000_000),
        (date(2027, 1, 1), None, 6_500_000),
    ]


def test_values_of_several_files_are_put_in_order(tmp_path: Path) -> None:
    files = {
        "b.yaml": _later("salary_cap", 'from: 2028-01-01, value: "3.00"'),
        "a.yaml": _later("salary_cap", 'from: 2029-01-01, value: "4.00"'),
    }

    cap = load_rulebook(copied(tmp_path, files)).parameter("salary_cap")

    assert [one.value for one in cap.values] == [6_000_000, 300, 400]


def test_a_gap_between_two_values_stays_a_gap(tmp_path: Path) -> None:
    ended = CAP.replace("\n", "\n        until: 2025-06-30\n")
    programme = edited(tmp_path, "parameters.yaml", CAP, ended)
    later = _later("salary_cap", 'from: 2026-01-01, value: "1.00"')
    (programme / "later.yaml").write_text(later, encoding="utf-8")

    cap = load_rulebook(programme).parameter("salary_cap")

    assert cap.in_force(date(2025, 9, 1)) is None


def test_a_parameter_without_values_is_unset(tmp_path: Path) -> None:
    programme = copied(tmp_path)
    parameters = programme / "parameters.yaml"
    text = parameters.read_text(encoding="utf-8")
    start, end = text.index("  - name: legal_remedy"), text.index("  - name: remedy_period")
    unset = "  - {name: legal_remedy, title: Rechtsbehelf, type: text, values: []}\n"
    parameters.write_text(text[:start] + unset + text[end:], encoding="utf-8")

    assert load_rulebook(programme).parameter("legal_remedy").values == ()


@pytest.mark.parametrize(
    "case",
    [
        ('"60000.00"', '"60.000,00"', 10, ".values[0].value", "„60.000,00“ ist kein Wert der Art"),
        ('"60000.00"', '"-1.00"', 10, ".values[0].value", "„-1.00“ ist kein Wert der Art money."),
        ('"60000.00"', "null", 10, ".values[0].value", "Dieser Parameter kann nicht abgeschaltet"),
        ("type: money", "type: text", 4, ".name", "„salary_cap“ ist kein Parameter der Art text"),
        ("name: salary_cap", "name: Cap", 4, ".name", "„Cap“ ist kein Parameter der Art money"),
        (
            "- from: 2025-01-01\n",
            "- from: 2025-01-01\n        until: 2024-12-31\n",
            10,
            ".values[0].until",
            "Das Ende liegt vor dem Anfang.",
        ),
    ],
)
def test_a_wrong_value_is_a_fault(tmp_path: Path, case: tuple[str, str, int, str, str]) -> None:
    old, new, line, key, message = case
    fault = faults_of(edited(tmp_path, "parameters.yaml", old, new))[0]

    place = f"parameters.yaml, Zeile {line}, Schlüssel „parameters[0]{key}“"
    assert fault.startswith(f"{place}: {message}")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"ceiling"', '"gift"', "„gift“ ist nicht gebaut. Möglich: ceiling, flat_rate."),
        ('"by_days"', '"by_weeks"', "„by_weeks“ ist nicht gebaut. Möglich: by_days, full_months,"),
        ('"priority"', '"gleichrang_los"', "„gleichrang_los“ ist nicht gebaut. Möglich: priority."),
        ('"half_up_at_the_end"', '"down"', "„down“ ist nicht gebaut."),
        ('"deduct"', '"exclude"', "„exclude“ ist nicht gebaut. Möglich: deduct."),
        ('        value: "0"\n', '        value: "100.01"\n', "Der Wert ist zu hoch."),
        ('value: "false"', 'value: "nein"', "„nein“ ist kein Wert der Art answer."),
        ('value: "4W"', 'value: "vier Wochen"', "„vier Wochen“ ist keine Dauer wie 4W, 6M,"),
        ('value: "6M"', 'value: "0M"', "„0M“ ist keine Dauer wie 4W, 6M, 10D oder 2Y."),
        ('value: "4"\n', 'value: "366"\n', "Der Wert ist zu hoch."),
        ('value: "2.27"', 'value: "2.275"', "„2.275“ ist kein Wert der Art percent."),
    ],
)
def test_what_is_not_built_is_named_and_refused(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    [fault] = faults_of(edited(tmp_path, "parameters.yaml", old, new))

    assert message in fault


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ('from: 2025-01-01, value: "1.00"', 4),
        ('from: 2025-01-01, until: 2025-01-01, value: "1.00"', 4),
    ],
)
def test_two_values_that_begin_on_one_day_overlap(tmp_path: Path, value: str, line: int) -> None:
    [fault] = faults_of(copied(tmp_path, {"z.yaml": _later("salary_cap", value)}))

    assert fault == (
        f"z.yaml, Zeile {line}, Schlüssel „later_values[0].values[0].from“: "
        "Der Zeitraum überschneidet sich mit einem früheren."
    )


def test_a_value_that_begins_before_the_last_has_ended_overlaps(tmp_path: Path) -> None:
    later = _later("base_rate", 'from: 2026-06-30, value: "1.00"')

    [fault] = faults_of(copied(tmp_path, {"z.yaml": later}))

    assert "Der Zeitraum überschneidet sich" in fault


def test_a_parameter_that_is_missing_stated_twice_or_unknown_is_a_fault(tmp_path: Path) -> None:
    twice = "parameters:\n  - {name: own_share, title: X, type: percent, values: []}\n"
    programme = copied(tmp_path, {"z.yaml": twice + _later("colour", "from: 2027-01-01, value: x")})
    text = (programme / "parameters.yaml").read_text(encoding="utf-8")
    start, end = text.index("  - name: rounding"), text.index("  - name: third_party_mode")
    (programme / "parameters.yaml").write_text(text[:start] + text[end:], encoding="utf-8")

    faults = faults_of(programme)

    assert [fault.split(": ")[-1] for fault in faults] == [
        "„own_share“ ist kein Parameter der Art percent oder steht zweimal.",
        "Der Parameter „rounding“ fehlt im Regelwerk.",
        "„colour“ ist unbekannt.",
    ]
    assert faults[0].startswith("z.yaml, Zeile 2, Schlüssel „parameters[0].name“")
    assert "Schlüssel „parameters.rounding“" in faults[1]
    assert "Schlüssel „later_values[0].parameter“" in faults[2]


def test_a_missing_parameter_is_told_where_parameters_stand(tmp_path: Path) -> None:
    programme = edited(tmp_path, "parameters.yaml", "name: own_share", "name: own_shore")

    assert [
        fault for fault in faults_of(programme) if fault.startswith("parameters.yaml, Zeile 1,")
    ]


def _declared(name: str, value: str, kind: str = "count") -> str:
    return (
        f"parameters:\n  - {{name: {name}, title: Eigene Grenze, spoken: Grenze, type: {kind}, "
        f"values: [{{from: 2025-01-01, value: {value}, {BASIS}}}]}}\n"
    )


def test_a_rule_book_may_state_parameters_of_its_own(tmp_path: Path) -> None:
    book = load_rulebook(copied(tmp_path, {"own.yaml": _declared("min_people_2", '"10000"')}))

    own = book.parameter("min_people_2")

    assert (own.kind, own.values[0].value, own.spoken) == (FactKind.COUNT, 10_000, "Grenze")
    assert book.parameter("salary_cap").spoken == "Höchstbetrag Personal"
    assert book.parameter("legal_remedy").spoken is None


def test_a_parameter_of_its_own_may_have_later_values(tmp_path: Path) -> None:
    files = {
        "a.yaml": _later("min_people_2", 'from: 2027-01-01, value: "20000"'),
        "own.yaml": _declared("min_people_2", '"10000"'),
    }

    own = load_rulebook(copied(tmp_path, files)).parameter("min_people_2")

    assert [one.value for one in own.values] == [10_000, 20_000]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("MinPeople", '"1"', "„MinPeople“ ist kein Parameter der Art count oder steht zweimal."),
        ("fte", '"1"', "„fte“ ist kein Parameter der Art count oder steht zweimal."),
        ("own_share", '"1"', "„own_share“ ist kein Parameter der Art count oder steht zweimal."),
        ("collision", '"1"', "„collision“ ist kein Parameter der Art count oder steht zweimal."),
        ("min_people", '"viele"', "„viele“ ist kein Wert der Art count."),
        ("min_people", "null", "Dieser Parameter kann nicht abgeschaltet sein"),
    ],
)
def test_a_parameter_of_its_own_that_cannot_be_is_a_fault(
    tmp_path: Path, name: str, value: str, message: str
) -> None:
    [fault] = faults_of(copied(tmp_path, {"own.yaml": _declared(name, value)}))

    assert message in fault


GRADED = """\
        grades:
          - {when: {fte: {at_least: "1"}}, value: "50000.00"}
          - {when: {own_funds: present}, value: "40000.00"}
"""


def _graded(folder: Path, old: str = "", new: str = "", parameter: str = "salary_cap") -> Path:
    assert old in GRADED
    programme = copied(folder)
    path = programme / "parameters.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("        value:", text.index(f"name: {parameter}"))
    changed = text[:start] + GRADED.replace(old, new, 1) + text[start:]
    path.write_text(changed, encoding="utf-8")
    return programme


def test_a_value_may_be_graded(tmp_path: Path) -> None:
    [value] = load_rulebook(_graded(tmp_path)).parameter("salary_cap").values

    assert value.value == 6_000_000
    assert [grade.value for grade in value.grades] == [5_000_000, 4_000_000]
    assert value.grades[0].when == Compare(
        fact="fte", comparator=Comparator.AT_LEAST, operand=1_000_000
    )


@pytest.mark.parametrize(
    "case",
    [
        ('"50000.00"', '"viel"', "[0].value", "„viel“ ist kein Wert der Art money."),
        ('"50000.00"', '"-1.00"', "[0].value", "„-1.00“ ist kein Wert der Art money."),
        ("fte: {at", "colour: {at", "[0].when.colour", "„colour“ ist keine bekannte Angabe."),
        ("own_funds: p", "salary_cap: p", "[1].when", "„salary_cap“ darf eine Staffel nicht lesen"),
        ("own_funds: p", "received_on: p", "[1].when", "„received_on“ darf eine Staffel nicht"),
    ],
)
def test_a_wrong_grade_is_a_fault(tmp_path: Path, case: tuple[str, str, str, str]) -> None:
    old, new, place, message = case

    [fault] = faults_of(_graded(tmp_path, old, new))

    assert f"Schlüssel „parameters[0].values[0].grades{place}“: {message}" in fault


def test_what_decides_which_entries_are_believed_is_never_graded(tmp_path: Path) -> None:
    [fault] = faults_of(_graded(tmp_path, parameter="highest_plausible_amount"))

    assert "values[0].grades“: Dieser Parameter kann nicht gestaffelt sein." in fault


def test_the_choices_of_a_parameter_are_those_of_its_grades(tmp_path: Path) -> None:
    faults = faults_of(_graded(tmp_path, parameter="proration"))

    assert [fault.split(": ", 1)[1] for fault in faults] == [
        f"„{value}“ ist nicht gebaut. Möglich: by_days, full_months, started_months."
        for value in ("50000.00", "40000.00")
    ]
