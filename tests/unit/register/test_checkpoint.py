"""Checkpoints: read strictly, and only with the signature of their origin."""

import pytest
from tests.unit.register.keys import key, peter

from grantrules.register.base64_text import base64_text
from grantrules.register.checkpoint import (
    Checkpoint,
    checkpoint_of,
    opened,
    signed_checkpoint,
)
from grantrules.register.signed_note import NoteError, signed

ROOT = bytes(range(32))
ROOT_TEXT = base64_text(ROOT)
KEY = key()


def test_the_published_example_is_read() -> None:
    text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"

    found = checkpoint_of(text)

    assert (found.origin, found.size) == ("example.com/behind-the-sofa", 20852163)
    assert found.text == text


@pytest.mark.parametrize("size", [0, 1, 36, 10**15])
def test_what_was_signed_is_opened(size: int) -> None:
    note = signed_checkpoint(size, ROOT, KEY).encode()

    assert opened(note, [KEY.verifier]) == Checkpoint(origin=KEY.name, size=size, root=ROOT)


def test_a_checkpoint_is_known_by_the_key_of_its_origin_alone() -> None:
    note = signed(f"other.example\n7\n{ROOT_TEXT}\n", KEY).encode()

    with pytest.raises(NoteError, match="Kein bekannter Schlüssel"):
        opened(note, [KEY.verifier, peter().verifier])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "a\n7\n",
        f"\n7\n{ROOT_TEXT}\n",
        f"a\n07\n{ROOT_TEXT}\n",
        f"a\n-7\n{ROOT_TEXT}\n",
        f"a\n+7\n{ROOT_TEXT}\n",
        f"a\n7 \n{ROOT_TEXT}\n",
        f"a\n٧\n{ROOT_TEXT}\n",
        f"a\n{10**17}\n{ROOT_TEXT}\n",
        f"a\n7\n{ROOT_TEXT}",
        f"a\n7\n{ROOT_TEXT}\nmehr\n",
        f"a\n7\n{ROOT_TEXT}\n\n",
        f"a\n7\n{ROOT_TEXT[:-1]}\n",
        f"a\n7\n{base64_text(ROOT[:-1])}\n",
        f"a\n7\n{base64_text(ROOT + b'0')}\n",
        f"a\n7\n{ROOT.hex()}\n",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(NoteError, match="kein Prüfpunkt"):
        checkpoint_of(text)
