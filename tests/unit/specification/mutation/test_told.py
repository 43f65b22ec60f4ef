import pytest

from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.exemption import Exemption
from grantrules.specification.mutation.mutant import Area, Mutant, unchanged
from grantrules.specification.mutation.strength import Strength, Verdict
from grantrules.specification.mutation.told import (
    needless_text,
    percent_text,
    summary_text,
    survivor_text,
)

ROW = Row("frist.feature", 12, "", "Eingang um das Ende", frozenset(), ())


def mutant(*rules: str, area: Area = Area.CONDITION) -> Mutant:
    return Mutant("FR-03.condition.x", rules, area, "FR-03: vorher → nachher", unchanged)


def test_a_survivor_is_told_with_what_is_missing_and_where_it_could_go() -> None:
    said = survivor_text(Verdict(mutant("FR-03"), None, nearest=ROW))

    assert said == (
        "Diesen Grenzfall prüft kein Szenario: FR-03: vorher → nachher [FR-03.condition.x]\n"
        "  Es fehlt ein Szenario mit @FR-03, das genau auf der Grenze liegt, knapp davor und "
        "knapp dahinter. Das nächste steht in frist.feature:12 „Eingang um das Ende“."
    )


def test_of_many_rules_three_are_named() -> None:
    said = survivor_text(Verdict(mutant("AB-01", "AB-02", "AB-03", "AB-04"), None))

    assert "mit @AB-01 oder @AB-02 oder @AB-03," in said
    assert "Das nächste" not in said


def test_what_no_rule_reads_needs_a_rule_or_an_exception() -> None:
    said = survivor_text(Verdict(mutant(), None))

    assert "Keine Regel liest dies" in said
    assert "Ausnahme" in said


@pytest.mark.parametrize("area", Area)
def test_for_every_area_it_is_told_what_is_missing(area: Area) -> None:
    assert "Es fehlt ein Szenario mit @FR-03, " in survivor_text(
        Verdict(mutant("FR-03", area=area), None)
    )


def test_a_needless_exception_is_told_with_its_line() -> None:
    said = needless_text(Exemption("FG-02.*", "Grund", 5))

    assert said.startswith("ausnahmen.yaml, Zeile 5: Die Ausnahme „FG-02.*“ ist nicht mehr nötig")


def test_the_sum_names_all_four_counts_and_the_strength() -> None:
    strength = Strength(
        (
            *(Verdict(mutant("FR-03"), ROW) for _ in range(7)),
            Verdict(mutant("FR-03"), None, "Grund"),
            Verdict(mutant("FR-03"), None),
        )
    )

    assert summary_text(strength) == (
        "9 Mutanten, davon 7 erkannt, 1 Ausnahmen, 1 unerkannt; Stärke 87,5 %"
    )


def test_a_hundred_percent_is_spelt_with_its_decimal() -> None:
    assert percent_text(Strength((Verdict(mutant("FR-03"), ROW),))) == "100,0 %"
