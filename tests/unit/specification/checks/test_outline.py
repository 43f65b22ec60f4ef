from tests.unit.specification.texts import EXAMPLES, OUTLINE, ROWLESS, SOUND

from grantrules.specification.checks.outline import BLANK, TO_FILL_IN, outline_faults
from grantrules.specification.checks.syntax import tree_or_faults
from grantrules.specification.fault import Fault


def _faults(text: str) -> list[Fault]:
    tree, _ = tree_or_faults(text, told=False)
    return list(outline_faults(tree["feature"]))


def test_a_sound_outline_has_no_fault() -> None:
    assert _faults(OUTLINE) == []
    assert _faults(f"{OUTLINE}{EXAMPLES.replace('60.000,00', '59.999,99')}") == []


def test_each_table_needs_every_column() -> None:
    second = "\n    Beispiele: zwei\n      | x |\n      | 1,00 € |\n"

    (fault,) = _faults(f"{OUTLINE}{second}")

    assert fault == Fault(
        8, "Für <y> gibt es in Zeile 15 keine Spalte. Bitte die Spalte „y“ ergänzen."
    )


def test_a_placeholder_counts_only_in_a_sentence() -> None:
    table = "    Und lautet der Haushalt:\n      | <z> |\n"

    faults = _faults(f"{ROWLESS}{table}{EXAMPLES}")

    assert [one.line for one in faults] == [10]


def test_the_same_row_in_another_order_of_columns_is_the_same_row() -> None:
    again = "\n    Beispiele: zwei\n      | y | x |\n      | erfüllt | 60.000,00 € |\n"

    (fault,) = _faults(f"{OUTLINE}{again}")

    assert fault == Fault(16, "Diese Zeile steht schon in Zeile 12. Bitte eine von beiden löschen.")


def test_what_is_to_be_filled_in_is_told_with_the_words_that_fit() -> None:
    blank = f"{BLANK} erfüllt oder offen>"

    in_step = _faults(SOUND.replace("AB-01 erfüllt", f"AB-01 {blank}"))
    in_cell = _faults(OUTLINE.replace("| erfüllt", f"| {blank}"))

    assert in_step == [Fault(7, f"{TO_FILL_IN}: erfüllt oder offen.")]
    assert in_cell == [Fault(12, f"{TO_FILL_IN}: erfüllt oder offen.")]
