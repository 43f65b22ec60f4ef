"""Figures: parameters, windows and appropriations, dated, once each, and of their kind."""

from datetime import date
from pathlib import Path

import pytest
from tests.unit.rulebook.copies import copied, edited, faults_of

from grantrules.rulebook.loading import load_rulebook

BASIS = "basis: {kind: assumption, citation: Test}"
CAP = '      - from: 2025-01-01\n        value: "60000.00"'
WINDOW_2027 = f"""\
window:
  year: 2027
  opens: {{at: 2027-08-07T00:00:00+02:00, {BASIS}}}
  closes: {{on: 2027-11-15, kind: frist, {BASIS}}}
  funding: {{years: [2027, 2028], {BASIS}}}
"""


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
        ('"60000.00"', '"60.000,00"', 9, ".values[0].value", "„60.000,00“ ist kein Wert der Art"),
        ('"60000.00"', '"-1.00"', 9, ".values[0].value", "„-1.00“ ist kein Wert der Art money."),
        ('"60000.00"', "null", 9, ".values[0].value", "Dieser Parameter kann nicht abgeschaltet"),
        ("type: money", "type: text", 4, ".name", "„salary_cap“ ist kein Parameter der Art text"),
        ("name: salary_cap", "name: cap", 4, ".name", "„cap“ ist kein Parameter der Art money"),
        (
            "- from: 2025-01-01\n",
            "- from: 2025-01-01\n        until: 2024-12-31\n",
            9,
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


def test_a_new_window_is_a_new_file(tmp_path: Path) -> None:
    book = load_rulebook(copied(tmp_path, {"window-2027.yaml": WINDOW_2027}))

    assert [window.year for window in book.windows] == [2025, 2026, 2027]
    assert book.windows[2].ends == date(2027, 11, 15)


@pytest.mark.parametrize(
    "case",
    [
        ("T00:00:00+02:00", "T00:00:00", 3, "window.opens.at", "Erwartet: ein Zeitpunkt mit Ver"),
        ("at: 2027-", "at: 2026-", 2, "window.year", "Öffnung und Schluss liegen nicht darin."),
        ("on: 2027-", "on: 2028-", 2, "window.year", "Öffnung und Schluss liegen nicht darin."),
        ("on: 2027-11", "on: 2027-07", 4, "window.closes.on", "Der Schluss liegt vor Öffnung."),
        ("[2027, 2028]", "[2027, 2029]", 5, "window.funding.years", "Die Jahre folgen nicht auf"),
        ("[2027, 2028]", "[2028, 2027]", 5, "window.funding.years", "Die Jahre folgen nicht auf"),
    ],
)
def test_a_wrong_window_is_a_fault(tmp_path: Path, case: tuple[str, str, int, str, str]) -> None:
    old, new, line, key, message = case
    text = WINDOW_2027.replace(old, new, 1)

    [fault] = faults_of(copied(tmp_path, {"z-window.yaml": text}))

    assert fault.startswith(f"z-window.yaml, Zeile {line}, Schlüssel „{key}“: {message}")


def test_two_windows_of_one_year_are_a_fault(tmp_path: Path) -> None:
    again = WINDOW_2027.replace("2027", "2026").replace("2028", "2027")

    [fault] = faults_of(copied(tmp_path, {"z.yaml": again}))

    assert fault == "z.yaml, Zeile 2, Schlüssel „window.year“: Das Jahr 2026 steht zweimal."


@pytest.mark.parametrize("amount", ["1.500.000,00", "-5.00", "-0.01", "viel", "1e6"])
def test_a_wrong_appropriation_is_a_fault_and_never_unset(tmp_path: Path, amount: str) -> None:
    [fault] = faults_of(edited(tmp_path, "budget.yaml", "1500000.00", amount))

    assert fault == (
        "budget.yaml, Zeile 4, Schlüssel „appropriations[0].amount“: "
        f"„{amount}“ ist kein Betrag wie 1500000.00."
    )


def test_an_appropriation_may_be_unset_on_purpose_or_nothing_at_all(tmp_path: Path) -> None:
    zero = f'appropriations:\n  - {{year: 2028, amount: "0.00", {BASIS}}}\n'

    book = load_rulebook(copied(tmp_path, {"budget-2028.yaml": zero}))

    assert book.appropriated() == {2025: 150_000_000, 2026: 300_000_000, 2028: 0}


def test_a_year_of_two_appropriations_is_a_fault(tmp_path: Path) -> None:
    again = f'appropriations:\n  - {{year: 2026, amount: "1.00", {BASIS}}}\n'

    [fault] = faults_of(copied(tmp_path, {"z.yaml": again}))

    assert fault == (
        "z.yaml, Zeile 2, Schlüssel „appropriations[0].year“: Das Jahr 2026 steht zweimal."
    )


def test_a_missing_parameter_is_told_where_parameters_stand(tmp_path: Path) -> None:
    programme = edited(tmp_path, "parameters.yaml", "name: own_share", "name: own_shore")

    assert [
        fault for fault in faults_of(programme) if fault.startswith("parameters.yaml, Zeile 1,")
    ]
