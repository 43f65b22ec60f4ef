"""Distributions start from what was so, and exactly what they announce follows."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.unit.register.lives import altered, examined, forged, of, retold, story, told

from grantrules.register.case_entries import (
    Allocation,
    CaseProposed,
    Competitor,
    Override,
    Promotion,
    RulesActivated,
    YearMoney,
)
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.ground import allocation_key

FIRST = of(Allocation)
PROMOTING = of(Promotion) - 3
NOT = "0" * 64


def keyed(seq: int, **changes: Any) -> dict[int, str]:  # noqa: ANN401 - whatever a forger writes
    """Forges an allocation and gives it, and all its proposals, the key that then is right."""
    body = altered(told(seq), **changes)
    assert isinstance(body, Allocation)
    key = allocation_key(body)
    bodies = list(story())
    bodies[seq - 1] = altered(body, run=key)
    for place in range(seq, len(bodies)):
        follower = bodies[place]
        if isinstance(follower, CaseProposed | Promotion) and follower.run == told(seq).run:
            bodies[place] = altered(follower, run=key)
    return dict(examined(bodies).faults)


def without(seq: int) -> dict[int, str]:
    return dict(examined([*story()[: seq - 1], *story()[seq:]]).faults)


def test_the_rule_books_are_named_with_their_entry() -> None:
    named = examined(story()).named

    rules = told(of(RulesActivated)).rulebook_sha256
    assert named[DocumentName(DocumentKind.RULEBOOK, rules)] == of(RulesActivated)


WRONG_GROUND: dict[str, tuple[dict[str, Any], str]] = {
    "balance": ({"balance": ()}, "Haushaltsstand"),
    "amount": (
        {"balance": tuple(altered(one, reserved="0.01") for one in told(FIRST).balance)},
        "Haushaltsstand",
    ),
    "one competitor less": ({"competitors": told(FIRST).competitors[1:]}, "konkurrieren"),
    "one competitor more": (
        {
            "competitors": (
                *told(FIRST).competitors,
                Competitor(
                    reference="X", application_sha256=NOT, proposal_sha256=NOT, contested=False
                ),
            )
        },
        "konkurrieren",
    ),
    "other facts": (
        {
            "competitors": (
                told(FIRST).competitors[0].model_copy(update={"application_sha256": NOT}),
                *told(FIRST).competitors[1:],
            )
        },
        "konkurrieren",
    ),
    "contested": (
        {
            "competitors": (
                told(FIRST).competitors[0].model_copy(update={"contested": True}),
                *told(FIRST).competitors[1:],
            )
        },
        "konkurrieren",
    ),
    "overridden": (
        {"overridden": (YearMoney(year=2026, amount="0.01"),)},
        "abweichenden Vorschläge",
    ),
    "another rule book": ({"rulebook_sha256": NOT}, "Regelwerk"),
    "another version": ({"rulebook_version": "x"}, "Regelwerk"),
    "findings": ({"findings": (3,)}, "Feststellungen"),
    "earlier": ({"earlier": told(of(Allocation, 2)).earlier}, "vorgehen"),
}


@pytest.mark.parametrize("name", WRONG_GROUND)
def test_a_distribution_from_another_ground_is_found(name: str) -> None:
    changes, word = WRONG_GROUND[name]

    found = keyed(FIRST, **changes)

    assert min(found) == FIRST
    assert word in found[FIRST]


@pytest.mark.parametrize("number", range(1, 9))
def test_a_finding_or_a_case_left_out_later_is_found(number: int) -> None:
    seq = of(Allocation, number)

    for changes in ({"findings": ()}, {"earlier": ()}, {"balance": ()}, {"overridden": ()}):
        name, value = next(iter(changes.items()))
        expected = [] if getattr(told(seq), name) == value else [seq]
        assert [min(found) for found in [keyed(seq, **changes)] if found] == expected


OVERRIDE = of(Override)


def test_an_override_without_a_distribution_is_found() -> None:
    found = without(OVERRIDE + 1)

    assert "folgt keine Verteilung" in found[OVERRIDE]
    assert "folgt keine Verteilung" in examined(story()[:OVERRIDE]).faults[OVERRIDE]


@pytest.mark.parametrize("cause", ["promote", "import"])
def test_a_distribution_that_nothing_set_off_is_found(cause: str) -> None:
    assert OVERRIDE + 1 in forged(OVERRIDE + 1, cause=cause)
    assert "folgt nicht dem, was sie auslöst" in forged(FIRST, cause="override")[FIRST]


def test_only_open_cases_are_passed_over() -> None:
    assert "kein Vorgang, der übergangen" in forged(OVERRIDE, passed_over=("A",))[OVERRIDE]
    assert OVERRIDE not in forged(OVERRIDE, passed_over=("D",))


def test_a_key_of_other_inputs_is_found() -> None:
    assert min(forged(FIRST, run=NOT)) == FIRST


def test_a_proposal_digest_that_no_proposal_has_is_found() -> None:
    first, *others = told(FIRST).competitors
    forgery = (first.model_copy(update={"proposal_sha256": NOT}), *others)

    assert "einen anderen Vorschlag" in keyed(FIRST, competitors=forgery)[FIRST]


def test_a_proposal_too_few_or_too_many_is_found() -> None:
    assert "es folgen 4" in forged(FIRST, proposals=3)[FIRST]
    assert "es folgen 4" in forged(FIRST, proposals=5)[FIRST]
    assert min(without(FIRST + 4)) == FIRST
    assert min(without(FIRST + 1)) == FIRST


@pytest.mark.parametrize(
    "change",
    [
        {"index": 2},
        {"run": NOT},
        {"engine": "9"},
        {"rulebook_sha256": NOT},
        {"programme": "another"},
    ],
    ids=str,
)
def test_a_proposal_of_another_distribution_is_found(change: dict[str, Any]) -> None:
    found = forged(FIRST + 1, **change)

    assert FIRST + 1 in found
    assert min(found) in {FIRST, FIRST + 1}


def test_a_proposal_of_another_amount_is_found() -> None:
    seq = FIRST + 1
    proposal = {**told(seq).proposal, "reason": "Anders."}

    assert min(forged(seq, proposal=proposal)) == FIRST


def test_a_proposal_that_names_another_case_is_found() -> None:
    seq = FIRST + 1

    assert "anderes Aktenzeichen" in forged(seq, reference="B")[seq]


def test_a_proposal_out_of_nowhere_is_found() -> None:
    last = len(story())

    assert min(retold(last, told(last), told(FIRST + 1))) == last + 1


def test_a_distribution_left_out_is_found() -> None:
    seq = of(Allocation, 1)

    assert min(without(seq)) == seq


def test_a_distribution_at_the_end_is_closed_as_well() -> None:
    assert min(examined(story()[:FIRST]).faults) == FIRST


PROMOTED: dict[str, Callable[[], dict[int, str]]] = {
    "left out": lambda: without(of(Promotion)),
    "of another run": lambda: forged(of(Promotion), run=NOT),
    "of another case": lambda: forged(of(Promotion), reference="D"),
    "with another outcome": lambda: forged(of(Promotion), outcome="approve_partial"),
    "twice": lambda: retold(of(Promotion), told(of(Promotion)), told(of(Promotion))),
}


@pytest.mark.parametrize("name", PROMOTED)
def test_a_promotion_that_is_not_that_of_the_distribution_is_found(name: str) -> None:
    found = PROMOTED[name]()

    assert PROMOTING <= min(found) <= of(Promotion) + 1


def test_a_promotion_before_all_proposals_is_found() -> None:
    bodies = list(story())
    place = of(Promotion) - 1
    bodies[place], bodies[place - 1] = bodies[place - 1], bodies[place]

    assert min(examined(bodies).faults) == PROMOTING
