"""Whatever is done to a feature: it is sound, or its faults are told in German, each at a line."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grantrules import load_rulebook
from grantrules.specification.feature_file import feature_files, folder_of
from grantrules.specification.lint import faults_in
from grantrules.specification.specification import language_for

BOOK = load_rulebook("integrationsmanager-rlp")
FOLDER = folder_of(BOOK.programme)
LANGUAGE = language_for(BOOK, FOLDER)
TEXTS = [one.text for one in feature_files(FOLDER)]
ENGLISH = ("expected", "unexpected", "inconsistent", "got '", "#Empty", "Error", "None")
PIECES = st.sampled_from(
    [
        "# language: de", "Funktionalität: F", "  Regel: AB-01 R", "  @AB-01", "  @AB-01 #x",
        "    Szenario: S", "    Szenariogrundriss: G", "      Beispiele:", "      Hintergrund:",
        "      Angenommen ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026",
        "      Und die Personalkosten betragen <x>", "      Und lauten die Vorschläge:", "",
        "      Wenn der Antrag geprüft wird", "    Dann ist die Regel AB-01 erfüllt", "    * a",
        "      Dann ist die Regel AB-01 <y>", "      | x | y |", "      | 1,00 € | erfüllt |",
        "      | Aktenzeichen | AB-01 |", "      | 1 | erfüllt |", '      """', "```", "|", "||",
        "", "Text", "@", "#", "<", "\\", "| a \\", "      Und ", "      wenn", "Feature: x",
    ]
)  # fmt: skip


def _truncated(text: str, chance: random.Random) -> str:
    return text[: chance.randrange(len(text))]


def _flipped(text: str, chance: random.Random) -> str:
    data = bytearray(text.encode())
    for _ in range(3):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data.decode("utf-8", "replace")


def _without_lines(text: str, chance: random.Random) -> str:
    return "\n".join(line for line in text.split("\n") if chance.random() > 0.02)


def _shuffled(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    first, second = (chance.randrange(len(lines)) for _ in range(2))
    lines[first], lines[second] = lines[second], lines[first]
    return "\n".join(lines)


def _all_german(text: str) -> bool:
    faults = faults_in(text, LANGUAGE)
    lines = text.count("\n") + 1
    told = all(0 < one.line <= lines and one.message.endswith((".", "?")) for one in faults)
    return told and not any(word in one.message for one in faults for word in ENGLISH)


@pytest.mark.parametrize("change", [_truncated, _flipped, _without_lines, _shuffled])
@pytest.mark.parametrize("seed", range(24))
def test_a_damaged_feature_is_sound_or_told_in_german(
    change: Callable[[str, random.Random], str], seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same damage on every machine

    assert _all_german(change(TEXTS[seed % len(TEXTS)], chance))


@given(st.lists(PIECES, max_size=30))
def test_whatever_is_put_together_is_sound_or_told_in_german(pieces: list[str]) -> None:
    assert _all_german("\n".join(pieces))


@given(st.text(max_size=200))
def test_any_text_at_all_is_told_in_german(text: str) -> None:
    assert _all_german(text)
