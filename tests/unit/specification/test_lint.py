from pathlib import Path

import pytest
from tests.unit.specification.samples import BOOK, LANGUAGE
from tests.unit.specification.texts import (
    EXAMPLES,
    FILES,
    GIVEN,
    HEAD,
    OUTLINE,
    ROWLESS,
    SOUND,
    STEPS,
    THEN,
    TWIN,
    WHEN,
    told,
)

from grantrules.specification.fault import Fault
from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.lint import lint, lint_programme
from grantrules.specification.scope import Scope

BLANK = "<bitte eintragen: erfüllt oder nicht erfüllt>"
PROPOSALS = "    Und lauten die Vorschläge:\n      | Aktenzeichen | Betrag | Ergebnis |\n"

# The text with the fault, the line of the fault, and words of its sentence.
PLANTED = {
    "zweimal derselbe Name": (f"{SOUND}{TWIN}", 10, "heißt schon ein Szenario in Zeile 4"),
    "derselbe Name unter zwei Regeln": (
        f"{HEAD}  Regel: R\n  @AB-01\n  Szenario: S\n{STEPS}  Regel: Q\n{TWIN}",
        12,
        "heißt schon ein Szenario in Zeile 5",
    ),
    "ohne Schritte": (f"{SOUND}  @AB-01\n  Szenario: T\n", 9, "keine Sätze"),
    "ohne Angenommen": (SOUND.replace(GIVEN, ""), 4, "ein Satz mit „Angenommen“"),
    "ohne Wenn": (SOUND.replace(WHEN, ""), 4, "ein Satz mit „Wenn“"),
    "ohne Dann": (SOUND.replace(THEN, ""), 4, "ein Satz mit „Dann“"),
    "Dann vor Wenn": (SOUND.replace(WHEN + THEN, THEN + WHEN), 7, "„Wenn“ steht hinter „Dann“"),
    "Wenn zweimal": (SOUND.replace(WHEN, WHEN + WHEN), 7, "einmal"),
    "zwei Fälle in einem": (
        f"{SOUND}{GIVEN}{WHEN}{THEN}",
        8,
        "„Angenommen“ steht hinter „Dann“",
    ),
    "Dann zweimal": (f"{SOUND}{THEN}", 8, "steht zweimal"),
    "beginnt mit Und": (SOUND.replace("Angenommen", "Und"), 5, "beginnt mit „Und“"),
    "ohne Namen": (SOUND.replace("Szenario: S", "Szenario:"), 4, "fehlt der Name"),
    "Schritt kleingeschrieben": (SOUND.replace("Wenn", "wenn"), 6, "Bitte „Wenn …“ schreiben"),
    "erster Schritt kleingeschrieben": (
        SOUND.replace("Angenommen", "angenommen"),
        5,
        "Bitte „Angenommen …“ schreiben",
    ),
    "Schritt verschrieben": (SOUND.replace("Angenommen", "Angenomen"), 5, "„Angenommen“?"),
    "kurzes Wort verschrieben": (SOUND.replace("Wenn", "Wen"), 6, "Meinten Sie „Wenn“?"),
    "Schritt ohne Satz": (f"{SOUND}    Und\n", 8, "Bitte „Und …“ schreiben"),
    "Text im Szenario": (SOUND.replace(GIVEN, f"    Grund.\n{GIVEN}"), 5, "ist kein Satz"),
    "Szenario kleingeschrieben": (SOUND.replace("Szenario", "szenario"), 4, "„Szenario: …“"),
    "Szenario ohne Doppelpunkt": (SOUND.replace("Szenario:", "Szenario"), 4, "Doppelpunkt"),
    "zweites Szenario ohne Doppelpunkt": (
        f"{SOUND}{TWIN.replace('Szenario: S', 'Szenario T')}",
        10,
        "Doppelpunkt",
    ),
    "Sätze unter einer Regel": (f"{HEAD}  Regel: R\n{STEPS}", 4, "nicht in einem Szenario"),
    "englisches Schlüsselwort": (SOUND.replace("Angenommen", "Given"), 5, "„Angenommen …“"),
    "englisches Szenario": (SOUND.replace("Szenario:", "Scenario:"), 4, "„Szenario: …“"),
    "englische Datei": ("Feature: F\n  Scenario: S\n    Given a\n", 1, "# language: de"),
    "Rule": (f"{HEAD}  Rule: R\n{TWIN}", 3, "bitte „Regel:“ schreiben"),
    "Hintergrund": (f"{HEAD}  Hintergrund:\n{GIVEN}{TWIN}", 3, "„Hintergrund:“ gibt es hier nicht"),
    "Grundlage": (f"{HEAD}  Grundlage:\n{GIVEN}{TWIN}", 3, "„Grundlage:“ gibt es hier nicht"),
    "englischer Hintergrund": (f"{HEAD}  Background:\n{GIVEN}{TWIN}", 3, "gibt es hier nicht"),
    "anderes deutsches Wort": (SOUND.replace("Angenommen", "Gegeben sei"), 5, "„Angenommen“"),
    "Beispiel statt Beispiele": (OUTLINE.replace("Beispiele:", "Beispiel:"), 10, "„Beispiele:“"),
    "Stern statt Schlüsselwort": (SOUND.replace("Angenommen", "*"), 5, "„*“ sagt nicht"),
    "Textblock": (f'{SOUND}      """\n      x\n      """\n', 8, "Textblock"),
    "offener Textblock": (f'{SOUND}      """\n      x\n', 8, "Textblock"),
    "zwei Funktionalitäten": (f"{SOUND}Funktionalität: G\n", 8, "nur eine Funktionalität"),
    "Sprache fehlt": (SOUND.replace("# language: de\n", ""), 1, "Die erste Zeile"),
    "Sprache in der zweiten Zeile": (f"\n{SOUND}", 2, "nur in der ersten Zeile"),
    "andere Sprache": (SOUND.replace("language: de", "language: en"), 1, "Die erste Zeile"),
    "unbekannte Sprache": (SOUND.replace("language: de", "language: xx"), 1, "Die erste Zeile"),
    "Anmerkung statt Satz": (f"{SOUND}    # Und nichts\n", 8, "hinter „#“ und läuft nicht"),
    "Anmerkung statt Tag": (SOUND.replace("  @AB-01", "  #@AB-02\n  @AB-01"), 3, "hinter „#“"),
    "Anmerkung statt Zeile": (f"{OUTLINE}      # | 1 | 2 |\n", 13, "hinter „#“"),
    "Anmerkung statt Szenario": (f"{SOUND}  # Szenario: T\n", 8, "hinter „#“"),
    "Anmerkung hinter Tag": (SOUND.replace("@AB-01", "@AB-01 #@AB-02"), 3, "gilt nicht"),
    "Anmerkung hinter Satz": (f"{SOUND}    Und nichts # mehr\n", 8, "in einer eigenen Zeile"),
    "Grundriss ohne Beispiele": (ROWLESS, 4, "braucht Beispiele"),
    "Szenario mit Beispielen": (OUTLINE.replace("grundriss", ""), 4, "hat keine Beispiele"),
    "Beispiele ohne Zeile": (f"{ROWLESS}    Beispiele:\n      | x | y |\n", 9, "keine Zeile"),
    "Beispiele ohne Tabelle": (f"{ROWLESS}    Beispiele:\n", 9, "keine Zeile"),
    "Beispiele unter einer Regel": (
        f"{HEAD}  Regel: R\n    Beispiele:\n      | x |\n",
        4,
        "nicht unter einem Szenariogrundriss",
    ),
    "Satz unter den Beispielen": (f"{OUTLINE}    Und nichts\n", 13, "unter den Beispielen"),
    "Platzhalter ohne Spalte": (OUTLINE.replace("<y>", "<z>"), 8, "Für <z> gibt es in Zeile 11"),
    "Platzhalter verschrieben": (
        OUTLINE.replace("<x>", "<Höhe>").replace("| x ", "| Höhen "),
        6,
        "Meinten Sie <Höhen>?",
    ),
    "Platzhalter in einem Szenario": (
        SOUND.replace("AB-01 erfüllt", "AB-01 <x>"),
        7,
        "Für <x> gibt es keine Beispiele",
    ),
    "Platzhalter im Namen": (OUTLINE.replace("riss: S", "riss: S <x>"), 4, "Im Namen „S <x>“"),
    "Platzhalter im Tag": (OUTLINE.replace("@HO-01", "@<x>"), 3, "Das Tag „@<x>“"),
    "Platzhalter in einer Tabelle": (
        f"{ROWLESS}{PROPOSALS}      | 1 | <x> | Bewilligung |\n{EXAMPLES}",
        11,
        "Im Feld „<x>“",
    ),
    "Platzhalter in einem Beispiel": (OUTLINE.replace("60.000,00 €", "<y>"), 12, "Im Feld „<y>“"),
    "Platzhalter mit Leerzeichen": (OUTLINE.replace("<x>", "< x >"), 6, "ohne Leerzeichen innen"),
    "Platzhalter offen": (OUTLINE.replace("<x>", "<x"), 6, "mit beiden Klammern"),
    "Spalte ohne Platzhalter": (
        OUTLINE.replace("| x | y |", "| x | y | z |").replace("erfüllt |", "erfüllt | 1 |"),
        11,
        "Die Spalte „z“",
    ),
    "Spalte zweimal": (
        OUTLINE.replace("| x | y |", "| x | y | x |").replace("erfüllt |", "erfüllt | 1 |"),
        11,
        "steht zweimal",
    ),
    "Spalte mit Satzzeichen": (
        OUTLINE.replace("<x>", "<Höhe (€)>").replace("| x |", "| Höhe (€) |"),
        11,
        "stehen Satzzeichen",
    ),
    "Spalte ohne Überschrift": (
        OUTLINE.replace("| x | y |", "| x | y | |").replace("erfüllt |", "erfüllt | 1 |"),
        11,
        "keine Überschrift",
    ),
    "Zeile zweimal": (f"{OUTLINE}      | 60.000,00 € | erfüllt |\n", 13, "schon in Zeile 12"),
    "Zeile in zwei Tabellen": (f"{OUTLINE}{EXAMPLES}", 16, "schon in Zeile 12"),
    "leeres Feld": (OUTLINE.replace("60.000,00 €", ""), 12, "Das Feld „x“ ist leer"),
    "ungleich viele Felder": (f"{OUTLINE}      | 1 |\n", 13, "nicht so viele Felder"),
    "letztes Feld offen": (OUTLINE.replace("erfüllt |", "erfüllt"), 12, "endet nicht mit „|“"),
    "Tabelle in der Beschreibung": (f"{HEAD}  | a |\n{TWIN}", 3, "in einer Beschreibung"),
    "noch einzutragen": (OUTLINE.replace("| erfüllt", f"| {BLANK}"), 12, "noch einzutragen"),
    "noch einzutragen im Satz": (SOUND.replace("AB-01 erfüllt", f"AB-01 {BLANK}"), 7, "noch"),
    "zerlegter Umlaut": (SOUND.replace("erfüllt", "erfu\u0308llt"), 7, "In „erfüllt“"),
    "geschütztes Leerzeichen": (SOUND.replace("die Regel", "die\u00a0Regel"), 7, "geschütztes"),
    "Regel ohne Tag": (SOUND.replace("  @AB-01\n", ""), 3, "trägt das Tag @AB-01 nicht"),
    "Tag ohne Regel": (
        SOUND.replace("@AB-01", "@AB-01 @AB-02"),
        4,
        "trägt @AB-02, aber kein Satz nennt die Regel",
    ),
    "Tag unbekannt": (SOUND.replace("@AB-01", "@AB-01 @AB-18"), 3, "Meinten Sie @AB-01?"),
    "Tag ohne Strich": (SOUND.replace("@AB-01", "@AB01"), 3, "Meinten Sie @AB-01?"),
    "Tag kleingeschrieben": (SOUND.replace("@AB-01", "@ab-01"), 3, "Meinten Sie @AB-01?"),
    "Tag ohne Zeichen": (SOUND.replace("@AB-01", "AB-01"), 3, "sieht aus wie ein Tag"),
    "Tag unter dem Titel": (
        SOUND.replace("  @AB-01\n  Szenario: S\n", "  Szenario: S\n  @AB-01\n"),
        4,
        "steht nicht über",
    ),
    "Tag für etwas anderes": (SOUND.replace("@AB-01", "@AB-01 @wichtig"), 3, "@wichtig"),
    "Bereich ohne Dateien": (SOUND.replace("@AB-01", "@AB-01 @Protokoll"), 4, "nur über"),
    "Dateien ohne Tag": (FILES.replace("  @Arbeitsmappe\n", ""), 3, "oder @Protokoll"),
    "Regel unbekannt": (SOUND.replace("Regel AB-01", "Regel AB-99"), 7, "„AB-99“ gibt es"),
    "Regel unbekannt in einer Tabelle": (
        f"{SOUND}{PROPOSALS.replace('Ergebnis', 'AB-99')}      | 1 | 0,00 € | erfüllt |\n",
        9,
        "Eine Spalte „AB-99“",
    ),
    "Satz unbekannt": (
        SOUND.replace("ist die Regel", "ist Regel"),
        7,
        "Meinten Sie: „ist die Regel {Regel} {Stand}“?",
    ),
    "Satz unbekannt im Grundriss": (
        OUTLINE.replace("Personalkosten betragen", "Personalkosten betrgen"),
        6,
        "Diesen Satz kenne ich",
    ),
    "Satz an anderer Stelle": (
        f"{SOUND}    Und der Antrag geprüft wird\n",
        8,
        "steht hinter „Wenn“",
    ),
    "Punkt am Ende": (SOUND.replace("01 erfüllt", "01 erfüllt."), 7, "Statt „ist die Regel"),
    "zwei Leerzeichen": (SOUND.replace("die Regel", "die  Regel"), 7, "Statt „ist die  Regel"),
    "Betrag ohne Cent": (OUTLINE.replace("0,00 €", "0 €"), 12, "Meinten Sie „60.000,00 €“?"),
    "Betrag mit Punkt": (OUTLINE.replace("60.000,00", "60.00"), 12, "erwartet wird ein Betrag"),
    "Betrag in einer Tabelle": (
        f"{SOUND}{PROPOSALS}      | 1 | 80.000 € | Bewilligung |\n",
        10,
        (
            "In der Spalte „Betrag“: „80.000 €“ passt hier nicht; erwartet wird ein Betrag wie "
            "72.500,00 €. Meinten Sie „80.000,00 €“?"
        ),
    ),
    "Umfang statt Betrag": (OUTLINE.replace("60.000,00 €", "0,5 VZÄ"), 12, "erwartet wird"),
    "Umfang für einen Höchstbetrag": (
        SOUND.replace(WHEN, f"    Und der Höchstbetrag Personal beträgt 0,5 VZÄ\n{WHEN}"),
        6,
        "„0,5 VZÄ“ passt hier nicht",
    ),
    "Wort verschrieben": (OUTLINE.replace("erfüllt |", "erfült |"), 12, "Meinten Sie „erfüllt“?"),
    "Tag im Kalender": (
        SOUND.replace(WHEN, f"    Und der Tag der Zustimmung ist der 31.02.2026\n{WHEN}"),
        6,
        "gibt es im Kalender nicht",
    ),
    "leerer Text": (f"{SOUND}    Und nennt die Begründung „“\n", 8, "der nicht leer ist"),
    "Tabelle ohne Aussage": (f"{SOUND}{PROPOSALS}", 9, "nur eine Kopfzeile"),
    "Tabelle fehlt": (f"{SOUND}    Und lautet der Haushalt:\n", 8, "fehlt die Tabelle"),
    "Tabelle zu viel": (f"{SOUND}      | a |\n      | b |\n", 7, "hat keine Tabelle zu stehen"),
    "nichts genannt": (
        SOUND.replace(GIVEN, "    Angenommen die Angabe AGS fehlt\n"),
        5,
        "muss ein Antrag genannt sein",
    ),
    "Tabelle ohne Satz": (f"{SOUND}  Szenario: T\n    | a |\n", 9, "in einer Beschreibung"),
    "kein Gherkin": (f"# language: de\n{TWIN}", 4, "Hier steht „Szenario: S“; erwartet wird"),
    "leere Datei": ("", 1, "Die Datei ist leer"),
    "leere Zeilen": ("\n \n", 1, "Die Datei ist leer"),
    "nur die Sprache": ("# language: de\n", 1, "Hier endet die Datei zu früh"),
    "nur eine Anmerkung": ("# language: de\n# nichts\n", 2, "Hier endet die Datei zu früh"),
    "leere Funktionalität": (HEAD, 2, "steht kein Szenario"),
    "leere Regel": (f"{SOUND}  Regel: R\n", 8, "steht kein Szenario"),
    "zwei Regeln eines Namens": (
        f"{HEAD}  Regel: R\n{TWIN}  Regel: R\n{TWIN.replace(': S', ': T')}",
        10,
        "heißt schon eine Regel",
    ),
}


def test_sound_features_have_no_faults() -> None:
    assert told(SOUND) == []
    assert told(OUTLINE) == []
    assert told(FILES) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_told_at_its_line(name: str) -> None:
    text, line, words = PLANTED[name]

    found = told(text)

    assert [one for one in found if one.startswith(f"{line}: ") and words in one], found


@pytest.mark.parametrize("name", PLANTED)
def test_no_fault_is_told_in_english(name: str) -> None:
    text, _, _ = PLANTED[name]

    found = " ".join(told(text))

    assert not any(word in found for word in ("expected", "got '", "unexpected", "inconsistent"))


def test_a_lost_heading_is_told_once_and_not_again_for_every_line_below_it() -> None:
    assert len(told(SOUND.replace("Szenario:", "Szenario"))) == 1


def test_a_character_that_nobody_sees_is_told_once_and_not_as_an_unknown_sentence() -> None:
    assert len(told(SOUND.replace("die Regel", "die\u00a0Regel"))) == 1


def test_an_unknown_sentence_of_an_outline_is_told_once_for_all_its_rows() -> None:
    wrong = OUTLINE.replace("Personalkosten betragen", "Personalkosten betrgen")

    found = told(f"{wrong}      | 60.000,01 € | nicht erfüllt |\n")

    assert len(found) == 1


def test_a_name_in_two_files_is_told_with_both_places() -> None:
    files = (FeatureFile("a.feature", SOUND), FeatureFile("b.feature", f"\n{SOUND}".lstrip()))
    scope = Scope(files, (), Path(), "features", whole=False)

    found = lint(scope, LANGUAGE)

    (complaint,) = found.complaints
    assert complaint.german == (
        "b.feature, Zeile 4: „S“ heißt schon ein Szenario in a.feature, Zeile 4. "
        "Bitte einen anderen Namen geben."
    )


def test_what_a_programme_lacks_is_told_only_of_the_whole() -> None:
    files = (FeatureFile("a.feature", SOUND),)

    part = lint(Scope(files, (), Path(), "features", whole=False), LANGUAGE)
    whole = lint(Scope(files, (), Path(), "features", whole=True), LANGUAGE)

    assert part.complaints == ()
    assert len(whole.complaints) == 3 + len(BOOK.rules) - 1


def test_bytes_that_are_no_text_are_told_alone() -> None:
    file = FeatureFile("a.feature", "", (Fault(3, "Die Zeile ist nicht in UTF-8."),))

    found = lint(Scope((file,), (), Path(), "features", whole=True), LANGUAGE)

    assert [one.german for one in found.complaints] == [
        "a.feature, Zeile 3: Die Zeile ist nicht in UTF-8."
    ]


def test_the_shipped_features_are_sound() -> None:
    found = lint_programme(BOOK)

    assert found.complaints == ()
    assert found.files >= 8
    assert found.rows > found.scenarios > 100


def test_a_template_that_does_not_fit_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.feature").write_text(SOUND, "utf-8")
    (tmp_path / "vollstaendiger-antrag.yaml").write_text('Personalkostn: "1"\n', "utf-8")

    found = lint_programme(BOOK, features=tmp_path)

    said = [one.german for one in found.complaints]
    assert any("Zeile 1: " in one and "Meinten Sie „Personalkosten“?" in one for one in said)
