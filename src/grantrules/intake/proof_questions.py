"""What a proof of use is asked: as a list, as a form, and by the positions of a form."""

from dataclasses import replace

from grantrules.intake.columns import Column
from grantrules.intake.proof_columns import (
    END_HINT,
    FORM_ONLY,
    GRANTED,
    INCOME,
    POSITIONS,
    RECEIPT,
    REFERENCE_HINT,
    REPORTS,
    SPENT,
    START_HINT,
    asking_too,
)
from grantrules.intake.questions import Questions

_COMMON = ("reference", "ags", "funding_start", "funding_end")


def proof_list_questions(questions: Questions) -> Questions:
    """Asks for one award a row; workbooks with a form of positions are read beside them."""
    columns = (*_common(questions, _COMMON), *GRANTED, *SPENT, *INCOME, *REPORTS, RECEIPT)
    others = (proof_form_questions(questions), position_questions(questions))
    return replace(questions, columns=columns, others=others)


def proof_form_questions(questions: Questions) -> Questions:
    """Asks for one award a file, whose sums are those of its positions."""
    common = _common(questions, ("reference", "applicant", *_COMMON[1:]))
    columns = (*common, *GRANTED, *INCOME, *REPORTS, RECEIPT, *FORM_ONLY)
    return replace(questions, columns=columns, others=())


def position_questions(questions: Questions) -> Questions:
    """Asks for one cost a row."""
    return replace(questions, columns=POSITIONS, others=())


def _common(questions: Questions, keys: tuple[str, ...]) -> tuple[Column, ...]:
    found = [column for key in keys if (column := questions.keyed(key)) is not None]
    return asking_too(
        found, reference=REFERENCE_HINT, funding_start=START_HINT, funding_end=END_HINT
    )
