"""Signing keys in their files."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from tests.unit.register.keys import key

from grantrules.register.signing_key import (
    KeyFileError,
    new_signing_key,
    read_key_file,
    write_key_file,
)
from grantrules.register.verifier_key import VerifierKeyError

NAME = "land.example/protokoll"


@pytest.mark.parametrize("passphrase", [None, b"Nur wir drei"], ids=repr)
def test_a_key_that_was_written_is_read_again(passphrase: bytes | None, tmp_path: Path) -> None:
    made = new_signing_key(NAME)
    write_key_file(tmp_path / "a.key", made, passphrase)

    found = read_key_file(tmp_path / "a.key", passphrase)

    assert found.verifier == made.verifier
    assert found.sign(b"x") == made.sign(b"x")


def test_no_two_keys_are_alike() -> None:
    assert new_signing_key(NAME).verifier != new_signing_key(NAME).verifier


def test_a_name_that_no_key_may_have_is_refused() -> None:
    with pytest.raises(VerifierKeyError):
        new_signing_key("mit Leerzeichen")


def test_only_the_owner_may_read_the_file(tmp_path: Path) -> None:
    write_key_file(tmp_path / "a.key", key(), None)

    assert (tmp_path / "a.key").stat().st_mode & 0o777 == 0o600


def test_a_passphrase_leaves_no_open_key_in_the_file(tmp_path: Path) -> None:
    write_key_file(tmp_path / "a.key", key(), b"geheim")

    assert "BEGIN ENCRYPTED PRIVATE KEY" in (tmp_path / "a.key").read_text()


def test_a_key_without_passphrase_is_read_although_one_is_set(tmp_path: Path) -> None:
    write_key_file(tmp_path / "a.key", key(), None)

    assert read_key_file(tmp_path / "a.key", b"egal").verifier == key().verifier


def test_a_file_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.key").write_text("alt")

    with pytest.raises(KeyFileError, match="nie überschrieben"):
        write_key_file(tmp_path / "a.key", key(), None)

    assert (tmp_path / "a.key").read_text() == "alt"


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="lässt sich nicht anlegen"):
        write_key_file(tmp_path / "fehlt" / "a.key", key(), None)
    with pytest.raises(KeyFileError, match="lässt sich nicht lesen"):
        read_key_file(tmp_path / "a.key", None)


def test_a_locked_key_needs_its_passphrase(tmp_path: Path) -> None:
    write_key_file(tmp_path / "a.key", key(), b"geheim")

    with pytest.raises(KeyFileError, match="GRANTRULES_KEY_PASSPHRASE"):
        read_key_file(tmp_path / "a.key", None)
    with pytest.raises(KeyFileError, match="mit diesem Kennwort nicht öffnen"):
        read_key_file(tmp_path / "a.key", b"falsch")


def other_kind() -> bytes:
    private = X25519PrivateKey.generate()
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"kein Schl\xc3\xbcssel\n",
        f"{key().verifier.text}\n".encode(),
        f"{key().verifier.text}\n".encode() + other_kind(),
    ],
    ids=["empty", "no text", "no key", "no private key", "another kind"],
)
def test_a_file_without_a_signing_key_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.key").write_bytes(content)

    with pytest.raises(KeyFileError, match="enthält keinen Signierschlüssel"):
        read_key_file(tmp_path / "a.key", None)


def test_a_file_whose_first_line_names_another_key_is_refused(tmp_path: Path) -> None:
    write_key_file(tmp_path / "a.key", key(), None)
    _, _, pem = (tmp_path / "a.key").read_text().partition("\n")
    (tmp_path / "a.key").write_text(f"{key(seed=b'other').verifier.text}\n{pem}")

    with pytest.raises(KeyFileError, match="gehört nicht zu dem Prüfschlüssel"):
        read_key_file(tmp_path / "a.key", None)
