"""Corrections: one person wants an entry undone, another one confirms."""

import pytest
from tests.unit.register.cases import (
    ANNA,
    BERT,
    RELEASING,
    confirmed,
    corrected,
    found,
    lived,
    proposed,
    received,
    signed,
)

from grantrules.model.errors import RefusedError
from grantrules.register.correcting import confirmation, correction

BOTH = {ANNA, BERT}
SIGNED = lived(received(), proposed(), found(), signed())
CORRECTED = lived(received(), proposed(), found(), signed(), corrected(4))


def test_a_signature_may_be_corrected() -> None:
    assert correction(SIGNED, ANNA, 4, "Irrtum.") == corrected(4)


@pytest.mark.parametrize("seq", [1, 2, 3, 5, -1])
def test_what_has_to_stand_is_not_corrected(seq: int) -> None:
    with pytest.raises(RefusedError, match=f"„A“: Eintrag {seq} lässt sich nicht berichtigen."):
        correction(SIGNED, ANNA, seq, "Irrtum.")


def test_a_confirmed_correction_of_a_signature_gives_the_money_back() -> None:
    assert confirmation(CORRECTED, BERT, 5, BOTH) == confirmed(5, *RELEASING)


def test_a_confirmed_correction_of_a_finding_moves_no_money() -> None:
    case = lived(received(), proposed(), found(), corrected(3))

    assert confirmation(case, BERT, 4, BOTH) == confirmed(4)


def test_nobody_confirms_their_own_correction() -> None:
    with pytest.raises(RefusedError, match="haben Sie selbst eingetragen"):
        confirmation(CORRECTED, ANNA, 5, BOTH)


def test_nobody_confirms_what_somebody_wanted_whose_name_was_erased() -> None:
    with pytest.raises(RefusedError, match="Wer die Berichtigung 5 eingetragen hat, ist gelöscht"):
        confirmation(CORRECTED, BERT, 5, {BERT})


def test_what_is_no_correction_is_not_confirmed() -> None:
    with pytest.raises(RefusedError, match=r"Eine Berichtigung 4 steht nicht aus\."):
        confirmation(CORRECTED, BERT, 4, BOTH)
