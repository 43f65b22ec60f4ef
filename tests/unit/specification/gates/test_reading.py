from tests.unit.builders import shipped
from tests.unit.specification.gates.books import by_subject, changed, compare, less, more

from grantrules.model.condition import Comparator, Present
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind
from grantrules.model.parameter import Grade
from grantrules.specification.gates.reading import UNKNOWN_WORD, UNREAD, UNUSED, reading


def test_an_entry_that_no_rule_reads_is_found() -> None:
    finding = by_subject(reading(less("FG-11")))["other_state_funds"]

    assert finding.code == UNREAD
    assert "„Andere Landesmittel“: Keine Regel liest, was darin steht." in finding.message
    assert "Bitte eine Regel dafür aufnehmen" in finding.remedy


def test_an_entry_that_is_only_counted_is_not_read() -> None:
    assert by_subject(reading(shipped()))["own_funds"].code == UNREAD


def test_an_attachment_only_has_to_be_there() -> None:
    assert "signed" not in by_subject(reading(shipped()))


def test_an_entry_behind_a_derived_fact_is_read() -> None:
    found = by_subject(reading(shipped()))

    assert {"third_party_salary", "partial_funding_accepted", "ags"}.isdisjoint(found)


def test_a_further_entry_of_the_programme_has_to_be_read_as_well() -> None:
    staff = FurtherEntry(key="staff", heading="Personen", kind=FactKind.COUNT, hint="Zahl")
    book = shipped().model_copy(update={"entries": (staff,)})

    assert "Personen" in by_subject(reading(book))["staff"].message


def test_an_entry_that_a_grade_asks_for_is_read() -> None:
    cap = shipped().parameter("salary_cap")
    grade = Grade(when=Present(fact="own_funds"), value=1)
    values = tuple(one.model_copy(update={"grades": (grade,)}) for one in cap.values)
    others = tuple(one for one in shipped().parameters if one.name != "salary_cap")
    graded = cap.model_copy(update={"values": values})
    book = shipped().model_copy(update={"parameters": (*others, graded)})

    assert "own_funds" not in by_subject(reading(book))


def test_a_parameter_that_no_rule_uses_is_found() -> None:
    finding = by_subject(reading(less("FG-02")))["min_fte"]

    assert finding.code == UNUSED
    assert "„Mindestumfang der Stelle“ (min_fte): Keine Regel verwendet ihn." in finding.message


def test_a_parameter_that_a_rule_only_names_is_used() -> None:
    assert "information_period" not in by_subject(reading(shipped()))


def test_a_parameter_that_is_only_the_limit_of_a_rule_is_used() -> None:
    book = changed("FG-02", condition=compare("fte", Comparator.AT_LEAST, 1), limit="min_fte")

    assert "min_fte" not in by_subject(reading(book))


def test_a_word_that_nobody_knows_is_found() -> None:
    book = more(compare("fte", Comparator.AT_LEAST, 1), shows=("beruf",))

    finding = by_subject(reading(book))["XX-01: beruf"]

    assert finding.code == UNKNOWN_WORD
    assert finding.message == "Regel XX-01: „beruf“ ist keine bekannte Angabe."
