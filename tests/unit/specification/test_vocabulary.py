from collections import Counter
from pathlib import Path

import pytest
from tests.unit.specification.samples import JUDGE, LANGUAGE, PROGRAMME, SPECIFICATION

from grantrules.cli.main import run
from grantrules.specification.desk import Desk
from grantrules.specification.feature_text import Row, rows_of
from grantrules.specification.language import Language, SentenceError
from grantrules.specification.sentence import Sentence, StepKind
from grantrules.specification.stage import Stage, case_of

APPLICATION = "ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026"


@pytest.mark.parametrize(
    "amount",
    [
        "60.00 €",
        "60,000 €",
        "60000,00 €",
        "60.000 €",
        "60.000,0 €",
        "60.000,000 €",
        "060.000,00 €",
        "6.0000,00 €",
        "60.000,00 EUR",
        "60.000,00",
        "60.000,00€",
        "--1,00 €",
        "٦٠,٠٠ €",
    ],
)
def test_a_malformed_amount_is_refused(amount: str) -> None:
    with pytest.raises(SentenceError, match="passt hier nicht"):
        LANGUAGE.understand("given", f"für das Haushaltsjahr 2026 stehen {amount} zur Verfügung")


@pytest.mark.parametrize("day", ["1.1.2026", "01.01.26", "2026-01-01", "01/01/2026", "01.01.2026 "])
def test_a_malformed_day_is_refused(day: str) -> None:
    with pytest.raises(SentenceError):
        LANGUAGE.understand("given", f"der Tag des Arbeitsvertrags ist der {day}")


@pytest.mark.parametrize("day", ["31.02.2026", "29.02.2025", "00.01.2026", "01.13.2026"])
def test_a_day_that_the_calendar_lacks_is_refused(day: str) -> None:
    with pytest.raises(SentenceError, match="gibt es im Kalender nicht"):
        LANGUAGE.understand("given", f"der Tag des Arbeitsvertrags ist der {day}")


@pytest.mark.parametrize(
    "moment",
    ["01.09.2025", "01.09.2025 um 9 Uhr", "01.09.2025 um 24:00:00 Uhr", "01.09.2025 09:00:00"],
)
def test_a_malformed_moment_is_refused(moment: str) -> None:
    with pytest.raises(SentenceError):
        LANGUAGE.understand("given", f"der Antrag ist am {moment} eingegangen")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("given", "ein vollständiger Antrag des Landkreises Neustadt für das Jahr 2026"),
        ("given", "ein vollständiger Antrag der Stadt Neuwied für das Jahr 2026"),
        ("given", "die Angabe Personalkostn fehlt"),
        ("then", "lautet das Ergebnis bewilligung"),
        ("then", "lautet das Ergebnis Bewilligung."),
        ("then", "ist die Regel AB-1 erfüllt"),
        ("then", "ist die Regel AB-01 unklar"),
        ("then", APPLICATION),
        ("when", "der Antrag vorliegt"),
    ],
)
def test_what_is_no_sentence_after_its_keyword_is_refused(kind: StepKind, text: str) -> None:
    with pytest.raises(SentenceError):
        LANGUAGE.understand(kind, text)


def test_an_unknown_sentence_names_the_nearest_one() -> None:
    with pytest.raises(SentenceError) as refusal:
        LANGUAGE.understand("then", "lautet Ergebnis Bewilligung")

    assert "Diesen Satz kenne ich nach „Dann“ nicht" in str(refusal.value)
    assert "Meinten Sie: „lautet das Ergebnis {Ergebnis}“?" in str(refusal.value)


def test_a_text_that_means_two_sentences_is_an_error() -> None:
    sentences = [
        Sentence("given", text, print, says="Eine Lücke.", example=text)
        for text in ("die {Angabe} fehlt", "die Personalkosten fehlt")
    ]
    language = Language(PROGRAMME, sentences)

    with pytest.raises(SentenceError, match="kann mehreres bedeuten"):
        language.understand("given", "die Personalkosten fehlt")


def test_a_table_stands_only_where_the_sentence_has_one() -> None:
    with pytest.raises(SentenceError, match="fehlt die Tabelle"):
        LANGUAGE.understand("then", "lauten die Vorschläge:")
    with pytest.raises(SentenceError, match="keine Tabelle"):
        LANGUAGE.understand("then", "lautet das Ergebnis Bewilligung", [["a"]])


@pytest.mark.parametrize(
    "table",
    [
        [["Aktenzeichen", "Ergebins"], ["1", "Bewilligung"]],
        [["Aktenzeichen", "Ergebnis"], ["1", "Bewillgung"]],
        [["Aktenzeichen", "Betrag"], ["1", "80000"]],
        [["Ergebnis"], ["Bewilligung"]],
    ],
)
def test_a_misspelt_table_is_refused(table: list[list[str]]) -> None:
    with pytest.raises(SentenceError):
        case_of(_row("Dann lauten die Vorschläge:", table), LANGUAGE)


def test_a_figure_does_not_fit_another_kind_of_entry() -> None:
    with pytest.raises(SentenceError):
        case_of(_row("Und die Personalkosten betragen 0,5 VZÄ"), LANGUAGE)
    with pytest.raises(SentenceError):
        case_of(_row("Und der Tag der Personalkosten ist der 01.01.2026"), LANGUAGE)


def test_nothing_can_be_stated_before_an_application() -> None:
    text = "# language: de\nFunktionalität: F\n  Szenario: S\n    Angenommen die Angabe AGS fehlt\n"

    with pytest.raises(SentenceError, match="ein Antrag"):
        case_of(rows_of(text, "f")[0], LANGUAGE)


def test_nothing_can_be_expected_before_something_was_checked(tmp_path: Path) -> None:
    stage = Stage(LANGUAGE, JUDGE, Desk(tmp_path, JUDGE, run))
    row = _row("Dann lautet das Ergebnis Bewilligung")

    stage.play(row.steps[0])

    with pytest.raises(SentenceError, match="geprüft"):
        stage.play(row.steps[1])


def test_every_step_of_every_feature_is_understood() -> None:
    misunderstood = []
    for row in SPECIFICATION.rows:
        try:
            case_of(row, LANGUAGE)
        except SentenceError as error:
            misunderstood.append(f"{row.place}: {error}")

    assert misunderstood == []


def test_every_sentence_is_used() -> None:
    steps = [step for row in SPECIFICATION.rows for step in row.steps]
    spoken = {LANGUAGE.understand(one.kind, one.text, one.table).sentence.text for one in steps}

    assert [one.text for one in LANGUAGE.sentences if one.text not in spoken] == []


def test_the_vocabulary_stays_small() -> None:
    counted = Counter(one.meaning.__module__.rpartition(".")[2] for one in LANGUAGE.sentences)
    limits = {
        "register": 15,
        "people": 3,
        "late_facts": 5,
        "letter": 8,
        "award": 15,
        "proof": 10,
        "deadline": 8,
    }

    assert {room: counted.pop(room) for room in limits if counted[room] > limits[room]} == {}
    assert sum(counted[room] for room in counted if room not in limits) <= 48


def _row(step: str, table: list[list[str]] | None = None) -> Row:
    head = ["# language: de", "Funktionalität: F", "  Szenario: S"]
    lines = [*head, f"    Angenommen {APPLICATION}"]
    cells = [f"      | {' | '.join(row)} |" for row in table or ()]
    return rows_of("\n".join([*lines, f"    {step}", *cells, ""]), "f")[0]
