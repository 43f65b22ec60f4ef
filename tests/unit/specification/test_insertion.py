import pytest
from tests.unit.specification.samples import BOOK
from tests.unit.specification.texts import HEAD, STEPS

from grantrules.model.rule import Rule
from grantrules.specification.insertion import inserted, new_feature

SCENARIO = ["    Szenario: Neu", "      Angenommen a"]
FIRST = f"  @AB-01\n  Regel: AB-01 R\n    Szenario: S\n{STEPS}"
SECOND = f"  # Vermerk\n  @AB-02\n  Regel: AB-02 Q\n    Szenario: T\n{STEPS}"


def _rule(rule_id: str) -> Rule:
    found = BOOK.rule(rule_id)
    assert found is not None
    return found


@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_a_scenario_stands_at_the_end_of_the_section_of_its_rule(gap: str) -> None:
    text = f"{HEAD}{FIRST}{gap}{SECOND}"

    new = inserted(text, _rule("AB-01"), SCENARIO)

    block = "\n".join(["", *SCENARIO, ""])
    assert new == f"{HEAD}{FIRST}{block}{gap}{SECOND}"


def test_a_scenario_of_the_last_section_stands_at_the_end_of_the_file() -> None:
    text = f"{HEAD}{FIRST}{SECOND}"

    new = inserted(text, _rule("AB-02"), SCENARIO)

    assert new == text + "\n".join(["", *SCENARIO, ""])


def test_a_file_that_ends_without_a_line_end_gets_one() -> None:
    new = inserted(f"{HEAD}{FIRST}".rstrip("\n"), _rule("AB-01"), SCENARIO)

    assert new == f"{HEAD}{FIRST}" + "\n".join(["", *SCENARIO, ""])


def test_a_rule_without_a_section_gets_one() -> None:
    text = f"{HEAD}{FIRST}"

    new = inserted(text, _rule("FR-01"), SCENARIO)

    assert new.startswith(text)
    assert "\n\n  @FR-01\n  Regel: FR-01 Nicht vor Öffnung des Antragsfensters\n" in new
    assert new.endswith("\n".join([*SCENARIO, ""]))


def test_a_new_feature_has_a_head_and_the_section_with_its_basis() -> None:
    text = new_feature(_rule("AB-01"), SCENARIO)

    lines = text.split("\n")
    assert lines[0] == "# language: de"
    assert lines[1] == "Funktionalität: Antragsberechtigung"
    assert lines[5].startswith("    Herkunft: Ankündigung vom 2. Juli 2025.")
    assert max(map(len, lines)) <= 100


def test_no_line_of_the_description_begins_with_a_keyword() -> None:
    checks = " ".join(["Wort Und"] * 60)
    rule = _rule("AB-01").model_copy(update={"checks": checks})

    lines = new_feature(rule, SCENARIO).split("\n")

    assert [line for line in lines if line.strip().startswith("Und")] == []
    assert checks in " ".join(line.strip() for line in lines)


def test_the_kind_of_basis_is_named_where_the_citation_does_not_begin_with_it() -> None:
    assert "    Herkunft: Annahme; Nicht veröffentlicht" in new_feature(_rule("AB-03"), SCENARIO)
