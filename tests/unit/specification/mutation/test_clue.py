import pytest
from tests.unit.builders import asking, facts, in_2025, rule, shipped, with_parameters
from tests.unit.specification.samples import PROGRAMME

from grantrules.engine.reference import ReferenceEvaluator
from grantrules.model.application import Application
from grantrules.model.condition import Comparator, Compare
from grantrules.model.fact import Facts
from grantrules.model.finding import Effect, Status
from grantrules.model.rule import Rule
from grantrules.specification.case import Case
from grantrules.specification.change import Fixed
from grantrules.specification.feature_text import Row
from grantrules.specification.mutation.clue import (
    another_status,
    answer_no,
    anything,
    no_answer,
    not_met,
    other_terms,
    words,
)
from grantrules.specification.mutation.scene import Judged, Scene

NOTHING = Compare(fact="own_funds", comparator=Comparator.EQUALS, operand=0)
ROW = Row("f", 1, "", "n", frozenset(), ())
PLAIN = Scene(ROW, Case(PROGRAMME), (), (), "  ")


def judged(one: Rule, known: Facts) -> Scene:
    """Gives a scene in which a rule was judged on these facts."""
    statuses = ReferenceEvaluator((one,)).statuses(known)
    return Scene(ROW, Case(PROGRAMME), (), (Judged(known, statuses),), "")


def applying(*applications: Application, case: Case | None = None) -> Scene:
    return Scene(ROW, case or Case(PROGRAMME), applications, (), "")


def test_anything_may_notice_what_has_no_clue() -> None:
    assert anything(PLAIN)


@pytest.mark.parametrize(("name", "found"), [("landkreis kusel", True), ("kreis kusel", False)])
def test_a_name_stands_there_as_a_whole(name: str, found: bool) -> None:  # noqa: FBT001 - expected
    scene = Scene(ROW, Case(PROGRAMME), (), (), " landkreis kusel 07336 ")

    assert words([name])(scene) is found


@pytest.mark.parametrize(("cents", "differs"), [(0, False), (1, True), (2, False)])
def test_another_status_is_worked_out_from_the_facts_themselves(
    cents: int,
    differs: bool,  # noqa: FBT001 - expected
) -> None:
    one = rule(NOTHING)
    tolerant = one.model_copy(
        update={"condition": NOTHING.model_copy(update={"comparator": Comparator.DIFFERS})}
    )
    within = rule(
        Compare(fact="own_funds", comparator=Comparator.AT_MOST, operand=1),
    )

    assert another_status(one, within, ReferenceEvaluator)(judged(one, facts(own_funds=cents))) is (
        differs
    )
    assert another_status(one, tolerant, ReferenceEvaluator)(judged(one, facts(own_funds=cents)))


@pytest.mark.parametrize(("cents", "differs"), [(0, False), (1, True)])
def test_another_effect_counts_where_it_comes_about(
    cents: int,
    differs: bool,  # noqa: FBT001 - expected
) -> None:
    one = rule(NOTHING)
    asking_instead = one.model_copy(update={"otherwise": Effect.ASK})

    clue = another_status(one, asking_instead, ReferenceEvaluator)

    assert clue(judged(one, facts(own_funds=cents))) is differs


def test_another_effect_of_what_is_open_counts_where_something_is_open() -> None:
    one = rule(NOTHING)
    reviewed = one.model_copy(update={"if_open": Effect.REVIEW})

    assert another_status(one, reviewed, ReferenceEvaluator)(judged(one, facts()))


def test_a_scene_in_which_the_rule_was_not_judged_shows_nothing() -> None:
    other = judged(rule(NOTHING, id="XX-02"), facts())

    assert not another_status(rule(NOTHING), rule(), ReferenceEvaluator)(other)
    assert not not_met(rule(NOTHING))(other)


@pytest.mark.parametrize(
    ("known", "status", "found"),
    [
        (facts(own_funds=0), Status.MET, False),
        (facts(own_funds=1), Status.NOT_MET, True),
        (facts(), Status.OPEN, True),
    ],
)
def test_only_what_is_not_met_or_open_weighs(
    known: Facts,
    status: Status,
    found: bool,  # noqa: FBT001 - expected
) -> None:
    scene = judged(rule(NOTHING), known)

    assert scene.judged[0].statuses["XX-01"] is status
    assert not_met(rule(NOTHING))(scene) is found


def test_terms_differ_on_the_days_on_which_another_value_is_in_force() -> None:
    book = shipped()
    first, second = book.windows
    later = book.model_copy(
        update={"windows": (first.model_copy(update={"funding_years": (2025,)}), second)}
    )

    clue = other_terms(book, later)

    assert clue(applying(in_2025()))
    assert not clue(applying(asking()))
    assert not clue(applying(asking(received_at=None)))


def test_an_application_whose_receipt_cannot_be_read_has_no_day() -> None:
    clue = other_terms(shipped(), with_parameters(shipped(), min_fte="1"))

    assert clue(applying(asking(unreadable=("received_at",))))


def test_what_a_scenario_supposes_takes_the_place_of_the_change() -> None:
    changed = with_parameters(shipped(), min_fte="1")
    supposing = Case(PROGRAMME).changing(Fixed("min_fte", "0.75"))

    clue = other_terms(shipped(), changed, "min_fte")

    assert clue(applying(asking()))
    assert not clue(applying(asking(), case=supposing))


def test_a_gap_and_a_no_are_looked_for_under_their_key() -> None:
    scene = applying(asking(fte=None, signed=False))

    assert no_answer("fte")(scene)
    assert not no_answer("signed")(scene)
    assert answer_no("signed")(scene)
    assert not answer_no("fte")(scene)
