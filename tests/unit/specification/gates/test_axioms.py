from tests.unit.builders import shipped

from grantrules.model.condition import Comparator, Compare, FactName, facts_read
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.specification.gates.axioms import axioms


def bounded(fact: str, figure: str) -> Compare:
    return Compare(fact=fact, comparator=Comparator.AT_MOST, operand=FactName(fact=figure))


def test_axioms_use_the_words_that_every_rule_book_has() -> None:
    words = {name for axiom in axioms(()) for name in facts_read(axiom)}

    assert words <= set(shipped().vocabulary)


def test_no_axiom_stands_twice() -> None:
    assert len(set(map(repr, axioms(())))) == len(axioms(()))


def test_amounts_and_posts_of_a_programme_are_believed_up_to_a_limit_too() -> None:
    entries = (
        FurtherEntry(key="rent", heading="Miete", kind=FactKind.MONEY, hint="Euro"),
        FurtherEntry(key="share", heading="Anteil", kind=FactKind.FTE, hint="VZÄ"),
        FurtherEntry(key="staff", heading="Personen", kind=FactKind.COUNT, hint="Zahl"),
    )

    found = axioms(entries)

    assert bounded("rent", "highest_plausible_amount") in found
    assert bounded("share", "highest_plausible_fte") in found
    assert not any("staff" in facts_read(one) for one in found)
