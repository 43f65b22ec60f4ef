from tests.unit.specification.living.small import DAY, RULES, SPECIFICATION
from tests.unit.specification.samples import BOOK, LANGUAGE

from grantrules.cli.main import run
from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.living.gathering import Request, gathered
from grantrules.specification.specification import Specification

PASSING = RULES.replace(
    "07.08.2026 um 23:59:59 Uhr | erfüllt", "08.08.2026 um 00:00:00 Uhr | erfüllt"
)


def test_every_row_is_played_and_the_rule_book_is_examined() -> None:
    evidence = gathered(SPECIFICATION, Request(DAY, run))

    assert len(evidence.performance) == 5
    assert evidence.examination.rules > 0
    assert evidence.unmeasured == "Die Stärke wurde nicht gemessen."


def test_the_strength_is_not_measured_while_a_row_fails() -> None:
    evidence = gathered(SPECIFICATION, Request(DAY, run, exceptions=()))

    assert evidence.strength is None
    assert "solange Szenarien fehlschlagen" in evidence.unmeasured


def test_the_strength_is_measured_where_all_rows_pass() -> None:
    specification = Specification(LANGUAGE, (FeatureFile("f.feature", PASSING),))

    evidence = gathered(specification, Request(DAY, run, exceptions=()))

    assert evidence.strength is not None
    assert evidence.strength.killed


def test_another_rule_book_is_compared() -> None:
    before = BOOK.model_copy(update={"title": "anders"})

    evidence = gathered(SPECIFICATION, Request(DAY, run, before=before))

    assert evidence.since is not None
    assert [one.aspect for one in evidence.since.differences] == ["Titel"]
