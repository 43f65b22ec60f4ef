"""What a rule rests on, in German."""

import pytest

from grantrules.model.basis import BasisKind, ground_text


def test_every_kind_of_basis_has_a_german_word() -> None:
    words = {kind: kind.german for kind in BasisKind}

    assert words == {
        BasisKind.ANNOUNCEMENT: "Ankündigung",
        BasisKind.LAW: "Gesetz",
        BasisKind.ANALOGUE: "vergleichbares Programm",
        BasisKind.ASSUMPTION: "Annahme",
    }


@pytest.mark.parametrize(
    ("kind", "citation", "text"),
    [
        (BasisKind.LAW, "§ 31 VwVfG", "Gesetz – § 31 VwVfG"),
        (BasisKind.ANNOUNCEMENT, "Ankündigung vom 2. Juli", "Ankündigung vom 2. Juli"),
    ],
)
def test_a_ground_names_its_kind_once(kind: BasisKind, citation: str, text: str) -> None:
    assert ground_text(kind, citation) == text
