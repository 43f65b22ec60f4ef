"""One file of a rule book: what does not fit the format is a fault with line and key."""

import pytest

from grantrules.rulebook.document import parted
from grantrules.rulebook.strict_yaml import read_yaml

WINDOW = """\
window:
  year: 2027
  opens:
    at: 2027-08-07T00:00:00+02:00
    basis: {kind: law, citation: x}
  closes:
    on: 2027-11-15
    kind: frist
    basis: {kind: law, citation: x}
  funding:
    years: [2027, 2028]
    basis: {kind: law, citation: x}
"""


def test_a_file_that_fits_is_parted() -> None:
    document = parted(read_yaml("window.yaml", WINDOW))

    assert document.faults == ()
    assert document.text is not None
    assert document.text.window is not None
    assert document.text.window.funding.years == (2027, 2028)


@pytest.mark.parametrize(
    "case",
    [
        ("kind: frist", "kind: frist\n    art: x", 9, "window.closes.art", "Diesen Schlüssel gibt"),
        ("  year: 2027\n", "", 1, "window.year", "Der Schlüssel fehlt."),
        ("year: 2027", 'year: "2027"', 2, "window.year", "Erwartet: eine ganze Zahl."),
        ("kind: frist", "kind: bald", 8, "window.closes.kind", "Möglich sind nur: 'frist'"),
        ("[2027, 2028]", "2027", 11, "window.funding.years", "Erwartet: eine Liste."),
        ("[2027, 2028]", "[]", 11, "window.funding.years", "Die Liste ist leer."),
        ("2027-11-15", "15.11.2027", 7, "window.closes.on", "Der Wert ist hier nicht gültig."),
        ("2027-11-15", '"1825804800"', 7, "window.closes.on", "Der Wert ist hier nicht gültig."),
        ("2027-11-15", "20271115", 7, "window.closes.on", "Der Wert ist hier nicht gültig."),
        ("2027-08-07T", "2027-08-32T", 4, "window.opens.at", "Der Wert ist hier nicht gültig."),
        ("citation: x", "citation: 7", 5, "window.opens.basis.citation", "Erwartet: ein Text"),
        ("citation: x", 'citation: x, quote: ""', 0, "", ""),
        ("{kind: law, citation: x}", "law", 5, "window.opens.basis", "Erwartet: ein Abschnitt"),
    ],
)
def test_what_does_not_fit_is_a_fault(case: tuple[str, str, int, str, str]) -> None:
    old, new, line, key, message = case
    faults = parted(read_yaml("window.yaml", WINDOW.replace(old, new, 1))).faults

    assert [(fault.line, fault.key) for fault in faults][:1] == ([(line, key)] if key else [])
    assert not faults or faults[0].message.startswith(message)


def test_a_fault_shows_what_was_found() -> None:
    [fault] = parted(read_yaml("window.yaml", WINDOW.replace("2027\n", '"2027"\n', 1))).faults

    assert fault.message == "Erwartet: eine ganze Zahl. Gefunden: „2027“."


@pytest.mark.parametrize("text", ["- a", "nur Text", "7"])
def test_a_file_is_a_section_with_keys(text: str) -> None:
    [fault] = parted(read_yaml("x.yaml", text)).faults

    assert fault.message.startswith("Erwartet: ein Abschnitt mit Schlüsseln.")


def test_broken_yaml_has_no_parts() -> None:
    document = parted(read_yaml("x.yaml", "a: ["))

    assert document.text is None
    with pytest.raises(ValueError, match=r"x\.yaml"):
        _ = document.programme


def test_a_file_without_a_programme_states_none() -> None:
    with pytest.raises(ValueError, match=r"window\.yaml"):
        _ = parted(read_yaml("window.yaml", WINDOW)).programme
