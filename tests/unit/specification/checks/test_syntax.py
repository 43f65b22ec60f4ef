import pytest
from tests.unit.specification.texts import HEAD, OUTLINE, SOUND

from grantrules.specification.checks.syntax import tree_or_faults


def test_a_feature_becomes_a_tree() -> None:
    tree, faults = tree_or_faults(SOUND, told=False)

    assert tree["feature"]["name"] == "F"
    assert faults == ()


def test_a_feature_without_its_first_line_is_read_as_german_all_the_same() -> None:
    tree, faults = tree_or_faults(SOUND.partition("\n")[2], told=False)

    assert tree["feature"]["keyword"] == "Funktionalität"
    assert faults == ()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (f"{SOUND}    dann nichts\n", 8, "Hier steht „dann nichts“; erwartet wird eine Zeile"),
        (f"{SOUND}  @AB-01\n", 8, "Hier endet die Datei zu früh; erwartet wird"),
        (f'{SOUND}    """\n', 8, "das Ende des Textblocks"),
        (f"{OUTLINE}      | 1 |\n", 13, "hat nicht so viele Felder"),
        (f"{SOUND}  @AB 01\n  Szenario: T\n", 8, "das ist hier nicht lesbar"),
        ("# nichts\n", 1, "Die Datei enthält keine Funktionalität"),
        ("# language: xx\n", 1, "das ist hier nicht lesbar"),
    ],
)
def test_what_gherkin_cannot_read_is_told_in_german(text: str, line: int, words: str) -> None:
    tree, faults = tree_or_faults(text, told=False)

    assert tree == {}
    assert faults[0].line == line
    assert words in faults[0].message


def test_only_the_first_place_is_told_but_every_uneven_row() -> None:
    text = f"{HEAD}  Szenario: S\n    Angenommen a\n    x\n    y\n      | a |\n      | b | c |\n"

    _, faults = tree_or_faults(text, told=False)

    assert [one.line for one in faults] == [5, 8]


def test_nothing_follows_from_what_was_told_already() -> None:
    _, faults = tree_or_faults(f"{SOUND}    dann nichts\n", told=True)

    assert faults == ()
