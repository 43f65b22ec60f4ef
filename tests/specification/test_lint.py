from collections import Counter
from pathlib import Path

import pytest
from tests.specification.feature_text import all_rows, feature_files
from tests.specification.lint import faults_in

HEAD = "# language: de\nFunktionalität: F\n"
STEPS = "    Angenommen a\n    Wenn b\n    Dann ist die Regel AB-01 erfüllt\n"
SOUND = f"{HEAD}  @AB-01\n  Szenario: S\n{STEPS}"
OUTLINE = (
    f"{HEAD}  @AB-01\n  Szenariogrundriss: S\n    Angenommen a <x>\n    Wenn b\n"
    "    Dann ist die Regel AB-01 <y>\n"
)

TWIN = f"  @AB-01\n  Szenario: S\n{STEPS}"
THEN = "    Wenn b\n    Dann ist die Regel AB-01 erfüllt\n"

PLANTED = {
    "zweimal derselbe Name": (f"{SOUND}  @AB-01\n  Szenario: S\n{STEPS}", "Diesen Namen"),
    "derselbe Name unter zwei Regeln": (
        f"{HEAD}  Regel: R\n  @AB-01\n  Szenario: S\n{STEPS}  Regel: Q\n{TWIN}",
        "Diesen Namen",
    ),
    "ohne Schritte": (f"{SOUND}  Szenario: T\n", "keine Schritte"),
    "ohne Dann": (
        f"{HEAD}  Szenario: S\n    Angenommen a\n    Wenn b\n",
        "fehlt „Wenn“ oder „Dann“",
    ),
    "ohne Wenn": (
        f"{HEAD}  Szenario: S\n    Angenommen a\n    Dann c\n",
        "fehlt „Wenn“ oder „Dann“",
    ),
    "ohne Namen": (f"{HEAD}  @AB-01\n  Szenario:\n{STEPS}", "keinen Namen"),
    "Schritt kleingeschrieben": (
        f"{HEAD}  @AB-01\n  Szenario: S\n    angenommen d\n{STEPS}",
        "„angenommen d“ steht in der Beschreibung",
    ),
    "Szenario kleingeschrieben": (
        f"{HEAD}  Regel: R\n    szenario: T\n  @AB-01\n  Szenario: S\n{STEPS}",
        "„szenario: T“ steht in der Beschreibung",
    ),
    "Stern statt Schlüsselwort": (
        f"{HEAD}  @AB-01\n  Szenario: S\n    * a\n{THEN}",
        "beginnt nicht mit",
    ),
    "Textblock": (f'{SOUND}      """\n      x\n      """\n', "Textblock"),
    "Grundriss ohne Beispiele": (OUTLINE, "braucht Beispiele"),
    "Beispiele ohne Zeile": (f"{OUTLINE}    Beispiele:\n      | x | y |\n", "keine Zeile"),
    "Platzhalter ohne Spalte": (f"{OUTLINE}    Beispiele:\n      | x |\n      | 1 |\n", "Für <y>"),
    "Platzhalter in einem Szenario": (
        f"{HEAD}  @AB-01\n  Szenario: S\n    Angenommen a <x>\n{THEN}",
        "Für <x> gibt es keine Beispiele",
    ),
    "Spalte ohne Platzhalter": (
        f"{OUTLINE}    Beispiele:\n      | x | y | z |\n      | 1 | 2 | 3 |\n",
        "Die Spalte „z“",
    ),
    "Spalte zweimal": (
        f"{OUTLINE}    Beispiele:\n      | x | y | x |\n      | 1 | 2 | 3 |\n",
        "steht zweimal",
    ),
    "Zeile zweimal": (
        f"{OUTLINE}    Beispiele:\n      | x | y |\n      | 1 | 2 |\n      | 1 | 2 |\n",
        "Zeile der Beispiele steht zweimal",
    ),
    "leeres Feld": (
        f"{OUTLINE}    Beispiele:\n      | x | y |\n      | 1 |  |\n",
        "Feld der Beispiele",
    ),
    "Platzhalter im Hintergrund": (
        f"{HEAD}  Hintergrund:\n    Angenommen a <x>\n  @AB-01\n  Szenario: S\n{STEPS}",
        "Hintergrund",
    ),
    "zerlegter Umlaut": (SOUND.replace("erfüllt", "erfu\u0308llt"), "aus zwei Zeichen"),
    "geschütztes Leerzeichen": (SOUND.replace("die Regel", "die\u00a0Regel"), "geschütztes"),
    "andere Sprache": (SOUND.replace("# language: de\n", "# language: de \n"), "erste Zeile"),
    "Regel ohne Tag": (SOUND.replace("  @AB-01\n", ""), "trägt @AB-01 nicht"),
    "Tag ohne Regel": (SOUND.replace("@AB-01", "@AB-01 @AB-02"), "kein Schritt nennt AB-02"),
    "kein Gherkin": (f"{SOUND}    dann nichts\n", "Gherkin versteht"),
    "leere Datei": ("# language: de\n", "Gherkin versteht"),
}


@pytest.mark.parametrize("file", feature_files(), ids=lambda file: file.name)
def test_the_form_of_every_feature_is_sound(file: Path) -> None:
    assert faults_in(file.read_text("utf-8")) == []


def test_there_are_features_to_look_at() -> None:
    assert len(feature_files()) >= 8


def test_a_sound_feature_has_no_faults() -> None:
    assert faults_in(SOUND) == []
    assert faults_in(f"{OUTLINE}    Beispiele:\n      | x | y |\n      | 1 | 2 |\n") == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(name: str) -> None:
    text, sentence = PLANTED[name]

    assert any(sentence in fault for fault in faults_in(text)), faults_in(text)


def test_no_name_of_a_scenario_stands_in_two_features() -> None:
    names = {(row.file, row.name) for row in all_rows()}

    counted = Counter(name for _, name in names)

    assert [name for name, count in counted.items() if count > 1] == []
