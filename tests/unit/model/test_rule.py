"""Rules: which facts they are judged on."""

from tests.unit.builders import rule

from grantrules.model.condition import Comparator, Compare, FactName, Present


def test_a_rule_reads_what_its_condition_and_its_restriction_read() -> None:
    limited = rule(
        Compare(fact="fte", comparator=Comparator.AT_MOST, operand=FactName(fact="max_fte")),
        applies_when=Present(fact="fte"),
    )

    assert limited.reads == ("fte", "max_fte")


def test_a_changed_copy_reads_what_the_change_reads() -> None:
    one = rule(Present(fact="fte"))
    assert one.reads == ("fte",)

    changed = one.model_copy(update={"condition": Present(fact="ags")})

    assert changed.reads == ("ags",)
    assert one.reads == ("fte",)


def test_a_rule_that_informs_reads_nothing() -> None:
    assert rule().reads == ()
