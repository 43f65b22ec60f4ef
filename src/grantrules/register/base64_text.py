"""Base64 with exactly one spelling for each value (RFC 4648, section 4)."""

from base64 import b64decode, b64encode


def base64_text(content: bytes) -> str:
    """Spells the bytes."""
    return b64encode(content).decode("ascii")


def base64_bytes(text: str) -> bytes:
    """Reads the bytes; a ValueError for anything but their one spelling."""
    content = b64decode(text, validate=True)
    if base64_text(content) != text:
        raise ValueError("no canonical base64")
    return content
