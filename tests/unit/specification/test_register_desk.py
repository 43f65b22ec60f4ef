"""The register as scenarios use it."""

import json
from collections.abc import Sequence
from pathlib import Path

import click
import pytest

from grantrules.specification.register_desk import RegisterDesk


class CommandLine:
    """Answers as it was told to, and remembers what it was asked."""

    def __init__(self, *answers: tuple[int, str]) -> None:
        self.answers = list(answers)
        self.asked: list[Sequence[str]] = []

    def __call__(self, words: Sequence[str]) -> int:
        self.asked.append(words)
        status, said = self.answers.pop(0)
        click.echo(said)
        return status


def desk(tmp_path: Path, *answers: tuple[int, str]) -> RegisterDesk:
    found = RegisterDesk(tmp_path, tmp_path / "r.db", CommandLine(*answers))
    found.employ("Anna Amt", "clerk")
    return found


def test_a_person_acts_under_their_own_name(tmp_path: Path) -> None:
    line = CommandLine((0, "gezeichnet"))
    found = RegisterDesk(tmp_path, tmp_path / "r.db", line)
    found.employ("Anna Amt", "clerk")

    found.act("Anna Amt", "sign", "A-1")

    (asked,) = line.asked
    assert list(asked[:3]) == ["register", "sign", "A-1"]
    assert asked[asked.index("--as") + 1] == "Anna Amt"
    assert 'role = "clerk"' in (tmp_path / "personen.toml").read_text("utf-8")


def test_somebody_whose_place_is_not_stated_cannot_act(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="Bert Blick"):
        desk(tmp_path).act("Bert Blick", "sign", "A-1")


def test_a_refusal_that_no_sentence_speaks_of_fails_the_next_act(tmp_path: Path) -> None:
    found = desk(tmp_path, (2, "Fehler: nein"))
    found.act("Anna Amt", "sign", "A-1")

    with pytest.raises(AssertionError, match="abgelehnt: Fehler: nein"):
        found.act("Anna Amt", "sign", "A-1")


def test_a_refusal_that_no_sentence_speaks_of_fails_the_next_look(tmp_path: Path) -> None:
    found = desk(tmp_path, (2, "Fehler: nein"))
    found.act("Anna Amt", "sign", "A-1")

    with pytest.raises(AssertionError, match="abgelehnt"):
        found.budget(2026)


def test_a_refusal_that_was_expected_is_settled(tmp_path: Path) -> None:
    found = desk(tmp_path, (2, "Fehler: nein, schon gezeichnet"), (0, "{}"))
    found.act("Anna Amt", "sign", "A-1")

    found.refused("schon gezeichnet")

    assert found.case("A-1") == {}


def test_an_expected_refusal_that_did_not_come_fails(tmp_path: Path) -> None:
    found = desk(tmp_path, (0, "gezeichnet"))
    found.act("Anna Amt", "sign", "A-1")

    with pytest.raises(AssertionError, match="nicht abgelehnt"):
        found.refused("schon gezeichnet")


def test_a_refusal_for_another_reason_fails(tmp_path: Path) -> None:
    found = desk(tmp_path, (2, "Fehler: nein"))
    found.act("Anna Amt", "sign", "A-1")

    with pytest.raises(AssertionError, match="nein"):
        found.refused("schon gezeichnet")


def test_the_budget_of_a_year_is_read_in_cents(tmp_path: Path) -> None:
    rows = [{"year": 2026, "reserved": "80000.00", "committed": "0.50"}]

    found = desk(tmp_path, (0, json.dumps({"budget": rows})))

    assert found.budget(2026) == (8_000_000, 50)


def test_the_file_of_people_is_submitted_as_it_is(tmp_path: Path) -> None:
    line = CommandLine((0, "vorgeschlagen"))
    found = RegisterDesk(tmp_path, tmp_path / "r.db", line)
    found.employ("Anna Amt", "clerk")

    found.submit_people("Anna Amt")

    assert list(line.asked[0][:3]) == ["register", "people", str(tmp_path / "personen.toml")]


def test_objections_are_those_to_the_case(tmp_path: Path) -> None:
    decisions = [{"reference": name, "faults": [f"{name}!"]} for name in ("A", "B")]

    found = desk(tmp_path, (1, json.dumps({"decisions": decisions})))

    assert found.objections("B") == ("B!",)


def test_without_a_letter_there_is_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="kein Schreiben"):
        _ = desk(tmp_path).letter


def test_the_letter_that_counts_is_the_last_one(tmp_path: Path) -> None:
    found = desk(tmp_path, (0, ""), (2, "Fehler: überholt"))

    found.write("Anna Amt", "A-1")

    with pytest.raises(AssertionError, match="kein Schreiben"):
        _ = found.letter
    found.write("Anna Amt", "A-1")
    with pytest.raises(AssertionError, match="überholt"):
        _ = found.letter
