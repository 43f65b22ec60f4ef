import pytest
from tests.unit.report.builders import finding, proposal, to_be_confirmed

from grantrules.model.finding import Effect
from grantrules.model.proposal import Outcome
from grantrules.report.headline import headline, needs_somebody, to_confirm


def test_the_headline_is_the_finding_that_decided() -> None:
    reduced = finding("HO-01", effect=Effect.REDUCE, reason="Gekürzt.")
    rejected = finding("FR-01", effect=Effect.REJECT, reason="Zu früh.")

    found = headline(proposal(outcome=Outcome.REJECT, findings=(reduced, rejected)))

    assert found == "FR-01: Zu früh."


def test_without_such_a_finding_it_is_the_reason_of_the_proposal() -> None:
    assert headline(proposal(outcome=Outcome.APPROVE, reason="Alles da.")) == "Alles da."


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_headline(outcome: Outcome) -> None:
    assert headline(proposal(outcome=outcome))


def test_only_questions_and_reviews_wait_for_somebody() -> None:
    waiting = {outcome for outcome in Outcome if needs_somebody(proposal(outcome=outcome))}

    assert waiting == {Outcome.REQUEST_INFORMATION, Outcome.REVIEW}


def test_the_signers_confirm_what_only_they_can_judge() -> None:
    found = to_confirm(proposal(findings=(finding(), to_be_confirmed("FG-08"))))

    assert [one.rule for one in found] == ["FG-08"]
