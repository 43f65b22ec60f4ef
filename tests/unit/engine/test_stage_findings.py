"""Findings after the award: rules of one stage, judged by both evaluators, told like all others."""

from datetime import date

import pytest
from tests.unit.builders import ASSUMED, asking, rule, shipped, with_grades, without_value

from grantrules.engine.court import Court
from grantrules.engine.propose import propose
from grantrules.engine.stage_findings import StageCase, begun, stage_findings
from grantrules.engine.stated import Gaps
from grantrules.model.basis import Basis, BasisKind
from grantrules.model.condition import Comparator, Compare, FactName, Informs
from grantrules.model.errors import IntegrityError
from grantrules.model.fact import Facts
from grantrules.model.finding import Effect, Finding, Status
from grantrules.model.parameter import Grade
from grantrules.model.rule import ReasonTexts, Rule, Stage
from grantrules.model.rulebook import RuleBook

DAY = date(2026, 12, 1)
LAW = Basis(kind=BasisKind.LAW, citation="§ 1")
FITS = Compare(
    fact="paid_after", comparator=Comparator.AT_MOST, operand=FactName(fact="granted_total")
)


def _paying(**changes: object) -> Rule:
    texts = ReasonTexts(
        met="{paid_after} von {granted_total} {remark}.",
        not_met="{paid_after} sind mehr als {granted_total}; alsbald sind {prompt_use_period}.",
        open="Offen. {problem}",
    )
    plain = {"stage": Stage.PAYMENT, "shows": ("paid_after",), "reason": texts, "basis": LAW}
    return rule(FITS, id="ZZ-01", **{**plain, **changes})


def _book(*rules: Rule) -> RuleBook:
    before = tuple(rule for rule in shipped().rules if not rule.stage.after_award)
    return shipped().model_copy(update={"rules": (*before, *rules)})


def _judged(book: RuleBook, case: StageCase | None = None, /, **stated: int) -> tuple[Finding, ...]:
    court = Court(book)
    terms = court.terms_on(DAY)
    own = case or StageCase(begun(terms, stated).facts(), terms)
    return stage_findings(Stage.PAYMENT, own, court)


@pytest.mark.parametrize(
    ("paid", "status", "effect", "reason"),
    [
        (100, Status.MET, Effect.NONE, "1,00 € von 1,00 € nicht bestimmbar."),
        (
            101,
            Status.NOT_MET,
            Effect.REJECT,
            "1,01 € sind mehr als 1,00 €; alsbald sind 2 Monate.",
        ),
    ],
)
def test_a_finding_says_what_was_judged(
    paid: int, status: Status, effect: Effect, reason: str
) -> None:
    [found] = _judged(_book(_paying()), paid_after=paid, granted_total=100)

    assert (found.status, found.effect, found.reason) == (status, effect, reason)
    assert found.limit == "1.00"
    assert [(one.name, one.value) for one in found.facts] == [("paid_after", f"1.0{paid - 100}")]


def test_what_is_missing_or_unreadable_is_named_with_its_cell() -> None:
    court = Court(_book(_paying()))
    terms = court.terms_on(DAY)
    draft = begun(terms, {})
    draft.lack("paid_after", ["payment_amount", "paid_before"])
    gaps = Gaps(
        missing=("payment_amount",), refused=(), unreadable=("paid_before",), implausible=()
    )
    case = StageCase(draft.facts(), terms, gaps, {"paid_before": "Liste!C7"})

    [found] = stage_findings(Stage.PAYMENT, case, court)

    assert (found.status, found.effect) == (Status.OPEN, Effect.ASK)
    assert found.reason == (
        "Offen. Es fehlt: Auszahlungsbetrag. Nicht lesbar: bisherige Auszahlungen (Zelle Liste!C7)."
    )


def test_a_note_fills_the_sentence_and_an_assumption_is_told() -> None:
    court = Court(_book(_paying(basis=ASSUMED)))
    terms = court.terms_on(DAY)
    facts = begun(terms, {"paid_after": 1, "granted_total": 1}).facts()
    case = StageCase(facts, terms, notes={"remark": "(bar)", "granted_total": "allem"})

    [found] = stage_findings(Stage.PAYMENT, case, court)

    assert found.reason == "0,01 € von allem (bar). (Diese Regel beruht auf einer Annahme.)"


def test_a_parameter_without_a_value_is_a_matter_for_people() -> None:
    capped = Compare(
        fact="paid_after", comparator=Comparator.AT_MOST, operand=FactName(fact="salary_cap")
    )
    book = without_value(_book(_paying().model_copy(update={"condition": capped})), "salary_cap")

    [found] = _judged(book, paid_after=1)

    assert (found.status, found.effect) == (Status.OPEN, Effect.REVIEW)
    assert "kein Wert in Kraft" in found.reason


def test_a_parameter_in_grades_has_no_value_after_the_award() -> None:
    capped = Compare(
        fact="paid_after", comparator=Comparator.AT_MOST, operand=FactName(fact="salary_cap")
    )
    graded = with_grades(
        _book(_paying().model_copy(update={"condition": capped})),
        "salary_cap",
        100,
        Grade(when=Informs(), value=200),
    )

    [found] = _judged(graded, paid_after=1)

    assert (found.status, found.effect) == (Status.OPEN, Effect.REVIEW)


def test_windows_are_no_matter_after_the_award() -> None:
    facts = begun(Court(shipped()).terms_on(date(2026, 9, 1)), {}, ["paid_on"]).facts()

    assert not {name for name in facts.known if name.startswith("window.")}
    assert "paid_on" in facts.empty


def test_without_its_day_a_dated_parameter_is_unknown() -> None:
    terms = Court(shipped()).terms_on(None)

    alone = begun(terms, {}).facts()
    dated = begun(terms, {}, dated_by="funding_end").facts()

    assert "notification_fiction_days" in alone.unset
    assert "notification_fiction_days" not in dated.unset
    assert dated.causes["notification_fiction_days"] == ("funding_end",)


def test_every_rule_of_the_stage_answers_in_the_order_of_the_rule_book() -> None:
    second = _paying().model_copy(update={"id": "ZZ-02", "condition": Informs()})

    found = _judged(_book(_paying(), second), paid_after=1, granted_total=1)

    assert [one.rule for one in found] == ["ZZ-01", "ZZ-02"]


def test_evaluators_that_disagree_give_no_result() -> None:
    class Blind:
        def __init__(self, rules: tuple[Rule, ...]) -> None:
            self.rules = rules

        def statuses(self, facts: Facts) -> dict[str, Status]:
            raise IntegrityError(f"{len(self.rules)} von {len(facts.known)}")

    court = Court(_book(_paying()), Blind)
    terms = court.terms_on(DAY)

    with pytest.raises(IntegrityError):
        stage_findings(Stage.PAYMENT, StageCase(begun(terms, {}).facts(), terms), court)


def test_a_proposal_never_lists_a_rule_of_a_later_stage() -> None:
    batch = propose([asking()], _book(_paying()))

    assert "ZZ-01" not in {one.rule for one in batch.proposals[0].findings}
