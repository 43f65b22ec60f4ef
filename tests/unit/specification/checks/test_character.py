import pytest

from grantrules.specification.checks.character import character_faults


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("erfu\u0308llt", "besteht ein Zeichen"),
        ("q\u0308", "ein Zeichen, das man nicht sieht"),
        ("die\u00a0Regel", "An Stelle 4 steht ein geschütztes Leerzeichen"),
        ("1\u202f€", "ein schmales geschütztes Leerzeichen"),
        ("1\u2009€", "ein ungewöhnliches Leerzeichen"),
        ("a\tb", "ein Tabulator"),
        ("Re\u00adgel", "ein bedingtes Trennzeichen"),
        ("a\u200bb", "ein Leerzeichen ohne Breite"),
        ("a\ufeffb", "Byte-Reihenfolge"),
        ("a\u202eb", "ein Zeichen, das man nicht sieht"),
        ("a\x0cb", "ein Zeichen, das man nicht sieht"),
        ("a\u2028b", "ein Zeichen, das man nicht sieht"),
        ("a\ue000b", "ein Zeichen, das man nicht sieht"),
        ("R\u0435gel", "ein kyrillischer Buchstabe"),
        ("\u0391B-01", "ein griechischer Buchstabe"),
        ("\u0561", "ein fremder Buchstabe"),
        ("\ufb01n", "ein fremder Buchstabe"),
        ("٦٠", "keine Ziffer von 0 bis 9"),
        ("−5,00 €", "mit einem Gedankenstrich oder Minuszeichen"),
        ("| –5,00 €", "mit einem Gedankenstrich oder Minuszeichen"),
        ("FR\u201101", "Bitte mit Bindestrich schreiben: FR-01"),
        ("@FR–01", "Bitte mit Bindestrich schreiben: FR-01"),
    ],
)
def test_a_character_that_looks_like_another_is_told(line: str, words: str) -> None:
    (fault,) = character_faults(f"# language: de\n{line}")

    assert fault.line == 2
    assert words in fault.message
    assert "Bitte" in fault.message


@pytest.mark.parametrize(
    "line",
    [
        "Müßig „…“ § 31 Abs. 3 – 60.000,00 € × ½ é",
        "| – | -5,00 € |",
        "2025–2026, 3 – 4",
        "→ m² Łódź",
    ],
)
def test_what_is_written_on_purpose_is_no_fault(line: str) -> None:
    assert list(character_faults(line)) == []


def test_a_line_is_told_once() -> None:
    assert len(list(character_faults("a\u00a0b\u00a0c\n\u00a0"))) == 2
