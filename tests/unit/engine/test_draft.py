"""Facts in the making: what is unknown remembers why."""

import pytest

from grantrules.engine.draft import Draft


def _draft() -> Draft:
    return Draft({"fte": 1, "ags": "07334"}, ["completed_at"], ["own_share"])


def test_a_draft_tells_known_from_empty_from_unknown() -> None:
    draft = _draft()

    assert draft.has(["fte", "ags"])
    assert not draft.has(["fte", "own_funds"])
    assert draft.is_empty("completed_at")
    assert not draft.is_empty("fte")
    assert draft.optional("fte") == 1
    assert draft.optional("own_funds") is None


def test_a_text_is_no_number() -> None:
    with pytest.raises(TypeError, match="ags"):
        _draft().number("ags")


def test_a_fact_inherits_the_causes_of_its_inputs_each_once() -> None:
    draft = _draft()

    draft.lack("limit", ["fte", "cap", "months"])
    draft.lack("eligible", ["limit", "cap", "costs"])

    assert draft.facts().causes == {
        "limit": ("cap", "months"),
        "eligible": ("cap", "months", "costs"),
    }


def test_a_cause_may_be_an_entry_that_can_be_read() -> None:
    draft = _draft()

    draft.lack_for("period", ["fte"])

    assert draft.facts().causes == {"period": ("fte",)}


def test_the_finished_facts_hold_what_was_put() -> None:
    draft = _draft()

    draft.put("limit", 7)
    facts = draft.facts()

    assert facts.known == {"fte": 1, "ags": "07334", "limit": 7}
    assert facts.empty == {"completed_at"}
    assert facts.unset == {"own_share"}


def test_a_fact_may_turn_out_to_be_nothing_or_not_set() -> None:
    draft = _draft()

    draft.leave_empty("minimum_grant")
    draft.leave_unset("population")

    assert draft.facts().empty == {"completed_at", "minimum_grant"}
    assert draft.facts().unset == {"own_share", "population"}
