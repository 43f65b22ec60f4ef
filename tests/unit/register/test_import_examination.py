"""Imports bring the applications they name, once, and are followed by a distribution."""

from tests.unit.register.lives import altered, chain, examined, forged, of, retold, story, told

from grantrules.register.case_entries import Allocation, ApplicationReceived, ImportTaken
from grantrules.register.document import DocumentKind, DocumentName
from grantrules.register.entry import Body
from grantrules.register.facts_entries import FactsDismissed, FactsHeld, Variant
from grantrules.register.import_examination import ImportExamination

TAKEN = of(ImportTaken)
FIRST, LAST = of(ApplicationReceived), of(ApplicationReceived, 3)
DISTRIBUTED = of(Allocation)
ANNA, BERT = told(TAKEN).by, told(of(Allocation) + 1)


def test_every_file_and_application_is_named_with_its_entry() -> None:
    named = examined(story()).named

    workbook, again = (told(of(ImportTaken, number)).inputs[0].sha256 for number in (0, 1))
    assert named[DocumentName(DocumentKind.WORKBOOK, workbook)] == TAKEN
    assert named[DocumentName(DocumentKind.WORKBOOK, again)] == of(ImportTaken, 1)
    application = told(FIRST).application_sha256
    assert named[DocumentName(DocumentKind.APPLICATION, application)] == FIRST


def test_facts_that_were_held_are_named_with_their_entry() -> None:
    held = of(FactsHeld)

    named = examined(story()).named

    assert named[DocumentName(DocumentKind.APPLICATION, told(held).application_sha256)] == held


def test_every_one_of_several_facts_is_named() -> None:
    variant = Variant(place="a.xlsx, Zeile 2", application_sha256="0" * 64)
    bodies = [*story()]
    bodies[FIRST - 1] = altered(told(FIRST), contradicting=(variant,))

    named = examined(bodies).named

    assert named[DocumentName(DocumentKind.APPLICATION, "0" * 64)] == FIRST


def test_held_facts_belong_to_an_import() -> None:
    held = of(FactsHeld)

    found = examined([*story()[: held - 2], *story()[held - 1 :]]).faults

    assert min(found) == held - 1


def test_facts_that_were_held_are_received_without_an_import() -> None:
    held = told(of(FactsHeld))
    again = altered(
        told(of(ApplicationReceived)),
        application_sha256=held.application_sha256,
        supersedes=of(ApplicationReceived),
    )

    faults = [
        _faults_of(*story()[: of(FactsDismissed) - 1], again),
        _faults_of(*story(), again),
        _faults_of(*story()[: of(FactsDismissed) - 1], altered(again, reference="D")),
    ]

    outside = "der Antrag gehört zu keinem Eingang."
    assert [any(outside in one for one in found) for found in faults] == [False, True, True]


def _faults_of(*bodies: Body) -> list[str]:
    examination = ImportExamination()
    for one in chain(bodies):
        examination.take(one)
    return list(examination.faults.values())


def test_fewer_applications_than_rows_are_no_fault() -> None:
    inputs = tuple(one.model_copy(update={"rows": 9}) for one in told(TAKEN).inputs)

    assert forged(TAKEN, inputs=inputs) == {}


def test_more_applications_than_the_files_have_rows_are_found() -> None:
    assert "Zeilen" in forged(TAKEN, applications=5)[TAKEN]


def test_more_applications_than_announced_are_found() -> None:
    assert "mehr Anträge als die 3" in forged(TAKEN, applications=3)[TAKEN]


def test_an_application_without_an_import_is_found() -> None:
    found = examined([*story()[: TAKEN - 1], *story()[TAKEN:]]).faults

    assert found[TAKEN] == (
        f"Eintrag {TAKEN} ist nicht schlüssig: der Antrag gehört zu keinem Eingang."
    )


def test_an_application_of_another_programme_is_found() -> None:
    assert min(forged(FIRST, programme="another")) == FIRST


def test_an_import_taken_twice_is_found() -> None:
    again = [told(seq) for seq in range(TAKEN, DISTRIBUTED)]

    found = retold(len(story()), told(len(story())), *again)

    assert "schon einmal" in found[len(story()) + 1]


def test_the_same_key_for_other_files_is_found() -> None:
    second = of(ImportTaken, 1)

    assert min(forged(second, key=told(TAKEN).key)) == second


def test_an_import_without_distribution_is_found() -> None:
    before = list(story()[: DISTRIBUTED - 1])

    assert min(examined(before).faults) == TAKEN
    assert min(examined([*before, told(of(ImportTaken, 1))]).faults) == TAKEN
    assert min(examined([*before, *story()[DISTRIBUTED:]]).faults) == TAKEN


def test_a_distribution_for_an_import_that_there_is_not_is_found() -> None:
    other = of(Allocation, 1)

    assert min(forged(other, cause="import")) == other


def test_a_distribution_by_somebody_else_is_found() -> None:
    found = forged(DISTRIBUTED, programme="another")

    assert min(found) == TAKEN


def test_facts_that_replace_none_or_others_are_found() -> None:
    renewed = of(ApplicationReceived, 4)

    assert min(forged(FIRST, supersedes=1)) == FIRST
    assert min(forged(renewed, supersedes=None)) == renewed
    assert min(forged(renewed, supersedes=FIRST)) == renewed


def test_the_facts_of_another_application_are_found_in_the_distribution() -> None:
    other = told(LAST).application_sha256

    assert min(forged(FIRST, application_sha256=other)) == DISTRIBUTED
    assert altered(told(FIRST)) == told(FIRST)
