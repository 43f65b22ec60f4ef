"""The format of rule book files: days and moments are written out, nothing unknown is taken."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from grantrules.rulebook.file_format import FileText

BASIS = '{"kind": "law", "citation": "x"}'


def _window(day: str, moment: str) -> str:
    return f"""{{"window": {{"year": 2027,
        "opens": {{"at": {moment}, "basis": {BASIS}}},
        "closes": {{"on": {day}, "kind": "frist", "basis": {BASIS}}},
        "funding": {{"years": [2027], "basis": {BASIS}}}}}}}"""


def test_days_and_moments_are_read_as_they_are_written() -> None:
    text = FileText.model_validate_json(_window('"2027-11-15"', '"2027-08-06T22:00:00Z"'))

    assert text.window is not None
    assert text.window.closes.on == date(2027, 11, 15)
    assert text.window.opens.at == datetime(2027, 8, 6, 22, tzinfo=UTC)


@pytest.mark.parametrize("day", ['"1825804800"', "1825804800", '"15.11.2027"', "null"])
def test_seconds_since_1970_are_no_day(day: str) -> None:
    with pytest.raises(ValidationError):
        FileText.model_validate_json(_window(day, '"2027-08-06T22:00:00Z"'))


def test_an_empty_file_states_nothing_and_an_unknown_key_is_refused() -> None:
    assert FileText.model_validate_json("{}") == FileText()
    with pytest.raises(ValidationError):
        FileText.model_validate_json('{"colour": "blue"}')
