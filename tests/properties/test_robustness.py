"""No input brings judgement down: it is refused by name, or it gets a proposal with reasons."""

from collections.abc import Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.builders import as_json, shipped, without_value

from grantrules.engine.propose import propose
from grantrules.model.application import (
    ANSWER_KEYS,
    DAY_KEYS,
    MOMENT_KEYS,
    MONEY_KEYS,
    Application,
)
from grantrules.model.errors import ApplicationError
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome
from grantrules.model.rule import Stage
from grantrules.model.vocabulary import PARAMETERS

_DAYS = ["0001-01-01", "1582-10-15", "2024-02-29", "2025-12-31", "2026-01-01", "9999-12-31"]
_MOMENTS = [
    "0001-01-01T00:00:00Z",
    "1893-03-31T23:59:59",
    "2025-08-15T23:59:59.999999+02:00",
    "2025-10-26T02:30:00",
    "2026-03-29T02:30:00",
    "2026-08-10T09:00:00-23:59",
    "9999-12-31T22:59:59Z",
    "9999-12-31T23:59:59.999999",
]
_AMOUNTS = ["0.00", "0.01", "-0.01", "9999999.99", "10000000.00", "9" * 30, "00001"]
_TEXTS = ["", " ", "Mainz", "MAINZ\u200b", "Su\u0308dliche Weinstraße", "\x00", "{fte}", "🏛" * 99]
_ODD: Mapping[str, Sequence[object]] = {
    "reference": _TEXTS,
    "applicant": _TEXTS,
    "ags": ["07315", "7315", "07315000", "7334.0", "1e5", *_TEXTS],
    "fte": ["0", "0.000001", "1.5", "2.000001", "-1", "999999999.999999"],
    **dict.fromkeys(MOMENT_KEYS, _MOMENTS),
    **dict.fromkeys(DAY_KEYS, _DAYS),
    **dict.fromkeys(MONEY_KEYS, _AMOUNTS),
    **{key: [True, False] for key in ANSWER_KEYS},
}
_anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.text(), inner)),
    max_leaves=3,
)


@st.composite
def _changes(draw: st.DrawFn) -> dict[str, object]:
    keys = draw(st.lists(st.sampled_from(sorted(_ODD)), max_size=6, unique=True))
    return {key: draw(st.sampled_from([None, *_ODD[key]])) for key in keys}


@given(changes=_changes(), unreadable=st.lists(st.sampled_from(sorted(_ODD)), max_size=3))
def test_whatever_is_stated_gets_a_proposal(
    changes: dict[str, object], unreadable: list[str]
) -> None:
    application = Application.from_json(as_json(**changes, unreadable=unreadable))

    [proposal] = propose([application], shipped()).proposals

    assert isinstance(proposal.outcome, Outcome)
    assert "{" not in proposal.reason.replace("{fte}", "")
    if unreadable:
        assert not proposal.outcome.grants


@settings(max_examples=300)
@given(key=st.sampled_from([*sorted(_ODD), "unreadable", "colour"]), value=_anything)
def test_whatever_json_holds_is_understood_or_refused_by_its_key(key: str, value: object) -> None:
    understood = _understood({**as_json(), key: value})

    if isinstance(understood, Application):
        assert len(propose([understood], shipped()).proposals) == 1
    else:
        assert key in understood


@settings(max_examples=40)
@given(
    names=st.lists(st.sampled_from(sorted(PARAMETERS)), max_size=5, unique=True),
    changes=_changes(),
)
def test_a_rule_book_with_gaps_never_grants_by_a_default(
    names: list[str], changes: dict[str, object]
) -> None:
    book = without_value(shipped(), *names)

    [proposal] = propose([Application.from_json(as_json(**changes))], book).proposals

    judged = [rule for rule in book.rules if rule.stage in {Stage.APPLICATION, Stage.BATCH}]
    needed = {name for rule in judged for name in (*rule.reads, *rule.parameters)}
    for finding in proposal.findings:
        if "kein Wert in Kraft" in finding.reason:
            assert (finding.status, finding.effect) == (Status.OPEN, Effect.REVIEW)
    if needed & set(names):
        assert not proposal.outcome.grants


def _understood(data: dict[str, object]) -> Application | str:
    try:
        return Application.from_json(data)
    except ApplicationError as error:
        return str(error)
