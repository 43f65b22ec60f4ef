"""The private key that signs checkpoints, and the file it lies in (Signierschlüssel)."""

import os
from pathlib import Path
from typing import NamedTuple

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from grantrules.model.cause import cause_of
from grantrules.model.errors import GrantRulesError
from grantrules.register.verifier_key import (
    VerifierKey,
    VerifierKeyError,
    checked_name,
    verifier_key_of,
)

PASSPHRASE_VARIABLE = "GRANTRULES_KEY_PASSPHRASE"  # noqa: S105 - where it is, not what it is
_LOCKED = "BEGIN ENCRYPTED PRIVATE KEY"


class KeyFileError(GrantRulesError):
    """A file with a signing key cannot be read or written."""


class SigningKey(NamedTuple):
    """An Ed25519 private key and the name it signs under."""

    name: str
    private: Ed25519PrivateKey

    @property
    def verifier(self) -> VerifierKey:
        """The key that others need to verify what this one signs."""
        return VerifierKey(name=self.name, public=self.private.public_key().public_bytes_raw())

    def sign(self, content: bytes) -> bytes:
        """Signs the content; the same content gives the same signature."""
        return self.private.sign(content)


def new_signing_key(name: str) -> SigningKey:
    """Makes a key of chance; a VerifierKeyError where none may be called so."""
    return SigningKey(checked_name(name), Ed25519PrivateKey.generate())


def write_key_file(path: Path, key: SigningKey, passphrase: bytes | None) -> None:
    """Writes a file that only its owner may read; one that exists is never overwritten."""
    locking = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    pem = key.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locking)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise KeyFileError(
            f"Die Datei {path} gibt es schon. Ein Schlüssel wird nie überschrieben; bitte eine "
            "andere Datei angeben."
        ) from error
    except OSError as error:
        raise _unusable(path, "lässt sich nicht anlegen", error) from error
    with os.fdopen(handle, "wb") as file:
        # The line before the key tells whose it is; readers of PEM files pass over it.
        file.write(f"{key.verifier.text}\n".encode() + pem)


def read_key_file(path: Path, passphrase: bytes | None) -> SigningKey:
    """Reads the key; a KeyFileError where the file holds none or the passphrase is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise _unusable(path, "lässt sich nicht lesen", error) from error
    except UnicodeDecodeError as error:
        raise _no_key(path) from error
    locked = _LOCKED in text
    if locked and not passphrase:
        raise KeyFileError(
            f"Der Schlüssel in {path} ist mit einem Kennwort geschützt. Bitte das Kennwort in der "
            f"Umgebungsvariable {PASSPHRASE_VARIABLE} angeben."
        )
    return _key(path, text, passphrase if locked else None)


def _key(path: Path, text: str, passphrase: bytes | None) -> SigningKey:
    first, _, pem = text.partition("\n")
    try:
        verifier = verifier_key_of(first)
        private = load_pem_private_key(pem.encode(), passphrase)
    except (VerifierKeyError, UnsupportedAlgorithm) as error:
        raise _no_key(path) from error
    except ValueError as error:
        if passphrase is None:
            raise _no_key(path) from error
        raise KeyFileError(
            f"Der Schlüssel in {path} lässt sich mit diesem Kennwort nicht öffnen. Bitte die "
            f"Umgebungsvariable {PASSPHRASE_VARIABLE} prüfen."
        ) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise _no_key(path)
    key = SigningKey(verifier.name, private)
    if key.verifier != verifier:
        raise KeyFileError(
            f"Der Schlüssel in {path} gehört nicht zu dem Prüfschlüssel in der ersten Zeile der "
            "Datei. Bitte die unveränderte Datei angeben."
        )
    return key


def _no_key(path: Path) -> KeyFileError:
    return KeyFileError(
        f"Die Datei {path} enthält keinen Signierschlüssel. Bitte eine Datei angeben, die "
        "„grantrules audit key --new“ angelegt hat."
    )


def _unusable(path: Path, what: str, error: OSError) -> KeyFileError:
    return KeyFileError(
        f"Die Datei {path} {what} ({cause_of(error)}). Bitte Pfad und Rechte prüfen."
    )
