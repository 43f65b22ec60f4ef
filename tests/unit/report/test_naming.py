import pytest
from tests.unit.report.builders import proposal

from grantrules.model.application import Source
from grantrules.model.district import Applicant
from grantrules.report.naming import applicant_of, reference_of, source_of, stated_reference


def test_a_proposal_is_called_by_its_reference() -> None:
    assert reference_of(proposal("2025-017")) == "2025-017"


def test_without_a_reference_it_is_called_by_its_place() -> None:
    assert reference_of(proposal(None)) == "antraege.xlsx#Anträge!A18"


def test_without_reference_and_place_it_still_has_a_name() -> None:
    assert reference_of(proposal(None, source=None)) == "ohne Aktenzeichen"


def test_a_form_is_named_by_file_and_sheet() -> None:
    form = Source(file="formular.xlsx", sheet="Antrag")

    assert source_of(proposal(source=form)) == "formular.xlsx#Antrag"


def test_an_applicant_without_a_name_is_not_stated() -> None:
    assert applicant_of(proposal(applicant=Applicant(ags=None, name=None))) == "nicht angegeben"


@pytest.mark.parametrize(
    ("row", "reference", "stated"),
    [
        (18, "2025-017", "2025-017"),
        (18, "a.xlsx#Anträge!18", None),
        (None, "a.xlsx#Anträge", None),
        (None, None, None),
    ],
)
def test_a_place_that_stands_in_for_a_reference_was_not_stated(
    row: int | None, reference: str | None, stated: str | None
) -> None:
    source = Source(file="a.xlsx", sheet="Anträge", row=row)

    assert stated_reference(proposal(reference, source=source)) == stated
