from tests.unit.builders import shipped

from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.mutant import Area, Mutant, unchanged
from grantrules.specification.mutation.strength import Strength, Verdict
from grantrules.specification.mutation.tally import RuleTally, tallies

ROW = Row("f", 1, "", "n", frozenset(), ())


def mutant(*rules: str) -> Mutant:
    return Mutant("m", rules, Area.RULE, "anders", unchanged)


def test_a_mutant_counts_with_every_rule_that_it_concerns() -> None:
    verdicts = (
        Verdict(mutant("FG-02", "AB-01"), ROW),
        Verdict(mutant("FG-02"), None),
        Verdict(mutant("FG-02"), None, "Grund"),
        Verdict(mutant(), None, "Grund"),
    )

    assert tallies(Strength(verdicts), shipped()) == (
        RuleTally("AB-01", "Antragsberechtigung", 1, 1, 0, 0),
        RuleTally("FG-02", "Mindestumfang der Stelle", 3, 1, 1, 1),
        RuleTally("–", "von keiner Regel gelesen", 1, 0, 1, 0),
    )
