from tests.unit.batch.review.story import WORKBOOK, Story, application

from grantrules.batch.review.row import cases_of, facts_count, taken_in
from grantrules.register.case_entries import ImportTaken

ONE = "2026-001"


def test_a_row_is_followed_by_its_place_whatever_its_reference() -> None:
    story = Story()
    row = application(ONE)
    story.receive(row.model_copy(update={"reference": "umbenannt"}))
    seen = story.survey()
    (taken,) = taken_in(seen)

    assert cases_of(seen, taken, row) == ("umbenannt",)
    assert (taken.file, taken.sha256, taken.rows) == ("a.xlsx", WORKBOOK, 1)


def test_a_row_that_said_nothing_new_is_followed_by_its_reference() -> None:
    story = Story()
    story.receive(application(ONE))
    story.receive()
    seen = story.survey()
    again = application(ONE).model_copy(update={"source": application("2026-007").source})

    assert cases_of(seen, taken_in(seen)[1], again) == (ONE,)


def test_a_contested_row_is_followed_by_the_name_of_its_place() -> None:
    story = Story()
    row = application(ONE)
    story.receive(row.model_copy(update={"reference": "a.xlsx#Anträge!2"}))
    story.receive()
    seen = story.survey()

    assert cases_of(seen, taken_in(seen)[1], row) == ("a.xlsx#Anträge!2",)


def test_a_form_has_a_place_without_a_row() -> None:
    story = Story()
    form = application(ONE, source={"file": "f.xlsx", "sheet": "Antrag"})
    row = form.model_copy(update={"reference": None})
    story.receive(row.model_copy(update={"reference": "f.xlsx#Antrag"}))
    story.receive()
    seen = story.survey()

    assert cases_of(seen, taken_in(seen)[1], row) == ("f.xlsx#Antrag",)


def test_a_row_that_became_two_cases_gives_both() -> None:
    story = Story()
    row = application(ONE)
    story.receive(row, row.model_copy(update={"reference": "doppelt"}))
    seen = story.survey()

    assert cases_of(seen, taken_in(seen)[0], row) == (ONE, "doppelt")


def test_a_row_of_which_nothing_is_known_gives_none() -> None:
    story = Story()
    story.receive(application(ONE))
    seen = story.survey()
    (taken,) = taken_in(seen)

    lost = [application("2026-005"), application(ONE, source=None)]

    assert [cases_of(seen, taken, one) for one in lost] == [(), ()]


def test_what_was_received_from_nowhere_or_is_gone_has_no_place() -> None:
    story = Story()
    story.receive(application(ONE, source=None), application("2026-002"))
    seen = story.survey()
    gone = seen._replace(
        applications={
            sha256: one for sha256, one in seen.applications.items() if one.reference == ONE
        }
    )

    assert taken_in(gone)[0].places == {}


def test_an_import_that_was_never_distributed_ends_where_the_next_begins() -> None:
    story = Story()
    story.receive(application(ONE))
    taken = next(one.body for one in story.entries if isinstance(one.body, ImportTaken))
    story.tell(taken)
    story.tell(story.received(application("2026-002")))
    seen = story.survey()

    assert [len(one.places) for one in taken_in(seen)] == [1, 1]


def test_the_facts_of_a_row_count_while_nothing_newer_came() -> None:
    story = Story()
    row = application(ONE)
    story.receive(row)
    seen = story.survey()

    assert facts_count(seen, ONE, row)
    assert not facts_count(seen, ONE, application(ONE, fte="0.5"))
    assert not facts_count(seen._replace(applications={}), ONE, row)


def test_a_contested_reference_does_not_make_the_facts_others() -> None:
    story = Story()
    row = application(ONE)
    story.receive(row.model_copy(update={"unreadable": ("reference",)}))

    assert facts_count(story.survey(), ONE, row)


def test_an_import_is_read_from_its_own_entry_on() -> None:
    story = Story()
    story.tell(story.received(application(ONE)))
    story.receive(application("2026-002"))

    assert list(taken_in(story.survey())[0].places) == [application("2026-002").source]
