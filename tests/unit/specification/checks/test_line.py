import pytest
from tests.unit.specification.texts import HEAD, OUTLINE, SOUND, lines

from grantrules.specification.checks.line import is_lost_heading, line_faults
from grantrules.specification.fault import Fault


def _faults(text: str) -> list[Fault]:
    return list(line_faults(lines(text)))


def test_a_sound_feature_has_no_lost_line() -> None:
    assert _faults(SOUND) == []
    assert _faults(OUTLINE) == []


@pytest.mark.parametrize(
    "prose",
    [
        "Grundlage ist § 44 LHO.",
        "Beispielsweise zählt ein halber Monat nicht.",
        "Szenarien zeigen nur, was gilt.",
        "Die Regel FR-01 gilt: siehe oben.",
        "Funktionen gibt es hier nicht.",
        "Dennoch wird geprüft.",
        "und alle Anlagen liegen vor.",
        "angenommen ist ein Höchstbetrag.",
        "Voraussetzungen nennt die Ankündigung.",
    ],
)
def test_ordinary_prose_may_stand_in_a_description(prose: str) -> None:
    assert _faults(f"{HEAD}  {prose}\n  Regel: R\n    {prose}\n") == []


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        ("Wenn es regnet", "Bitte darüber „Szenario: …“ schreiben oder den Text mit einem anderen"),
        ("Und", "Bitte „Und …“ schreiben oder den Text mit einem anderen Wort"),
        ("Given a", "Bitte „Angenommen …“ schreiben oder den Text mit einem anderen Wort"),
        ("Szenario eins", "Bitte „Szenario: …“ schreiben"),
        ("szenariogrundriss: eins", "Bitte „Szenariogrundriss: …“ schreiben"),
        ("Scenario Outline: eins", "Bitte „Szenariogrundriss: …“ schreiben"),
        ("Szenarioo: eins", "Meinten Sie „Szenario“?"),
        ("fr-01", "sieht aus wie ein Tag"),
        ("AB01 AB02", "sieht aus wie ein Tag"),
    ],
)
def test_a_line_that_was_meant_to_run_is_told_in_a_description(prose: str, words: str) -> None:
    (fault,) = _faults(f"{HEAD}  Regel: R\n    {prose}\n")

    assert fault.line == 4
    assert words in fault.message


def test_an_ordinary_remark_is_no_fault() -> None:
    assert _faults(f"{SOUND}    # siehe Vermerk vom 2. Juli\n    # 3 Zeilen\n") == []


def test_an_escaped_bar_does_not_end_a_row() -> None:
    (fault,) = _faults(OUTLINE.replace("erfüllt |", "erfüllt \\|"))

    assert "endet nicht mit „|“" in fault.message


def test_what_stands_before_the_feature_is_told() -> None:
    (fault,) = _faults("# language: de\nVorwort\nFunktionalität: F\n")

    assert fault == Fault(2, "Hier steht „Vorwort“; erwartet wird „Funktionalität: …“.")


def test_a_heading_without_colon_is_a_lost_one() -> None:
    heading, prose = lines("Szenario S\nGrundlage ist das Gesetz")

    assert is_lost_heading(heading)
    assert not is_lost_heading(prose)
