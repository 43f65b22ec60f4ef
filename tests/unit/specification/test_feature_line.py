import pytest

from grantrules.specification.feature_line import LineKind, lines_of


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("  # language: de", LineKind.COMMENT, ""),
        ("  @AB-01", LineKind.TAG, ""),
        ("  | a |", LineKind.TABLE, ""),
        ("  Szenario: S", LineKind.SECTION, "Szenario"),
        ("  Rule: R", LineKind.SECTION, "Rule"),
        ("  Und a", LineKind.STEP, "Und"),
        ("  * a", LineKind.STEP, "*"),
        ("  Gegeben seien a", LineKind.STEP, "Gegeben seien"),
        ("  Und", LineKind.PROSE, ""),
        ("  und a", LineKind.PROSE, ""),
        ("  Szenario S", LineKind.PROSE, ""),
        ("  Given a", LineKind.PROSE, ""),
        ("  ", LineKind.BLANK, ""),
    ],
)
def test_a_line_is_what_gherkin_takes_it_for(text: str, kind: LineKind, word: str) -> None:
    (line,) = lines_of(text)

    assert (line.text, line.kind, line.word) == (text.strip(), kind, word)


def test_a_line_knows_its_section() -> None:
    lines = lines_of("a\nFunktionalität: F\n  b\n  Rule: R\n  Szenarien: S\n    Und c")

    found = [line.section for line in lines]

    assert found == [
        "", "Funktionalität", "Funktionalität", "Regel", "Szenariogrundriss", "Szenariogrundriss",
    ]  # fmt: skip


def test_what_stands_in_a_text_block_is_part_of_it() -> None:
    lines = lines_of('"""\nUnd a\n```\n"""\nUnd b\n```\n"""\n')

    assert [line.kind for line in lines[:5]] == [*[LineKind.TEXT_BLOCK] * 4, LineKind.STEP]
    assert {line.kind for line in lines[5:]} == {LineKind.TEXT_BLOCK}
