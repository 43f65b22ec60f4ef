from grantrules.report.height import HIGHEST, LINE, lines, row_height


def test_a_short_text_is_one_line() -> None:
    assert lines("kurz", 10) == 1


def test_every_line_break_begins_a_line() -> None:
    assert lines("a\nb\n\nc", 10) == 4


def test_words_are_never_torn_unless_they_are_longer_than_the_column() -> None:
    assert lines("aaaaaaaa bbbbbbbb cccccccc", 10) == 3
    assert lines("a" * 30, 10) == 3


def test_the_text_that_needs_most_room_decides() -> None:
    assert row_height([("a", 10), ("a\nb\nc", 10)]) > 3 * LINE


def test_a_row_is_never_higher_than_a_workbook_can_hold() -> None:
    assert row_height([("Wort " * 10_000, 20)]) == HIGHEST


def test_a_row_without_texts_is_one_line_high() -> None:
    assert LINE <= row_height([]) < 2 * LINE
