from dataclasses import replace

from tests.unit.specification.living.small import (
    DAY,
    SPECIFICATION,
    UNEXAMINED,
    document,
    performance,
)

from grantrules.specification.living.document import living_document
from grantrules.specification.living.evidence import Evidence


def test_all_rows_and_those_that_failed_are_at_hand() -> None:
    found = document()

    assert len(found.results) == 5
    assert [(one.name, result.values[0]) for one, result in found.failed] == [
        ("Eingang um die Öffnung", "07.08.2026 um 23:59:59 Uhr")
    ]


def test_a_document_with_a_failed_row_a_gap_or_a_survivor_is_not_sound() -> None:
    found = document()
    closed = replace(found.open, uncovered=(), survivors=())
    passing = tuple(one for one in found.scenarios if not one.failed)

    assert not found.sound
    assert not replace(found, open=closed).sound
    assert replace(found, open=closed, scenarios=passing).sound
    assert not replace(found, scenarios=passing).sound


def test_without_a_measured_strength_there_is_none_and_the_reason_is_told() -> None:
    evidence = Evidence(SPECIFICATION, performance(), UNEXAMINED, unmeasured="Nicht gewollt.")

    found = living_document(evidence, DAY)

    assert found.hold is None
    assert found.unmeasured == "Nicht gewollt."


def test_the_same_evidence_gives_the_same_document() -> None:
    assert document().numbers == document().numbers
    assert document().citations == document().citations
