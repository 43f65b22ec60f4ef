"""Signed notes, held against the vectors of golang.org/x/mod/sumdb/note."""

import pytest
from tests.unit.register.keys import ENOCH, ENOCH_LINE, PETER, PETER_LINE, TEXT, key, peter

from grantrules.register.signed_note import NoteError, note_of, signed, signers_of
from grantrules.register.verifier_key import verifier_key_of

PETER_KEY = verifier_key_of(PETER)
ENOCH_KEY = verifier_key_of(ENOCH)
BOTH = f"{TEXT}\n{PETER_LINE}{ENOCH_LINE}".encode()


def test_signing_gives_the_published_note() -> None:
    assert signed(TEXT, peter()) == f"{TEXT}\n{PETER_LINE}"


def test_the_published_note_is_opened() -> None:
    note = note_of(f"{TEXT}\n{PETER_LINE}".encode())

    assert note.text == TEXT
    assert signers_of(note, [PETER_KEY]) == (PETER_KEY,)


def test_a_text_may_have_empty_lines() -> None:
    text = "eins\n\nzwei\n"

    assert note_of(signed(text, key()).encode()).text == text


def test_a_signature_of_an_unknown_key_is_passed_over() -> None:
    assert signers_of(note_of(BOTH), [PETER_KEY]) == (PETER_KEY,)
    assert signers_of(note_of(BOTH), [ENOCH_KEY, PETER_KEY]) == (PETER_KEY, ENOCH_KEY)


def test_a_signature_that_comes_twice_counts_once() -> None:
    note = note_of(f"{TEXT}\n{PETER_LINE * 2}".encode())

    assert signers_of(note, [PETER_KEY]) == (PETER_KEY,)


def test_a_note_that_nobody_known_signed_is_refused() -> None:
    with pytest.raises(NoteError, match=r"genannt: PeterNeumann, EnochRoot"):
        signers_of(note_of(BOTH), [key().verifier])


def test_a_false_signature_of_a_known_key_is_refused_beside_a_good_one() -> None:
    false = PETER_LINE.replace("x08go/Z", "x08go/Y")
    note = note_of(f"{TEXT}\n{ENOCH_LINE}{false}".encode())

    with pytest.raises(NoteError, match="Unterschrift von PeterNeumann ist falsch"):
        signers_of(note, [PETER_KEY, ENOCH_KEY])


def test_every_changed_byte_of_a_note_is_refused() -> None:
    whole = f"{TEXT}\n{PETER_LINE}".encode()

    for place in range(len(whole)):
        for bit in range(8):
            changed = bytearray(whole)
            changed[place] ^= 1 << bit
            with pytest.raises(NoteError):
                signers_of(note_of(bytes(changed)), [PETER_KEY])


def test_a_hundred_signatures_are_read_and_no_more() -> None:
    assert len(note_of(f"{TEXT}\n{PETER_LINE * 100}".encode()).signatures) == 100
    with pytest.raises(NoteError):
        note_of(f"{TEXT}\n{PETER_LINE * 101}".encode())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        TEXT.encode(),
        f"{TEXT}\n".encode(),
        f"\n{PETER_LINE}".encode(),
        f"\n\n{PETER_LINE}".encode(),
        f"{TEXT}\n{PETER_LINE[:-1]}".encode(),
        f"\x01{TEXT}\n{PETER_LINE}".encode(),
        f"a\r\n{TEXT}\n{PETER_LINE}".encode(),
        b"\xff" + f"{TEXT}\n{PETER_LINE}".encode(),
        f"{TEXT}\n{PETER_LINE.replace('PeterNeumann', 'Bad Name')}".encode(),
        f"{TEXT}\n{PETER_LINE}Unexpected line.\n".encode(),
        f"{TEXT}\n{PETER_LINE.replace('AM=', 'AN=')}".encode(),
        f"{TEXT}\n— PeterNeumann x08gow==\n".encode(),
        f"{TEXT}\n{PETER_LINE}\n".encode(),
        f"{TEXT}\n{PETER_LINE.replace('— ', '- ')}".encode(),
    ],
    ids=repr,
)
def test_a_malformed_note_is_refused(content: bytes) -> None:
    with pytest.raises(NoteError, match="kein unterschriebener Text"):
        note_of(content)
