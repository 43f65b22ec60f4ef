import pytest

from grantrules.model.action import Action


def test_every_action_has_a_title_of_its_own() -> None:
    titles = {action.german for action in Action}

    assert len(titles) == len(Action)


@pytest.mark.parametrize("action", [Action.ASK_APPLICANT, Action.ASK_RECIPIENT, Action.RENEW_FILE])
def test_what_the_applicant_can_mend_is_worth_a_request(action: Action) -> None:
    assert action.of_applicant


@pytest.mark.parametrize(
    "action",
    [Action.CHECK_LIST, Action.CHECK_STORAGE, Action.MEND_RULEBOOK, Action.TAKE_NOTE],
)
def test_what_clerks_do_themselves_is_no_request(action: Action) -> None:
    assert not action.of_applicant
