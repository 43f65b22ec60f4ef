"""Paragraphs for the terminal: foreign text made harmless, wrapped under a hanging lead."""

from textwrap import fill

from grantrules.report.text import one_line


def paragraph(lead: str, text: str, width: int) -> str:
    """Writes a text behind its lead; further lines begin below the first word."""
    return fill(
        one_line(text),
        width=max(width, 2 * len(lead) + 1),
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_long_words=False,
        break_on_hyphens=False,
    )
