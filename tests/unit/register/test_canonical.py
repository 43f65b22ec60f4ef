"""The canonical line: equal to RFC 8785, and nothing in it that the profile forbids."""

import unicodedata

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from grantrules.register.canonical import canonical_line

LARGEST = 2**53 - 1
CONTROLS = [*map(chr, range(0x20)), "\x7f"]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | TEXTS
KEYS = st.from_regex(r"[a-z][a-z0-9_]*", fullmatch=True)
VALUES = st.recursive(
    SCALARS, lambda parts: st.lists(parts) | st.dictionaries(KEYS, parts), max_leaves=20
)


def profiled(value: object) -> object:
    """Brings the texts of a value into the profile, as another program would."""
    match value:
        case str():
            shown = "".join("\ufffd" if sign in CONTROLS else sign for sign in value)
            return unicodedata.normalize("NFC", shown)
        case list():
            return [profiled(part) for part in value]
        case dict():
            return {key: profiled(part) for key, part in value.items()}
        case _:
            return value


@given(VALUES)
def test_every_line_is_what_rfc_8785_writes(value: object) -> None:
    line = canonical_line(value)

    assert line == rfc8785.dumps(profiled(value))  # type: ignore[arg-type]  # any JSON is tried


@given(VALUES)
def test_no_line_holds_a_control_character(value: object) -> None:
    line = canonical_line(value)

    assert not {chr(byte) for byte in line}.intersection(CONTROLS)


def test_keys_are_sorted_and_nothing_is_spaced() -> None:
    value = {"seq": 1, "at": "x", "body": {"b": None, "a": [True, -2]}}

    line = canonical_line(value)

    assert line == b'{"at":"x","body":{"a":[true,-2],"b":null},"seq":1}'


def test_a_tuple_is_written_like_a_list() -> None:
    assert canonical_line((1, ("a",))) == b'[1,["a"]]'


def test_texts_are_composed() -> None:
    assert canonical_line("Fo\u0308rderung") == '"Förderung"'.encode()


def test_a_control_character_is_replaced() -> None:
    assert canonical_line("a\tb\x7fc\r\n") == '"a�b�c��"'.encode()


@pytest.mark.parametrize("number", [LARGEST, -LARGEST])
def test_the_largest_whole_numbers_are_written(number: int) -> None:
    assert canonical_line(number) == str(number).encode()


@pytest.mark.parametrize("number", [LARGEST + 1, -LARGEST - 1, 1.0, 0.5, float("nan")])
def test_a_number_that_programs_read_differently_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match=r"."):
        canonical_line({"deep": [number]})


@pytest.mark.parametrize("value", [bytearray(b"x"), {1, 2}, range(3), object])
def test_what_is_no_json_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="keine kanonische Schreibweise"):
        canonical_line(value)


@pytest.mark.parametrize("key", [1, "", "Key", "key-name", "2026", "_key", "key\n", "ä", None])
def test_a_key_that_is_no_plain_name_is_refused(key: object) -> None:
    with pytest.raises(ValueError, match="Schlüssel"):
        canonical_line({key: 1})


def test_half_a_character_is_refused() -> None:
    with pytest.raises(ValueError, match="halbes Zeichen"):
        canonical_line("Antr\udce4ge.xlsx")


def test_a_value_without_end_is_refused() -> None:
    endless: list[object] = []
    endless.append(endless)

    with pytest.raises(ValueError, match="verschachtelt"):
        canonical_line(endless)
