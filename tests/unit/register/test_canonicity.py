"""The quick answer agrees with the careful one: never a yes where `canonical` writes otherwise."""

import json
import unicodedata

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.register.sample import digest, proposal

from grantrules.model.finding import Status
from grantrules.register.canonical import canonical_line
from grantrules.register.canonicity import rewritten, surely_canonical
from grantrules.register.case_entries import FindingMade, YearMoney
from grantrules.register.entry import NO_ENTRY, Link, chained, entry_of, line_of
from grantrules.register.form import trail_form
from grantrules.register.run_entries import RecordedProposal

LINK = Link(at="2026-11-22T10:00:00.000000Z", prev=NO_ENTRY, seq=1)
LINE = line_of(
    chained(
        RecordedProposal(
            run=digest(b"run"),
            index=1,
            engine="0.1.0",
            rulebook_sha256=digest(b"r"),
            proposal=trail_form(proposal('Ä „1“ \\ "2"')),
        ),
        LINK,
    )
)
# What a forger may try, and what lies just beyond the profile.
PIECES = [
    *("\\u0041", "\\n", "\\/", "\\\\", '\\"', "\\ud800", "\x7f", "\t", " ", "\u0308", "\u2126"),
    *("1.0", "1e5", "1E5", "-0", "01", "9007199254740992", "18446744073709551616", "NaN", "true"),
    *('"A":1,', '"a":1,', '"":1,', "null", "[", "]", "{", "}", ",", ":", '"', "é", "e"),
    *('{"x":' * 20, "[" * 70, "]" * 70),
]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda parts: st.lists(parts) | st.dictionaries(st.sampled_from(["a", "b_1", "A", "ä"]), parts),
    max_leaves=20,
)


def canonical(line: bytes) -> bool:
    """Says with care whether a line is canonical."""
    try:
        return canonical_line(json.loads(line)) == line
    except (ValueError, RecursionError):
        return False


def read(line: bytes) -> bool:
    """Whether the line is taken for an entry; one that is has to be exactly that entry's line."""
    try:
        entry = entry_of(line)
    except ValueError:
        return False
    assert line_of(entry) == line
    return True


@given(VALUES)
def test_a_quick_yes_is_a_careful_yes(value: object) -> None:
    line = json.dumps({"a": value}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    assert surely_canonical(line.encode(), {"a": value}) <= canonical(line.encode())


@given(VALUES)
def test_what_is_canonical_and_usual_is_answered_quickly(value: object) -> None:
    try:
        line = canonical_line({"a": value})
    except ValueError:
        return

    assert surely_canonical(line, json.loads(line)) or line.count(b"[") + line.count(b"{") > 16


@given(st.binary())
def test_arbitrary_bytes_are_no_entry(line: bytes) -> None:
    assert not read(line)


@given(st.data())
def test_a_line_with_something_put_in_or_in_place_is_read_only_if_canonical(
    data: st.DataObject,
) -> None:
    start = data.draw(st.integers(0, len(LINE)))
    end = start + data.draw(st.integers(0, 6))
    piece = data.draw(st.sampled_from(PIECES).map(str.encode) | st.binary(max_size=3))
    line = LINE[:start] + piece + LINE[end:]

    assert read(line) <= canonical(line)


@given(st.integers(0, len(LINE) * 8 - 1))
def test_a_line_with_a_flipped_bit_is_read_only_if_canonical(bit: int) -> None:
    flipped = bytearray(LINE)
    flipped[bit // 8] ^= 1 << bit % 8

    assert read(bytes(flipped)) <= canonical(bytes(flipped))


@pytest.mark.parametrize("piece", PIECES)
def test_every_piece_at_every_place_is_read_only_if_canonical(piece: str) -> None:
    lines = [LINE[:place] + piece.encode() + LINE[place:] for place in range(len(LINE) + 1)]

    assert [line for line in lines if read(line) and not canonical(line)] == []


def test_the_line_of_a_proposal_is_surely_canonical() -> None:
    assert surely_canonical(LINE, json.loads(LINE))


def test_models_and_codes_are_looked_into() -> None:
    body = FindingMade(
        by="p_" + "0" * 16,
        programme="p",
        reference="r",
        rule="FR-01",
        status=Status.MET,
        reason="Weil.",
    )
    value = {"body": body, "money": (YearMoney(year=2026, amount="1.00"),)}
    line = canonical_line(
        {"body": body.model_dump(mode="json"), "money": [{"year": 2026, "amount": "1.00"}]}
    )

    assert surely_canonical(line, value)
    assert not surely_canonical(line, {**value, "body": body.model_copy(update={"year": 1})})


@pytest.mark.parametrize(
    "value",
    [
        {"a": 1.5},
        {"a": 2**53},
        {"a": "x\ty"},
        {"a": "\x7f"},
        {"a": "o\u0308"},
        {"A": 1},
        {"a": {"": 1}},
        {"a": object},
    ],
)
def test_what_no_line_may_hold_is_in_doubt(value: dict[str, object]) -> None:
    line = orjson.dumps(value, default=str, option=orjson.OPT_SORT_KEYS)

    assert not surely_canonical(line, value)


def test_a_value_nested_unusually_deep_is_left_to_the_careful_way() -> None:
    line = b'{"a":' + b"[" * 20 + b"]" * 20 + b"}"

    assert canonical(line)
    assert not surely_canonical(line, json.loads(line))


def test_more_keys_than_are_worth_remembering_are_judged_all_the_same() -> None:
    many = {f"k{number}": number for number in range(1500)}

    assert surely_canonical(canonical_line(many), many)
    assert surely_canonical(LINE, json.loads(LINE))
    assert not surely_canonical(b'{"K":1}', {"K": 1})


def test_no_character_composes_with_a_quote_or_a_backslash() -> None:
    composed = {
        unicodedata.normalize("NFD", one)[:1]
        for one in map(chr, range(0x80, 0x110000))
        if unicodedata.decomposition(one)[:1] not in {"", "<"}
    }

    assert not composed & {'"', "\\"}


@given(VALUES)
def test_a_part_is_written_again_as_it_was_read(value: object) -> None:
    try:
        line = canonical_line(value)
    except ValueError:
        return

    assert rewritten(json.loads(line)) == line
