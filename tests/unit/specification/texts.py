"""Short features that the check of features passes, to plant faults in."""

from tests.unit.specification.samples import LANGUAGE

from grantrules.specification.feature_line import Line, lines_of
from grantrules.specification.lint import faults_in

HEAD = "# language: de\nFunktionalität: F\n"
GIVEN = "    Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026\n"
WHEN = "    Wenn der Antrag geprüft wird\n"
THEN = "    Dann ist die Regel AB-01 erfüllt\n"
STEPS = f"{GIVEN}{WHEN}{THEN}"
TWIN = f"\n  @AB-01\n  Szenario: S\n{STEPS}"
SOUND = f"{HEAD}  @AB-01\n  Szenario: S\n{STEPS}"
ROWLESS = (
    f"{HEAD}  @HO-01\n  Szenariogrundriss: S\n{GIVEN}    Und die Personalkosten betragen <x>\n"
    f"{WHEN}    Dann ist die Regel HO-01 <y>\n"
)
EXAMPLES = "\n    Beispiele:\n      | x | y |\n      | 60.000,00 € | erfüllt |\n"
OUTLINE = f"{ROWLESS}{EXAMPLES}"
FILES = (
    f"{HEAD}  @Arbeitsmappe\n  Szenario: S\n{GIVEN}    Und dies steht in der Liste „a.xlsx“\n"
    "    Wenn der Ordner geprüft wird\n    Dann endet die Prüfung ohne offene Punkte\n"
)


def told(text: str) -> list[str]:
    """Says what the check says of a feature: „line: message“."""
    return [f"{one.line}: {one.message}" for one in faults_in(text, LANGUAGE)]


def lines(text: str) -> tuple[Line, ...]:
    """Gives the lines of a text."""
    return lines_of(text)
