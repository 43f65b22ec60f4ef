"""What changed about the programme and the entries that it asks for."""

from tests.unit.rulebook.small_book import small_book

from grantrules.model.difference import Difference
from grantrules.model.land import Land
from grantrules.rulebook.programme_difference import programme_differences

BOOK = small_book()


def told(**changes: object) -> list[Difference]:
    return [*programme_differences(BOOK, BOOK.model_copy(update=changes))]


def test_another_programme_is_told_by_id_version_and_land() -> None:
    changes = told(programme="andere", version="2", land=Land.BW)

    assert [(one.aspect, one.before, one.after) for one in changes] == [
        ("Kennung", "probe", "andere"),
        ("Fassung", "1", "2"),
        ("Land, dessen Feiertage zählen", "RP", "BW"),
    ]
    assert {one.subject for one in changes} == {"andere"}


def test_other_rules_for_a_question_of_the_audit_are_told() -> None:
    window, post = BOOK.audit
    changed = window.model_copy(update={"rules": ("XX-01",)})

    (rules,) = told(audit=(changed, post))
    (dropped,) = told(audit=(window,))

    assert (rules.title, rules.after) == ("Der Antrag ging im Antragsfenster ein", "XX-01")
    assert (dropped.aspect, dropped.before, dropped.after) == ("Prüffrage", "XX-02", None)


def test_required_entries_and_attachments_go_by_their_labels() -> None:
    required, attachment = told(required=("applicant", "fte", "signed"), attachments=())

    assert (required.title, required.aspect, required.after) == (
        "Unterschrift",
        "Pflichtangabe",
        "Unterschrift",
    )
    assert (attachment.title, attachment.aspect, attachment.before) == (
        "Finanzierungsplan",
        "Anlage, die vorliegen muss",
        "Finanzierungsplan",
    )


def test_entries_of_the_programme_are_summed_up() -> None:
    dropped, fact = told(entries=BOOK.entries[:1], applicant_facts=BOOK.applicant_facts[:1])

    assert dropped.before == "„Plätze“ (Anzahl): Anzahl"
    assert fact.before == "„Zahl“ (Anzahl) aus der Spalte area"
