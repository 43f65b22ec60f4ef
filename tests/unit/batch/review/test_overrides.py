from tests.unit.batch.review.story import ANNA, BEN, PROGRAMME, Story, amount, application, wish

from grantrules.batch.review.overrides import overrides_document
from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import Override


def overridden() -> tuple[Story, int]:
    story = Story()
    story.receive(application("2026-001"))
    story.confirm("2026-001")
    return story, story.override("2026-001", wish(Outcome.REJECT, reason="Kein Bedarf."))


def test_the_engines_verdict_stands_beside_peoples() -> None:
    story, entry = overridden()

    (one,) = overrides_document(story.survey())["overrides"]

    assert (one["entry"], one["outcome"], one["amount"]["total"]) == (entry, "reject", "0.00")
    assert (one["engine"]["outcome"], one["engine"]["amount"]["total"]) == ("approve", "80000.00")
    assert one["reason"] == "Kein Bedarf."
    assert one["by"] == {"pseudonym": ANNA, "name": "Anna"}


def test_an_override_names_nobody_who_approved_it_until_somebody_has() -> None:
    story, _ = overridden()
    story.sign("2026-001", ANNA)

    (one,) = overrides_document(story.survey())["overrides"]

    assert one["approved"] is None
    assert one["decision"] is None


def test_an_approved_override_has_two_names() -> None:
    story, _ = overridden()
    story.sign("2026-001", ANNA)
    decision = story.sign("2026-001", BEN)

    (one,) = overrides_document(story.survey())["overrides"]

    assert one["by"]["name"] == "Anna"
    assert one["approved"]["by"]["name"] == "Ben"
    assert one["decision"] == decision


def test_a_corrected_override_stays_listed_with_both_names() -> None:
    story, entry = overridden()
    correction = story.correct("2026-001", entry)
    story.confirm_correction("2026-001", correction)

    document = overrides_document(story.survey())

    assert document["overrides"][0]["corrected"]["correction"] == correction
    (one,) = document["corrections"]
    assert (one["supersedes"], one["kind"]) == (entry, "override")
    assert (one["by"]["name"], one["confirmed"]["by"]["name"]) == ("Anna", "Ben")
    assert not one["outstanding"]


def test_an_unconfirmed_correction_is_outstanding() -> None:
    story, entry = overridden()
    story.correct("2026-001", entry)

    (one,) = overrides_document(story.survey())["corrections"]

    assert one["outstanding"]
    assert one["confirmed"] is None


def test_an_override_of_nothing_and_of_no_case_is_shown_all_the_same() -> None:
    story = Story()
    story.tell(
        Override(
            by=ANNA,
            programme=PROGRAMME,
            reference="2026-009",
            proposal=1,
            outcome=Outcome.APPROVE,
            amount=amount("10.00"),
            reason="Erfunden.",
        )
    )
    story.correct("2026-009", 99)

    document = overrides_document(story.survey())

    assert document["overrides"][0]["engine"] is None
    assert document["corrections"][0]["kind"] is None
    assert not document["corrections"][0]["outstanding"]
