import pytest
from tests.unit.specification.texts import FILES, HEAD, OUTLINE, SOUND, STEPS, lines, told

from grantrules.specification.checks.tag import tag_line_faults

RULES = ("AB-01", "FR-01")


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("@AB-1", "Meinten Sie @AB-01?"),
        ("@ab01", "Meinten Sie @AB-01?"),
        ("@FR-02", "Meinten Sie @FR-01?"),
        ("@protokoll", "Meinten Sie @Protokoll?"),
        ("@wichtig", "nennt keine Regel dieses Programms."),
        ("@AB-01@FR-01", "Zwischen zwei Tags steht ein Leerzeichen"),
        ("@AB-01 FR-01", "„FR-01“ steht zwischen den Tags und ist keines"),
        ("@AB-01 # @FR-01", "Was neben Tags hinter „#“ steht, gilt nicht"),
    ],
)
def test_a_misspelt_tag_is_told(word: str, words: str) -> None:
    (fault,) = tag_line_faults(lines(f"{HEAD}\n{word}\nSzenario: S"), RULES)

    assert fault.line == 4
    assert words in fault.message


def test_tags_stand_above_whatever_has_scenarios() -> None:
    for below in ("Szenario: S", "Regel: R", "Beispiele:", "\n# Vermerk\n@FR-01\nSzenario: S"):
        assert list(tag_line_faults(lines(f"{HEAD}@AB-01\n{below}"), RULES)) == []


def test_tags_above_nothing_are_told() -> None:
    for below in ("", "Angenommen a", "Text"):
        (fault,) = tag_line_faults(lines(f"{HEAD}@AB-01\n{below}"), RULES)
        assert "steht nicht über einer Regel oder einem Szenario" in fault.message


def test_a_tag_is_inherited_from_feature_and_section() -> None:
    scenario = f"    Szenario: S\n{STEPS}"

    assert told(HEAD.replace("Funkt", "@AB-01\nFunkt") + scenario) == []
    section = "  @AB-01\n  Regel: AB-01 Antragsberechtigung\n    Herkunft: Ankündigung\n"
    assert told(HEAD + section + scenario) == []


def test_a_tag_above_examples_belongs_to_the_scenario() -> None:
    moved = OUTLINE.replace("  @HO-01\n", "").replace("    Beisp", "    @HO-01\n    Beisp")

    assert told(moved) == []


def test_a_scenario_that_needs_files_may_carry_an_area_instead() -> None:
    assert told(FILES) == []
    assert told(FILES.replace("Arbeitsmappe", "Protokoll")) == []
    assert told(SOUND.replace("@AB-01", "@Arbeitsmappe")) != []
