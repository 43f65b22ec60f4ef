from grantrules.batch.problem_texts import PROBLEM_TEXTS, text_of
from grantrules.intake.problem_catalogue import CATALOGUE
from grantrules.model.action import Action


def test_every_entry_of_the_catalogue_is_known_by_its_code() -> None:
    told = [(one.code, one.title, one.remedy) for one in PROBLEM_TEXTS.values()]

    assert told == [(one.code.value, one.title, one.remedy) for one in CATALOGUE]


def test_a_code_is_found_however_it_is_typed() -> None:
    text = text_of(" Amount.Ambiguous ")

    assert text is not None
    assert (text.code, text.action) == ("amount.ambiguous", Action.ASK_APPLICANT)
    assert text_of("amount.unknown") is None


def test_a_newer_template_is_no_matter_of_the_applicant() -> None:
    assert PROBLEM_TEXTS["form.newer"].ask is None
    assert "{label}" in (PROBLEM_TEXTS["label.mismatch"].ask or "")
