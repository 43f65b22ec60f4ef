"""Published keys and notes of golang.org/x/mod/sumdb/note, keys of our own, and who uses them."""

from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tests.unit.presences import present

from grantrules.register.base64_text import base64_bytes
from grantrules.register.person import Person
from grantrules.register.signing_key import SigningKey
from grantrules.register.trail_entries import Role

PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PETER_SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"  # noqa: S105 - published for tests
ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)
PETER_LINE = (
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZ"
    "b6KE6RyyBwJnAM=\n"
)
ENOCH_LINE = (
    "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33"
    "WWd1RvMc+QQ=\n"
)

ERIKA = Person(key="erika", name="Erika Muster", accounts=("erika",), role=Role.AUDITOR)
FRITZ = Person(key="fritz", name="Fritz Feder", accounts=("fritz",), role=Role.APPROVER)
GRETA = Person(key="greta", name="Greta Griffel", accounts=("greta",), role=Role.CLERK)
AT_DESK = present(ERIKA, FRITZ, GRETA)
"""Erika, who looks after the trail."""


def peter() -> SigningKey:
    seed = base64_bytes(PETER_SECRET)[1:]
    return SigningKey("PeterNeumann", Ed25519PrivateKey.from_private_bytes(seed))


def key(name: str = "land.example/protokoll", seed: bytes = b"") -> SigningKey:
    return SigningKey(name, Ed25519PrivateKey.from_private_bytes(sha256(seed).digest()))
