"""The digest by which lines, documents and runs are known: SHA-256 in lower-case hex."""

import hashlib
from typing import Annotated

from pydantic import Field

Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


def digest_of(content: bytes) -> Digest:
    """Gives the digest of the bytes."""
    return hashlib.sha256(content).hexdigest()
