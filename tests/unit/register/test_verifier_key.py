"""Verifier keys, held against the vectors of golang.org/x/mod/sumdb/note."""

import pytest
from tests.unit.register.keys import ENOCH, PETER, TEXT, key, peter

from grantrules.register.verifier_key import VerifierKeyError, checked_name, verifier_key_of


@pytest.mark.parametrize("text", [PETER, ENOCH, key().verifier.text])
def test_a_published_key_is_read_and_written_alike(text: str) -> None:
    assert verifier_key_of(text).text == text


def test_the_identifier_is_the_published_one() -> None:
    assert peter().verifier.text == PETER
    assert peter().verifier.key_id.hex() == "c74f20a3"


def test_every_part_of_a_key_is_refused() -> None:
    parts = {PETER[i:j] for i in range(len(PETER) + 1) for j in range(i, len(PETER) + 1)}

    for part in parts - {PETER}:
        with pytest.raises(VerifierKeyError):
            verifier_key_of(part)


def test_every_changed_character_of_a_key_is_refused() -> None:
    for place, character in enumerate(PETER):
        with pytest.raises(VerifierKeyError):
            verifier_key_of(PETER[:place] + chr(ord(character) + 1) + PETER[place + 1 :])


@pytest.mark.parametrize(
    "text",
    [
        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
        "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        f"{PETER}\n",
        PETER.replace("c74f20a3", "C74F20A3"),
        "",
    ],
)
def test_a_wrong_length_or_algorithm_or_spelling_is_refused(text: str) -> None:
    with pytest.raises(VerifierKeyError, match="ist kein Prüfschlüssel"):
        verifier_key_of(text)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\N{NO-BREAK SPACE}b", "a\nb", "a\x7f"])
def test_a_name_with_a_blank_or_a_plus_is_refused(name: str) -> None:
    with pytest.raises(VerifierKeyError, match="ist kein Name für einen Schlüssel"):
        checked_name(name)


def test_a_key_verifies_what_its_owner_signed_and_nothing_else() -> None:
    signature = peter().sign(TEXT.encode())

    assert peter().verifier.verifies(TEXT.encode(), signature)
    assert not peter().verifier.verifies(TEXT.upper().encode(), signature)
    assert not peter().verifier.verifies(TEXT.encode(), signature[:-1])
    assert not key().verifier.verifies(TEXT.encode(), signature)
