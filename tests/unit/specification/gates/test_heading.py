from tests.unit.builders import shipped

from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.specification.gates.gate_finding import Severity
from grantrules.specification.gates.heading import headings


def entry(heading: str, *synonyms: str) -> FurtherEntry:
    return FurtherEntry(
        key="population", kind=FactKind.COUNT, heading=heading, hint="Zahl.", synonyms=synonyms
    )


def test_the_shipped_programme_has_a_heading_of_its_own_for_every_entry() -> None:
    assert headings(shipped()) == []


def test_a_heading_that_means_another_column_is_an_error() -> None:
    book = shipped().model_copy(update={"entries": (entry("Personalkosten"),)})

    [finding] = headings(book)

    assert (finding.subject, finding.severity) == ("population", Severity.ERROR)
    assert "„Personalkosten“ bedeutet schon" in finding.message


def test_so_is_a_synonym() -> None:
    book = shipped().model_copy(update={"entries": (entry("Einwohnerzahl", "VZÄ"),)})

    assert [one.subject for one in headings(book)] == ["population"]
