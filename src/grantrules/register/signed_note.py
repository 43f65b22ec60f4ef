"""Signed notes (C2SP signed-note): a text, and below it one line for each signature."""

import re
from collections.abc import Iterable

from grantrules.model.errors import RegisterError
from grantrules.model.value import Value
from grantrules.register.base64_text import base64_bytes, base64_text
from grantrules.register.signing_key import SigningKey
from grantrules.register.verifier_key import VerifierKey

_MOST_SIGNATURES = 100
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_SIGNATURE = re.compile(r"— (?P<name>[^\s+]+) (?P<blob>[A-Za-z0-9+/=]+)")
_KEY_ID = 4


class NoteError(RegisterError):
    """A note, checkpoint or receipt is malformed, or nobody known has signed it."""


class MalformedNoteError(NoteError):
    """What was given is no note, checkpoint or receipt at all."""


class NoteSignature(Value):
    """Who is said to have signed, and the signature."""

    name: str
    key_id: bytes
    signature: bytes


class SignedNote(Value):
    """The text with its last newline, and the signatures, none of which is verified yet."""

    text: str
    signatures: tuple[NoteSignature, ...]


def signed(text: str, key: SigningKey) -> str:
    """Gives the note of a text that ends in a newline, signed by the key."""
    blob = base64_text(key.verifier.key_id + key.sign(text.encode()))
    return f"{text}\n— {key.name} {blob}\n"


def note_of(content: bytes) -> SignedNote:
    """Reads a note; a NoteError where it is malformed."""
    try:
        whole = content.decode()
    except UnicodeDecodeError as error:
        raise _malformed() from error
    text, _, below = whole.rpartition("\n\n")
    if not text or not below.endswith("\n") or _CONTROL.search(whole):
        raise _malformed()
    lines = below[:-1].split("\n")
    if len(lines) > _MOST_SIGNATURES:
        raise _malformed()
    return SignedNote(text=f"{text}\n", signatures=tuple(map(_signature, lines)))


def signers_of(note: SignedNote, keys: Iterable[VerifierKey]) -> tuple[VerifierKey, ...]:
    """Gives the known keys that signed; a NoteError where none did, or one only seems to have."""
    known = {(key.name, key.key_id): key for key in keys}
    signers = dict[VerifierKey, None]()
    for one in note.signatures:
        key = known.get((one.name, one.key_id))
        if key is None:
            continue
        if not key.verifies(note.text.encode(), one.signature):
            raise NoteError(f"Die Unterschrift von {one.name} ist falsch.")
        signers[key] = None
    if not signers:
        names = ", ".join(one.name for one in note.signatures)
        raise NoteError(
            f"Kein bekannter Schlüssel hat unterschrieben (genannt: {names}). Bitte mit --key den "
            "Prüfschlüssel angeben."
        )
    return tuple(signers)


def _signature(line: str) -> NoteSignature:
    found = _SIGNATURE.fullmatch(line)
    try:
        blob = base64_bytes(found["blob"]) if found else b""
    except ValueError:
        blob = b""
    if found is None or len(blob) <= _KEY_ID:
        raise _malformed()
    return NoteSignature(name=found["name"], key_id=blob[:_KEY_ID], signature=blob[_KEY_ID:])


def _malformed() -> MalformedNoteError:
    return MalformedNoteError(
        "Das ist kein unterschriebener Text. Erwartet werden Zeilen, eine Leerzeile und darunter "
        "Unterschriften, die mit „— “ beginnen."
    )
