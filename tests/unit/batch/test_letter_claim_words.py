"""Sentences about money that is claimed."""

from tests.unit.batch.awards import claimed, heard, paid

from grantrules.batch.letter_claim_words import claim_facts, claim_reasons, paid_facts, part_steps


def test_what_was_paid_and_recognised_is_told(file: str) -> None:
    assert paid_facts(heard(file).case("A")) == (
        "Bewilligt sind 80.000,00 €.",
        "Am 01.12.2026 wurden 80.000,00 € ausgezahlt.",
        "Als Ausgaben sind 70.000,00 € anerkannt.",
    )


def test_a_hearing_without_answer_is_told(file: str) -> None:
    first, second = claim_facts(heard(file).case("A").award)

    assert "Mit Schreiben vom 11.12.2026" in first
    assert "bis zum 12.01.2027" in first
    assert second == "Eine Äußerung ist nicht eingegangen."


def test_without_a_hearing_people_fill_it_in(file: str) -> None:
    assert claim_facts(paid(file).case("A").award) == ("[Anhörung eintragen]",)


def test_a_year_that_nobody_recorded_is_left_to_people(file: str) -> None:
    case = claimed(file).case("A")
    claim = case.award.claim
    assert claim is not None

    reasons = claim_reasons(case, claim.body)

    assert reasons[0] == "Zu viel gezahlt."
    assert reasons[-1].startswith("[Kenntnis der Tatsachen und Jahresfrist")
    assert part_steps(claim.body) == (
        "10.000,00 € aus der Auszahlung vom 01.12.2026: 43 Tage, 73,87 € Zinsen.",
    )
