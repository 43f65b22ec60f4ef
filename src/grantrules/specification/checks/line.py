"""Lines that would become prose, a comment or half a table, and would not run."""

import re
from collections.abc import Callable, Iterator, Mapping

from grantrules.specification.fault import Fault
from grantrules.specification.feature_line import Line, LineKind
from grantrules.specification.keyword import (
    BACKGROUND,
    EXAMPLES,
    FEATURE,
    OUTLINE,
    RULE,
    SCENARIO,
    misspelt_word,
    our_word,
    section_word,
    step_word,
)

FIRST_LINE = "# language: de"
_TAG_WITHOUT_SIGN = re.compile(r"[A-Za-z]{2}-?[0-9]{1,2}")
_LANGUAGE = re.compile(r"#\s*language\s*:", re.IGNORECASE)
_STEP_WORDS = "Angenommen, Wenn, Dann, Und oder Aber"
_BELOW_A_HEADING = frozenset({LineKind.STEP, LineKind.TABLE, LineKind.PROSE})
_PASSED_OVER = frozenset({LineKind.BLANK, LineKind.COMMENT})
_DESCRIBED = frozenset({"", FEATURE, RULE})
"""The sections whose free lines are a description."""


def line_faults(lines: tuple[Line, ...]) -> Iterator[Fault]:
    """Finds what Gherkin would skip, or take for something else."""
    yield from _first_line(lines)
    yield from _twice(lines)
    lost, before = False, None
    for line in lines:
        if line.kind is LineKind.SECTION:
            lost = False
        check = _CHECKS.get(line.kind)
        told = lost and line.kind in _BELOW_A_HEADING
        says = None if told or check is None else check(line, before)
        if says:
            yield Fault(line.number, says)
        # What stands below a heading that is none would be told again and again.
        stray = line.kind is LineKind.STEP and line.section in _DESCRIBED
        lost = lost or stray or is_lost_heading(line)
        before = before if line.kind in _PASSED_OVER else line


def is_lost_heading(line: Line) -> bool:
    """Whether a line was meant to begin a section and does not."""
    word = section_word(line.text) if line.kind is LineKind.PROSE else None
    return word is not None and _begins_section(line.text, word)


def _first_line(lines: tuple[Line, ...]) -> Iterator[Fault]:
    if lines[0].text != FIRST_LINE:
        yield Fault(
            1, f"Die erste Zeile lautet nicht „{FIRST_LINE}“. Bitte genau so an den Anfang stellen."
        )


def _twice(lines: tuple[Line, ...]) -> Iterator[Fault]:
    features = [
        one for one in lines if one.kind is LineKind.SECTION and our_word(one.word) == FEATURE
    ]
    for one in features[1:]:
        yield Fault(
            one.number,
            f"Eine Datei hat nur eine Funktionalität; die erste steht in Zeile "
            f"{features[0].number}. Bitte „{RULE}:“ schreiben oder eine zweite Datei anlegen.",
        )


def _comment(line: Line, _: Line | None) -> str | None:
    if _LANGUAGE.match(line.text):
        return (
            None
            if line.number == 1
            else "Die Sprache steht nur in der ersten Zeile. Bitte löschen."
        )
    hidden = line.text.lstrip("# ")
    looks = hidden.startswith(("@", "|")) or step_word(hidden) or _section_before_colon(hidden)
    if not looks:
        return None
    return (
        f"„{hidden}“ steht hinter „#“ und läuft nicht. Bitte die Zeile löschen oder das „#“ "
        "entfernen; eine Anmerkung mit einem anderen Wort beginnen."
    )


def _section(line: Line, before: Line | None) -> str | None:
    ours = our_word(line.word)
    above = "" if before is None else before.section
    if ours == EXAMPLES and above not in {SCENARIO, OUTLINE, EXAMPLES}:
        return f"„{EXAMPLES}:“ steht nicht unter einem {OUTLINE}. Bitte dorthin stellen."
    if ours == BACKGROUND:
        return (
            f"„{line.word}:“ gibt es hier nicht: Jedes Szenario soll für sich lesbar sein. "
            "Bitte die Sätze in jedes Szenario schreiben, das sie braucht."
        )
    if ours != line.word:
        return f"Statt „{line.word}:“ bitte „{ours}:“ schreiben{_or_examples(line.word)}."
    return None


def _or_examples(word: str) -> str:
    examples = f" (oder „{EXAMPLES}:“, wenn darunter die Tabelle eines {OUTLINE}es steht)"
    return examples if word == "Beispiel" else ""


def _step(line: Line, _: Line | None) -> str | None:
    if line.section in _DESCRIBED:
        return (
            f"„{line.text}“ steht nicht in einem Szenario und läuft nicht. Bitte darüber "
            f"„{SCENARIO}: …“ schreiben oder den Text mit einem anderen Wort beginnen."
        )
    if line.section == EXAMPLES:
        return (
            f"„{line.text}“ steht unter den Beispielen. Bitte die Sätze über „{EXAMPLES}:“ "
            "schreiben oder vorher ein neues Szenario beginnen."
        )
    if re.search(r"\s#[\s@]", line.text):
        return "Eine Anmerkung steht in einer eigenen Zeile und nicht hinter einem Satz."
    if line.word == "*":
        return f"Ein Satz beginnt mit {_STEP_WORDS}; „*“ sagt nicht, welcher es ist."
    ours = our_word(line.word)
    return None if ours == line.word else f"Statt „{line.word}“ bitte „{ours}“ schreiben."


def _table(line: Line, before: Line | None) -> str | None:
    below = before is not None and before.kind in {LineKind.STEP, LineKind.TABLE}
    if line.section in _DESCRIBED or not (below or line.section == EXAMPLES):
        return (
            "Diese Zeile einer Tabelle steht in einer Beschreibung und wird nicht gelesen. "
            f"Bitte unter einen Satz oder unter „{EXAMPLES}:“ stellen."
        )
    if not re.search(r"(?<!\\)(?:\\\\)*\|$", line.text):
        return "Die Zeile der Tabelle endet nicht mit „|“; ihr letztes Feld würde nicht gelesen."
    return None


def _text_block(_: Line, before: Line | None) -> str | None:
    if before is not None and before.kind is LineKind.TEXT_BLOCK:
        return None
    return "Einen Textblock liest kein Satz. Bitte als Tabelle oder in „…“ schreiben."


def _prose(line: Line, _: Line | None) -> str | None:
    return (
        _keyword_like(line)
        or _tag_like(line)
        or (None if line.section in _DESCRIBED and line.section else _out_of_place(line))
    )


def _keyword_like(line: Line) -> str | None:
    section, step = section_word(line.text), step_word(line.text)
    if section is not None and _begins_section(line.text, section):
        ours = our_word(section)
        if ours == BACKGROUND:
            return _section(line._replace(word=section), None)
        return f"„{line.text}“ läuft nicht. Bitte „{ours}: …“ schreiben, groß und mit Doppelpunkt."
    # A line of prose may well begin with a small „und“; where steps are expected, none does.
    if step is not None and (line.section not in _DESCRIBED or line.text.startswith(step)):
        prose = " oder den Text mit einem anderen Wort beginnen"
        otherwise = prose if line.section in _DESCRIBED else ""
        return f"„{line.text}“ läuft nicht. Bitte „{our_word(step)} …“ schreiben{otherwise}."
    near = misspelt_word(line.text, short=line.section not in _DESCRIBED)
    return (
        None
        if step is not None or near is None
        else f"„{line.text}“ läuft nicht. Meinten Sie „{near}“?"
    )


def _begins_section(text: str, word: str) -> bool:
    """Tells a heading from prose: ours always is one, a word of everyday use only with a colon."""
    return our_word(word) == word or text[len(word) :].lstrip().startswith(":")


def _section_before_colon(text: str) -> bool:
    word = section_word(text)
    return word is not None and text[len(word) :].lstrip().startswith(":")


def _tag_like(line: Line) -> str | None:
    words = line.text.split()
    if not all(_TAG_WITHOUT_SIGN.fullmatch(word) for word in words):
        return None
    return f"„{line.text}“ sieht aus wie ein Tag. Ein Tag beginnt mit „@“, zum Beispiel @FR-01."


def _out_of_place(line: Line) -> str:
    if not line.section:
        return f"Hier steht „{line.text}“; erwartet wird „{FEATURE}: …“."
    return (
        f"„{line.text}“ ist kein Satz und läuft nicht. Ein Satz beginnt mit {_STEP_WORDS}; "
        "Erläuterungen stehen unter der Regel."
    )


_CHECKS: Mapping[LineKind, Callable[[Line, Line | None], str | None]] = {
    LineKind.COMMENT: _comment,
    LineKind.SECTION: _section,
    LineKind.STEP: _step,
    LineKind.TABLE: _table,
    LineKind.TEXT_BLOCK: _text_block,
    LineKind.PROSE: _prose,
}
