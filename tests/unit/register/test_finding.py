"""What people may find on: what the engine left to them, and what was asked for in vain."""

from datetime import date

import pytest
from tests.unit.builders import shipped
from tests.unit.register.cases import (
    ABOUT,
    ANNA,
    found,
    lived,
    proposed,
    received,
    requested,
)

from grantrules.model.errors import RefusedError
from grantrules.model.finding import Status
from grantrules.register.entry import Body
from grantrules.register.extension import DeadlineExtended
from grantrules.register.finding import Judgement, finding

LAST_DAY, DAY_AFTER = date(2026, 11, 2), date(2026, 11, 3)
ASKED = (received(), proposed("request_information"), requested())


def _judged(status: Status = Status.MET, day: date = DAY_AFTER) -> Judgement:
    return Judgement(ANNA, status, "Gesehen.", day)


def _refused(rule: str, judgement: Judgement, *bodies: Body) -> str:
    with pytest.raises(RefusedError) as refused:
        finding(lived(*bodies), rule, judgement, shipped())
    return str(refused.value)


@pytest.mark.parametrize("rule", ["FR-05", "HO-05"])
def test_people_find_on_what_was_left_to_them(rule: str) -> None:
    entry = finding(lived(received(), proposed()), rule, _judged(), shipped())

    assert entry == found(rule)


def test_what_a_person_found_may_be_found_anew() -> None:
    settled = proposed(findings=[{"rule": "FR-05", "status": "met", "effect": "none"}])
    case = lived(received(), proposed(), found(), settled)

    assert finding(case, "FR-05", _judged(Status.NOT_MET), shipped()).status is Status.NOT_MET


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("XX-99", "Eine Regel „XX-99“ gibt es nicht."),
        ("AB-01", "Die Regel AB-01 hat das Programm selbst beantwortet."),
        ("AB-02", "Die Regel AB-02 hat das Programm selbst beantwortet."),
        ("HH-01", "Die Regel HH-01 hat das Programm selbst beantwortet."),
    ],
)
def test_what_the_engine_answered_is_not_found_anew(rule: str, said: str) -> None:
    assert said in _refused(rule, _judged(), received(), proposed())


def test_whoever_never_answered_is_found_to_have_failed_after_the_last_day() -> None:
    entry = finding(lived(*ASKED), "VO-04", _judged(Status.NOT_MET), shipped())

    assert (entry.rule, entry.status) == ("VO-04", Status.NOT_MET)


def test_until_the_last_day_is_over_nobody_has_failed() -> None:
    said = _refused("VO-04", _judged(Status.NOT_MET, LAST_DAY), *ASKED)

    assert "Die Nachfrist läuft noch bis 02.11.2026." in said


def test_nobody_failed_to_answer_what_was_not_asked() -> None:
    said = _refused("VO-04", _judged(Status.NOT_MET), received(), proposed())

    assert "Nachgefordert wurde bisher nichts" in said


def test_an_answer_may_be_noted_at_any_time() -> None:
    assert finding(lived(*ASKED), "VO-04", _judged(day=LAST_DAY), shipped()).status is Status.MET


def test_an_extended_period_is_over_at_its_new_end() -> None:
    longer = DeadlineExtended(
        **ABOUT, extends=3, until="2026-11-16", due_on="2026-11-16", steps=("So.",), reason="Umzug."
    )
    last, after = (_judged(Status.NOT_MET, date(2026, 11, day)) for day in (16, 17))

    assert "läuft noch bis 16.11.2026." in _refused("VO-04", last, *ASKED, longer)
    assert finding(lived(*ASKED, longer), "VO-04", after, shipped()).status is Status.NOT_MET
