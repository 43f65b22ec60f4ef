"""One letter from its template and its fields: a draft with its marks, or signed with its annex."""

import io
from typing import NamedTuple

from docx.document import Document as Word

from grantrules.report.letters.annex import Evidence, add_annex
from grantrules.report.letters.draft_mark import NO_DECISION, NO_END, NO_LETTER, mark_as_draft
from grantrules.report.letters.fixed_parts import check_fixed_parts
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.package import fixed_package
from grantrules.report.letters.promise import promise_in
from grantrules.report.letters.rendering import Fields, rendered, text_of


class Letter(NamedTuple):
    """What a letter says; a notice without evidence of its decision stays a draft.

    `finished`: of another letter, whether it goes out as it is.
    """

    kind: LetterKind
    fields: Fields
    evidence: Evidence | None = None
    finished: bool = False


def letter_bytes(letter: Letter, template: bytes, name: str) -> bytes:
    """Makes the Word file; the same letter and template always give the same bytes."""
    word = rendered(template, name, letter.fields)
    if letter.evidence is None and letter.kind.is_notice:
        _refuse_promise(word, name)
    check_fixed_parts(word, letter.kind, letter.fields, name)
    word.core_properties.title = f"{letter.kind.german} {letter.fields['aktenzeichen']}"
    if letter.evidence is not None:
        add_annex(word, letter.evidence)
    elif letter.kind.is_notice:
        mark_as_draft(word, NO_DECISION)
    elif not letter.finished:
        mark_as_draft(word, NO_END if letter.kind is LetterKind.MEMO else NO_LETTER)
    saved = io.BytesIO()
    word.save(saved)
    return fixed_package(saved.getvalue())


def _refuse_promise(word: Word, name: str) -> None:
    found = promise_in(text_of(word))
    if found is not None:
        raise LetterError(
            f"Der Entwurf aus der Vorlage „{name}“ liest sich wie eine Entscheidung („{found}“). "
            "Bitte den Satz in der Vorlage zwischen „{% if entschieden %}“ und „{% endif %}“ "
            "stellen."
        )
