"""The public key by which anybody verifies a signature (Prüfschlüssel, C2SP signed-note)."""

import hashlib
import re
from typing import Annotated

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import Field

from grantrules.model.errors import GrantRulesError
from grantrules.model.value import Value
from grantrules.register.base64_text import base64_bytes, base64_text

_ED25519 = b"\x01"
_NAME = re.compile(r"[^\s+\x00-\x1f\x7f]+")
_TEXT = re.compile(r"(?P<name>[^+]+)\+(?P<key_id>[0-9a-f]{8})\+(?P<key>[A-Za-z0-9+/=]+)", re.ASCII)


class VerifierKeyError(GrantRulesError):
    """A text is no verifier key, or a name is none for a key."""


class VerifierKey(Value):
    """An Ed25519 public key and the name it signs under."""

    name: str
    public: Annotated[bytes, Field(min_length=32, max_length=32)]

    @property
    def key_id(self) -> bytes:
        """The four bytes by which a signature finds its key."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    @property
    def text(self) -> str:
        """The key as people pass it on: name, identifier and key in one line."""
        return f"{self.name}+{self.key_id.hex()}+{base64_text(_ED25519 + self.public)}"

    def verifies(self, content: bytes, signature: bytes) -> bool:
        """Whether the owner of the key signed the content."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, content)
        except InvalidSignature:
            return False
        return True


def verifier_key_of(text: str) -> VerifierKey:
    """Reads the line of a key; a VerifierKeyError where anything in it does not fit."""
    found = _TEXT.fullmatch(text)
    try:
        encoded = base64_bytes(found["key"]) if found else b""
    except ValueError:
        encoded = b""
    if found is None or encoded[:1] != _ED25519 or len(encoded) != 33:  # noqa: PLR2004 - 1 + 32
        raise _malformed(text)
    key = VerifierKey(name=checked_name(found["name"]), public=encoded[1:])
    if key.text != text:
        raise _malformed(text)
    return key


def checked_name(name: str) -> str:
    """Gives the name back; a VerifierKeyError where no key may be called so."""
    if _NAME.fullmatch(name) is None:
        raise VerifierKeyError(
            f"„{name}“ ist kein Name für einen Schlüssel. Bitte einen Namen ohne Leerzeichen und "
            "ohne Plus angeben, zum Beispiel foerderung.example.de/protokoll."
        )
    return name


def _malformed(text: str) -> VerifierKeyError:
    return VerifierKeyError(
        f"„{text[:200]}“ ist kein Prüfschlüssel. Erwartet wird eine Zeile aus Name, Kennung und "
        "Schlüssel, wie „grantrules audit key“ sie ausgibt."
    )
