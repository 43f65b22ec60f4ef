"""Holes that people fill in."""

from grantrules.report.letters.hole import hole


def test_a_hole_says_what_belongs_there() -> None:
    assert hole("Ort") == "[Ort eintragen]"
