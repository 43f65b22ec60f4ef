"""A small specification of the shipped programme, played once, for the tests of the document."""

from datetime import date
from functools import lru_cache

from tests.unit.specification.samples import JUDGE, LANGUAGE

from grantrules.cli.main import run
from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.gates.examination import Examination
from grantrules.specification.living.document import LivingDocument, living_document
from grantrules.specification.living.evidence import Evidence
from grantrules.specification.living.reading import scenarios_of
from grantrules.specification.living.scenario import Scenario
from grantrules.specification.mutation.mutant import Area, Mutant, unchanged
from grantrules.specification.mutation.strength import Strength, Verdict
from grantrules.specification.performance import PlayedRow, perform
from grantrules.specification.specification import Specification

DAY = date(2026, 11, 22)
UNEXAMINED = Examination((), (), 0, 0)
RULES = """\
# language: de
Funktionalität: Antragsfrist
  Wann ein Antrag eingehen muss.

  @FR-01
  Regel: FR-01 Nicht vor Öffnung des Antragsfensters
    Herkunft: Ankündigung.

    Szenariogrundriss: Eingang um die Öffnung
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-01 <Stand>

      Beispiele: Antragsfenster 2025
        | Eingang                    | Stand         |
        | 15.08.2025 um 23:59:59 Uhr | nicht erfüllt |
        | 16.08.2025 um 00:00:00 Uhr | erfüllt       |

      Beispiele: Antragsfenster 2026
        | Eingang                    | Stand   |
        | 07.08.2026 um 23:59:59 Uhr | erfüllt |

    @FR-03
    Szenario: Ohne Eingang steht die Frist nicht fest
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Eingang am fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel FR-01 offen
      Und ist die Regel FR-03 offen
"""
PRACTICE = """\
# language: de
Funktionalität: Eingang aus Excel

  Regel: Beträge
    Alles andere steht in der Mängelliste.

    @VO-03
    Szenario: Ein Text ist kein Betrag
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und in der Spalte Personalkosten steht der Text „<script>“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel VO-03 nicht erfüllt
"""
FILES = (FeatureFile("antragsfrist.feature", RULES), FeatureFile("eingang.feature", PRACTICE))
SPECIFICATION = Specification(LANGUAGE, FILES)


@lru_cache
def performance() -> tuple[PlayedRow, ...]:
    """Plays the small specification; its third row fails."""
    return perform(SPECIFICATION, JUDGE, run)


def scenarios() -> tuple[Scenario, ...]:
    """Reads the scenarios: an outline, a scenario, and one with a workbook."""
    return scenarios_of(SPECIFICATION, performance())


def verdict(name: str, *, killer: int | None = None, exception: str | None = None) -> Verdict:
    """Gives a mutant of FR-01 that a row notices, or is excused, or survives."""
    told = f"FR-01: {name}"
    mutant = Mutant(name, ("FR-01",), Area.CONDITION, told, unchanged)
    row = None if killer is None else performance()[killer].row
    return Verdict(mutant, row, exception)


def strength() -> Strength:
    """Gives two mutants that are noticed, one that is excused, one that survives."""
    return Strength(
        (
            verdict("vor statt nach", killer=0),
            verdict("eine Sekunde später", killer=1),
            verdict("gleich", exception="Das lässt sich nicht beobachten."),
            verdict("nie", killer=None),
        )
    )


def document() -> LivingDocument:
    """Gives the document of the small specification."""
    evidence = Evidence(SPECIFICATION, performance(), UNEXAMINED, strength())
    return living_document(evidence, DAY)
