"""Recorded rule books of the format before `programme.land` and the parameter `rank_by`."""

from hashlib import sha256

import pytest
from tests.unit.builders import asking, shipped
from tests.unit.rulebook.earlier import earlier_files, earlier_text

from grantrules.engine.propose import propose
from grantrules.model.errors import RuleBookError
from grantrules.model.land import Land
from grantrules.rulebook.earlier_format import in_present_format
from grantrules.rulebook.loading import check, rulebook_of
from grantrules.rulebook.source import Source
from grantrules.rulebook.strict_yaml import read_yaml


def test_the_earlier_text_has_nothing_of_the_present_format() -> None:
    text = earlier_text()

    assert not [word for word in ("land:", "rank_by", "spoken:", "accepted:") if word in text]


def test_a_record_keeps_its_text_and_its_digest() -> None:
    text = earlier_text()

    book = rulebook_of(text)

    assert (book.text, book.sha256) == (text, sha256(text.encode()).hexdigest())


def test_what_the_program_laid_down_then_is_added() -> None:
    book = rulebook_of(earlier_text())

    [rank] = [one for one in book.parameters if one.name == "rank_by"]
    assert book.land is Land.RP
    assert [value.value for value in rank.values] == ["completed"]
    assert "Damals im Programm festgelegt" in rank.values[0].basis.citation


def test_it_judges_as_the_present_one_does() -> None:
    applications = [asking(name) for name in "ABC"]

    assert propose(applications, rulebook_of(earlier_text())) == propose(applications, shipped())


def test_a_rule_book_in_use_has_to_name_both() -> None:
    loaded = check(Source(earlier_files(), "Verzeichnis"))

    assert loaded.book is None
    assert [fault.key for fault in loaded.faults] == ["programme.land"]


def test_what_a_record_states_is_left_as_it_is() -> None:
    files = {
        name: text.replace("programme:\n", "programme:\n  land: BW\n", 1)
        for name, text in earlier_files().items()
    }
    files["rank.yaml"] = """\
parameters:
  - name: rank_by
    title: Rang
    type: text
    values: [{from: 2025-01-01, value: received, basis: {kind: law, citation: x}}]
"""

    book = rulebook_of(Source(files, "").text)

    [rank] = [one for one in book.parameters if one.name == "rank_by"]
    assert book.land is Land.BW
    assert [value.value for value in rank.values] == ["received"]


def test_other_faults_keep_the_lines_of_the_record() -> None:
    files = earlier_files()
    files["programme.yaml"] = files["programme.yaml"].replace("  required:", "  verlangt:", 1)
    line = files["programme.yaml"].split("  verlangt:")[0].count("\n") + 1

    with pytest.raises(RuleBookError) as caught:
        rulebook_of(Source(files, "").text)

    place = f"programme.yaml, Zeile {line}, Schlüssel „programme.verlangt“"
    assert [fault for fault in caught.value.faults if fault.startswith(place)]


@pytest.mark.parametrize("text", ["a: [", "- 1", "programme: 1", "parameters: 1", ""])
def test_what_is_no_programme_is_left_alone(text: str) -> None:
    documents = [read_yaml("x.yaml", text)]

    assert in_present_format(documents) == documents


@pytest.mark.parametrize("parameters", ["1", "[1]", "[{title: x}]", "{name: rank_by}"])
def test_parameters_of_no_known_shape_name_no_rank(parameters: str) -> None:
    text = f"programme: {{id: x}}\nparameters: {parameters}\n"

    first, added = in_present_format([read_yaml("x.yaml", text)])

    assert isinstance(first.data, dict)
    assert first.data["programme"] == {"land": "RP", "id": "x"}
    assert "rank_by" in str(added.data)
