"""Plans of forms: every line is a section or a field that is asked for."""

import pytest
from tests.unit.intake.proof_books import ASKED

from grantrules.intake.form_plan import APPLICATION_FORM, OFFICE_TITLE, PROOF_FORM, FormPlan
from grantrules.intake.proof_questions import proof_form_questions
from grantrules.intake.questions import Questions


@pytest.mark.parametrize(
    ("plan", "questions"),
    [(APPLICATION_FORM, ASKED), (PROOF_FORM, proof_form_questions(ASKED))],
)
def test_a_form_has_a_field_for_every_question(plan: FormPlan, questions: Questions) -> None:
    keys = {one.key for one in questions.columns}
    fields = [line for line in plan.lines if questions.keyed(line)]

    assert len(set(fields)) == len(fields)
    assert set(fields) == keys
    assert plan.lines[0] == OFFICE_TITLE
    assert set(plan.office) | set(plan.hints) | plan.long <= keys
