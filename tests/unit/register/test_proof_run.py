"""Recording runs over proofs: whole or not at all, and verified like every other entry."""

from pathlib import Path

import pytest
from tests.unit.register.sample import AT, RULEBOOK, WORKBOOK, submission, verified, write

from grantrules.model.errors import RegisterError
from grantrules.register.database import open_for_reading, open_for_writing
from grantrules.register.document import Document, DocumentKind
from grantrules.register.history import entries
from grantrules.register.proof_entry import RecordedProofs, proofs_key
from grantrules.register.proof_run import record_proofs

DOCUMENTS = (
    Document(kind=DocumentKind.RULEBOOK, content=RULEBOOK),
    Document(kind=DocumentKind.WORKBOOK, content=WORKBOOK),
)


def _said(**changes: object) -> RecordedProofs:
    plain: dict[str, object] = {
        **dict(submission()),
        "run": proofs_key(submission()),
        "repeat": 1,
        "proofs": ({"reference": "A", "repayment": "0.00"},),
        "stated": (),
        "sample": ("A",),
        "share": 1000,
    }
    return RecordedProofs.model_validate({**plain, **changes})


def _recorded(place: Path, said: RecordedProofs | None = None) -> int:
    return record_proofs(open_for_writing(str(place)), said or _said(), DOCUMENTS, AT)


def test_a_run_opens_the_trail_and_is_counted_when_it_is_repeated(tmp_path: Path) -> None:
    place = tmp_path / "fall.db"

    numbers = [_recorded(place), _recorded(place)]

    found = [one.body for one in entries(open_for_reading(str(place)))]
    assert numbers == [2, 3]
    assert [one.repeat for one in found if isinstance(one, RecordedProofs)] == [1, 2]
    assert verified(place).intact


def test_it_stands_beside_runs_over_applications(tmp_path: Path) -> None:
    place = tmp_path / "fall.db"
    write(place, "B")
    _recorded(place)
    write(place, "B")

    assert verified(place).intact


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"run": proofs_key(submission(b"other"))}, "der Schlüssel des Laufs gehört nicht"),
    ],
)
def test_a_forged_run_is_found(tmp_path: Path, changes: dict[str, object], sentence: str) -> None:
    place = tmp_path / "fall.db"
    _recorded(place, _said(**changes))

    assert sentence in verified(place).faults[0]


def test_what_has_no_form_is_not_recorded(tmp_path: Path) -> None:
    place = tmp_path / "fall.db"

    with pytest.raises(RegisterError, match="es wurde nichts aufgezeichnet"):
        _recorded(place, _said(proofs=({"reference": "\ud800"},)))

    assert list(entries(open_for_reading(str(place)))) == []


def test_a_document_that_is_missing_stops_the_record(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="documents not given"):
        record_proofs(open_for_writing(str(tmp_path / "fall.db")), _said(), DOCUMENTS[:1], AT)
