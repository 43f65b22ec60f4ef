"""Which rules answer what an audit office asks: data of the rule book, checked at loading."""

from pathlib import Path

import pytest
from tests.unit.rulebook.copies import edited, faults_of

import grantrules
from grantrules.model.audit_check import ANSWERED_BY_RULES, Point
from grantrules.model.finding import Effect
from grantrules.model.rule import Stage
from grantrules.rulebook.source import shipped_programmes

WINDOW = """\
    - point: window
      rules: [FR-01, FR-03, FR-04]
"""


@pytest.mark.parametrize(
    ("said", "key", "message"),
    [
        (
            "    - {point: gate, rules: [FR-01]}\n",
            "programme.audit[2].point",
            "Möglich sind nur: 'application'",
        ),
        (
            "    - {point: trail, rules: [FR-01]}\n",
            "programme.audit[2].point",
            "„trail“ beantwortet keine Regel. Möglich sind nur: better_terms, caps,",
        ),
        (
            "    - {point: post, rules: [FR-01]}\n",
            "programme.audit[3].point",
            "Die Prüffrage „post“ steht zweimal.",
        ),
        (
            "    - {point: window, rules: [FR-01, FR-99]}\n",
            "programme.audit[2].rules[1]",
            "Die Regel FR-99 gibt es in diesem Regelwerk nicht.",
        ),
        (
            "    - {point: window, rules: []}\n",
            "programme.audit[2].rules",
            "Die Liste ist leer.",
        ),
    ],
)
def test_an_unknown_question_or_rule_is_a_fault(
    tmp_path: Path, said: str, key: str, message: str
) -> None:
    (fault,) = faults_of(edited(tmp_path, "programme.yaml", WINDOW, said))

    assert f"Schlüssel „{key}“: {message}" in fault


@pytest.mark.parametrize(
    ("name", "unanswered"),
    [
        ("integrationsmanager-rlp", {Point.SIGNED}),
        ("integrationsbeauftragte-bw", {Point.STATE_INTEREST, Point.BETTER_TERMS}),
    ],
)
def test_a_shipped_programme_says_who_answers_what(name: str, unanswered: set[Point]) -> None:
    book = grantrules.load_rulebook(name)

    assert {point for point in ANSWERED_BY_RULES if not book.answering(point)} == unanswered


@pytest.mark.parametrize("name", shipped_programmes())
def test_what_rejects_an_application_by_itself_has_a_question_of_its_own(name: str) -> None:
    book = grantrules.load_rulebook(name)
    named = {rule for one in book.audit for rule in one.rules}

    rejecting = {
        rule.id
        for rule in book.rules
        if rule.otherwise is Effect.REJECT and rule.stage in {Stage.APPLICATION, Stage.BATCH}
    }

    assert rejecting <= named
