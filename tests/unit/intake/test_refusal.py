"""Why a whole list or form is not read."""

import pytest
from tests.unit.intake.sheets import QUESTIONS

from grantrules.intake.place import Place
from grantrules.intake.refusal import COLUMN_LACKS, LABEL_LACKS, missing_columns


@pytest.mark.parametrize(
    ("keys", "lacks", "says"),
    [
        (("fte",), COLUMN_LACKS, "fehlt die Spalte „Stellenumfang (VZÄ)“;"),
        (("ags", "signed"), COLUMN_LACKS, "fehlen die Spalten „AGS“ und „Unterschrift“;"),
        (("signed",), LABEL_LACKS, "fehlt die Beschriftung „Unterschrift“;"),
        (
            ("ags", "fte", "signed"),
            LABEL_LACKS,
            "fehlen die Beschriftungen „AGS“, „Stellenumfang (VZÄ)“ und „Unterschrift“;",
        ),
    ],
)
def test_what_is_missing_is_named_in_one_sentence(
    keys: tuple[str, ...], lacks: tuple[str, str], says: str
) -> None:
    missing = [one for one in QUESTIONS.columns if one.key in keys]
    missing.sort(key=lambda one: keys.index(one.key))

    (problem,) = missing_columns(Place("a.xlsx", "Anträge"), missing, lacks=lacks)

    assert says in problem.message


def test_nothing_missing_is_no_problem() -> None:
    assert missing_columns(Place("a.xlsx", "Anträge"), [], lacks=COLUMN_LACKS) == ()
