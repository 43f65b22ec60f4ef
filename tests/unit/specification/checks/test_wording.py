from tests.unit.specification.samples import LANGUAGE
from tests.unit.specification.texts import FILES, OUTLINE, SOUND, WHEN

from grantrules.specification.checks.syntax import tree_or_faults
from grantrules.specification.checks.wording import Wording
from grantrules.specification.feature_tree import scenes_of


def _wording(text: str) -> Wording:
    tree, _ = tree_or_faults(text, told=False)
    return Wording(scenes_of(tree["feature"]), LANGUAGE)


def test_sound_steps_have_no_fault() -> None:
    assert _wording(SOUND).faults == []
    assert _wording(OUTLINE).faults == []


def test_the_scenarios_that_need_files_are_known() -> None:
    assert _wording(SOUND).practical == set()
    assert len(_wording(FILES).practical) == 1


def test_a_wrong_value_is_told_in_the_row_that_brings_it() -> None:
    rows = OUTLINE.replace("60.000,00 €", "1 €") + "      | 2,00 € | erfüllt |\n      | 3 € | x |\n"

    assert [one.line for one in _wording(rows).faults] == [12, 14, 14]


def test_a_wrong_value_of_the_sentence_is_told_at_the_sentence() -> None:
    text = OUTLINE.replace("AB-01", "AB-99").replace("Regel HO-01", "Regel HO-99")

    (fault,) = _wording(f"{text}      | 2,00 € | erfüllt |\n").faults

    assert fault.line == 8


def test_a_wrong_table_is_told_row_by_row() -> None:
    table = (
        "    Und lauten die Vorschläge:\n      | Aktenzeichen | Betrag |\n"
        "      | 1 | 1,00 |\n      | 2 | 2,00 € |\n      | 3 | 3,00 |\n"
    )

    assert [one.line for one in _wording(f"{SOUND}{table}").faults] == [10, 12]


def test_a_figure_that_does_not_fit_what_it_is_stated_of_is_told() -> None:
    text = SOUND.replace(WHEN, f"    Und der Stellenumfang beträgt 1,00 €\n{WHEN}")

    (fault,) = _wording(text).faults

    assert fault.line == 6
    assert "erwartet wird ein Stellenumfang wie 0,5 VZÄ" in fault.message


def test_what_follows_from_a_fault_is_not_told() -> None:
    text = SOUND.replace("Germersheim", "Germerseim")
    more = text.replace(WHEN, f"    Und die Angabe AGS fehlt\n{WHEN}")

    assert [one.line for one in _wording(more).faults] == [5]


def test_the_applications_are_checked_once_but_a_folder_may_be_checked_again() -> None:
    several = SOUND.replace(WHEN, f"{WHEN}    Und die Anträge geprüft werden\n")
    again = "    Und der Ordner erneut geprüft wird\n    Dann"

    assert [one.line for one in _wording(several).faults] == [7]
    assert _wording(FILES.replace("    Dann", again)).faults == []


def test_a_row_with_a_gap_is_left_to_the_check_of_outlines() -> None:
    assert _wording(OUTLINE.replace("60.000,00 €", "")).faults == []
    assert _wording(OUTLINE.replace("60.000,00 €", "<z>")).faults == []
