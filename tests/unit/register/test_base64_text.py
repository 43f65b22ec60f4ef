"""One spelling for each value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules.register.base64_text import base64_bytes, base64_text


@given(st.binary())
def test_what_is_spelled_is_read(content: bytes) -> None:
    assert base64_bytes(base64_text(content)) == content


@pytest.mark.parametrize("text", ["QQ", "QR==", "QQ==\n", "Q Q==", "-_8=", "QQ==QQ==", "ä"])
def test_any_other_spelling_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever words the module has
        base64_bytes(text)
