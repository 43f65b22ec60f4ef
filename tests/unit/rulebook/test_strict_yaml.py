"""Strict YAML: nothing means something unexpected, and every mistake has its line."""

import pytest

from grantrules.rulebook.strict_yaml import Data, read_yaml


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: 1", {"a": 1}),
        ("a: -1", {"a": -1}),
        ("a: 0", {"a": 0}),
        ("a: true\nb: false", {"a": True, "b": False}),
        ("a: null\nb:", {"a": None, "b": None}),
        ('a: "07315"', {"a": "07315"}),
        ("a: '60000.00'", {"a": "60000.00"}),
        ('a: "yes"\nb: "null"', {"a": "yes", "b": "null"}),
        ("a: 2025-11-15", {"a": "2025-11-15"}),
        ("a: 2025-08-16T00:00:00+02:00", {"a": "2025-08-16T00:00:00+02:00"}),
        ("a: Nach der Sommerpause", {"a": "Nach der Sommerpause"}),
        ("a: |\n  zwei\n  Zeilen\n", {"a": "zwei\nZeilen\n"}),
        ("a: [1, {b: x}]", {"a": [1, {"b": "x"}]}),
        ("- 1\n- 2", [1, 2]),
        ("nur Text", "nur Text"),
        ("yes: 1", {"yes": 1}),
        ("a: 12:30", {"a": "12:30"}),
        ("---\na: 1\n...\n", {"a": 1}),
    ],
)
def test_what_is_left_of_yaml_means_what_it_says(text: str, data: Data) -> None:
    document = read_yaml("x.yaml", text)

    assert document.faults == ()
    assert document.data == data


@pytest.mark.parametrize(
    "value",
    [
        "07315",
        "00",
        "-0",
        "+1",
        "0x1F",
        "0o17",
        "0b1",
        "1_000",
        "60000.00",
        "1.",
        ".5",
        "-.5",
        "1e5",
        "1.5E-3",
        "9" * 19,
    ],
)
def test_a_number_that_is_not_plainly_whole_is_refused(value: str) -> None:
    [fault] = read_yaml("x.yaml", f"b: 1\na: {value}").faults

    assert (fault.line, fault.key) == (2, "a")
    assert f"„{value}“ ist als Zahl nicht erlaubt" in fault.message


@pytest.mark.parametrize(
    "value",
    ["yes", "No", "ON", "off", "y", "N", "ja", "Nein", "True", "FALSE", "Null", "NULL", "~"],
)
def test_a_word_that_yaml_takes_for_something_else_is_refused(value: str) -> None:
    [fault] = read_yaml("x.yaml", f"a: {value}").faults

    assert (fault.line, fault.key) == (1, "a")
    assert "in Anführungszeichen" in fault.message


@pytest.mark.parametrize(
    ("text", "line", "key", "message"),
    [
        ("a: 1\nb: 2\na: 3", 3, "a", "Der Schlüssel steht zweimal."),
        ("a:\n  b: 1\n  b: 1", 3, "a.b", "Der Schlüssel steht zweimal."),
        ("a: &anchor 1", 1, "", "Anker und Verweise sind nicht erlaubt."),
        ("a: 1\nb: !!str 5", 2, "", "Die Typangabe tag:yaml.org,2002:str ist nicht erlaubt."),
        ("a: !ruby/object 5", 1, "", "Die Typangabe !ruby/object ist nicht erlaubt."),
        ("a: 1\n---\nb: 2", 2, "", "Eine Datei enthält nur ein Dokument"),
        ("? [a, b]\n: 1", 1, "", "Ein Schlüssel ist ein einfaches Wort."),
        ("a: [1, 2", 2, "", "Das ist kein gültiges YAML"),
        ("a: b: c", 1, "", "Das ist kein gültiges YAML"),
        ("a:\n\t- 1", 2, "", "Das ist kein gültiges YAML"),
        ('a: "offen', 2, "", "Das ist kein gültiges YAML"),
        ("a: \x00", 1, "", "Das ist kein gültiges YAML"),
        ("", 1, "", "Die Datei ist leer."),
        ("# nur ein Kommentar\n", 1, "", "Die Datei ist leer."),
        ("a: " + "[" * 41 + "]" * 41, 1, "", "So tief darf nichts verschachtelt sein."),
    ],
)
def test_a_mistake_has_its_line_and_key(text: str, line: int, key: str, message: str) -> None:
    faults = read_yaml("x.yaml", text).faults

    assert [(fault.file, fault.key) for fault in faults] == [("x.yaml", key)]
    assert faults[0].line in {line, line - 1} if "gültiges" in message else faults[0].line == line
    assert faults[0].message.startswith(message)


def test_an_alias_is_refused_as_well_as_its_anchor() -> None:
    faults = read_yaml("x.yaml", "a: &x 1\nb: *x").faults

    assert [fault.line for fault in faults] == [1, 2]


def test_forty_levels_are_deep_enough() -> None:
    assert read_yaml("x.yaml", "a: " + "[" * 39 + "]" * 39).faults == ()


def test_ten_thousand_levels_are_one_fault() -> None:
    assert len(read_yaml("x.yaml", "[" * 10_000 + "]" * 10_000).faults) == 1


def test_all_mistakes_of_a_file_are_found_at_once() -> None:
    faults = read_yaml("x.yaml", "a: 07315\nb: ja\nc: 1.5\nc: 2").faults

    assert [(fault.line, fault.key) for fault in faults] == [(1, "a"), (2, "b"), (3, "c"), (4, "c")]


def test_a_fault_at_an_unknown_path_names_the_nearest_line() -> None:
    document = read_yaml("x.yaml", "rules:\n  - id: A\n    reason:\n      met: x")

    assert document.fault(("rules", 0, "reason", "not_met"), "Fehlt.").line == 3
    assert document.fault(("window",), "Fehlt.").line == 1
    assert document.fault(("rules", 0, "id"), "Falsch.").line == 2
