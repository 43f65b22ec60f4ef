"""What people do with cases, one act after the other."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from tests.unit.builders import asking, euro
from tests.unit.desks import ANNA, BERT, CARL, CONFIRMED, DORA, Office, book_with

from grantrules.batch import deciding
from grantrules.model.application import Application
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Status
from grantrules.model.proposal import Outcome
from grantrules.register.balance import BudgetYear, OverspentError
from grantrules.register.case import Held
from grantrules.register.history import Filter, entries
from grantrules.register.life import State
from grantrules.register.overriding import Wish
from grantrules.register.schema import vault

APPROVE, REJECT = Outcome.APPROVE, Outcome.REJECT
LATER = datetime(2027, 3, 1, 10, 0, tzinfo=UTC)
MISSING = {"signed": None}
"""What makes an application that is asked about."""
ON = date(2026, 12, 1)


def _wish(outcome: Outcome = REJECT) -> Wish:
    return Wish("", outcome, "Anders.")


def _incomplete(reference: str = "A") -> Application:
    return asking(reference).model_copy(update=MISSING)


def _count(office: Office) -> int:
    return len(list(entries(office.database)))


def test_two_people_make_a_decision_and_commit_the_money(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")

    office.sign("A")
    once = office.year()
    (done,) = deciding.sign(office.desk(BERT), ["A"])

    assert once == BudgetYear(euro(1_500_000), euro(80_000), 0)
    assert office.year() == BudgetYear(euro(1_500_000), 0, euro(80_000))
    assert (done.case.state, len(done.entries)) == (State.DECIDED, 2)
    assert done.case.decision is not None
    assert done.case.decision.seq == done.entries[1]


def test_cases_are_signed_together_or_not_at_all(office: Office) -> None:
    office.asked_for(A=80_000, B=80_000)
    office.confirm("A")

    with pytest.raises(RefusedError, match="„B“: Vor der Zeichnung ist noch zu bestätigen"):
        office.sign("A", "B")

    assert office.case("A").state is State.PROPOSED
    assert office.year().reserved == 0


def test_nobody_signs_the_same_case_twice_in_one_act(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")

    with pytest.raises(RefusedError, match="Sie haben schon gezeichnet"):
        office.sign("A", "A", by=BERT)

    assert office.case("A").signatures == ()


def test_auditors_change_nothing(office: Office) -> None:
    office.asked_for(A=80_000)

    with pytest.raises(RefusedError, match="lassen sich Vorgänge nur ansehen"):
        office.sign("A", by=DORA)


def test_a_rejection_is_decided_without_money(office: Office) -> None:
    office.receive(asking("A", fte=Decimal("0.2")))
    office.confirm("A")

    office.sign("A")
    office.sign("A", by=BERT)

    assert office.case("A").state is State.DECIDED
    assert office.year().committed == 0


def test_a_finding_proposes_anew(office: Office) -> None:
    office.asked_for(A=80_000)

    denied = deciding.assess(office.desk(), "A", ["FR-05"], (Status.NOT_MET, "Begonnen."))
    found_again = deciding.assess(office.desk(), "A", ["FR-05"], (Status.MET, "Doch nicht."))

    assert denied.case.outcome is Outcome.REVIEW
    assert found_again.case.outcome is APPROVE
    assert "FR-05" not in found_again.case.unconfirmed


def test_a_rule_named_twice_is_found_on_once(office: Office) -> None:
    office.asked_for(A=80_000)

    done = deciding.assess(office.desk(), "A", ["FR-05", "FR-05"], (Status.MET, "Geprüft."))

    assert len(done.entries) == 1


def test_a_finding_names_a_rule(office: Office) -> None:
    office.asked_for(A=80_000)

    with pytest.raises(RefusedError, match="Es ist keine Regel genannt"):
        deciding.assess(office.desk(), "A", [], (Status.MET, "Geprüft."))


def test_a_finding_on_an_override_distributes_nothing(office: Office) -> None:
    office.asked_for(A=80_000)
    deciding.propose_otherwise(office.desk(), "A", _wish())

    done = deciding.assess(office.desk(), "A", CONFIRMED, (Status.MET, "Geprüft."))

    assert (done.case.state, done.distribution) == (State.OVERRIDDEN, None)
    assert done.case.unconfirmed == ()


def test_an_override_is_approved_by_somebody_else(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    deciding.propose_otherwise(
        office.desk(BERT), "A", _wish(APPROVE)._replace(salary=1, material=0)
    )
    office.sign("A", by=BERT)

    with pytest.raises(RefusedError, match="Sie haben schon gezeichnet"):
        office.sign("A", by=BERT)
    office.sign("A", by=CARL)

    assert office.case("A").held == {2026: Held(0, 1)}
    assert office.case("A").proposal["outcome"] == "approve"


def test_whoever_overrides_does_not_sign_second_after_another(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    deciding.propose_otherwise(office.desk(BERT), "A", _wish())
    office.sign("A")

    with pytest.raises(RefusedError, match="genehmigen muss ihn jemand anders"):
        office.sign("A", by=BERT)


def test_a_name_that_was_erased_does_not_sign_again_under_a_new_one(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A", by=BERT)
    with office.database.writing() as connection:
        connection.execute(vault.delete().where(vault.c.account == "bert"))

    with pytest.raises(RefusedError, match="wurde im Register gelöscht"):
        office.sign("A", by=BERT)


def test_signatures_of_others_do_not_overtake_what_stays_the_same(office: Office) -> None:
    office.asked_for(A=80_000, B=80_000, C=80_000)
    office.confirm("A", "B", "C")

    office.sign("C")
    office.sign("B", "A")

    assert office.year().reserved == euro(240_000)


def test_a_rejection_falls_with_the_case_that_it_was_for(office: Office) -> None:
    twin = asking("B").model_copy(
        update={"ags": asking("A").ags, "applicant": asking("A").applicant}
    )
    office.receive(asking("A"), twin)
    office.decide("A")
    office.confirm("B")
    deciding.withdraw(office.desk(), "A", "Verzicht.")

    with pytest.raises(RefusedError, match="heute lautet er „Bewilligung“"):
        office.sign("B")
    deciding.promote(office.desk())
    office.sign("B")

    assert office.case("B").outcome is APPROVE


def test_information_is_asked_for_with_a_last_day_and_its_steps(office: Office) -> None:
    office.receive(_incomplete())

    done = deciding.request_information(office.desk(), "A", date(2026, 11, 23))

    assert done.case.state is State.ASKED
    assert done.case.request is not None
    assert done.case.request.body.posted_on == "2026-11-23"
    assert done.case.request.body.due_on > done.case.request.body.notified_on > "2026-11-23"
    assert done.case.request.body.steps


def test_who_is_asked_stays_asked_while_others_come_and_go(office: Office) -> None:
    office.receive(asking("C", other_state_funds=1))
    deciding.request_information(office.desk(), "C", date(2026, 11, 23))

    office.asked_for(A=80_000, B=80_000)

    assert office.case("C").outcome is Outcome.REVIEW
    assert office.case("C").state is State.ASKED


def test_nothing_is_asked_where_nothing_is_missing(office: Office) -> None:
    office.asked_for(A=80_000)

    with pytest.raises(RefusedError, match="nachzufordern ist dabei nichts"):
        deciding.request_information(office.desk(), "A", date(2026, 11, 23))


def test_a_day_of_which_nobody_knows_the_holidays_gives_no_period(office: Office) -> None:
    office.receive(_incomplete())
    before = _count(office)

    with pytest.raises(RefusedError, match="31"):
        deciding.request_information(office.desk(), "A", date(1990, 1, 31))

    assert _count(office) == before


def test_who_does_not_answer_is_rejected_after_the_last_day(office: Office) -> None:
    office.receive(_incomplete())
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))
    judged = (Status.NOT_MET, "Nichts eingegangen.")

    with pytest.raises(RefusedError, match="Die Nachfrist läuft noch"):
        deciding.assess(office.desk(), "A", ["VO-04"], judged)
    done = deciding.assess(office.desk(at=LATER), "A", ["VO-04"], judged)

    assert (done.case.state, done.case.outcome) == (State.PROPOSED, REJECT)


def test_an_answer_brings_new_facts_and_needs_new_findings(office: Office) -> None:
    office.receive(_incomplete())
    office.confirm("A")
    deciding.request_information(office.desk(), "A", date(2026, 11, 23))

    answer = asking("A")
    office.receive(answer.model_copy(update={"completed_at": answer.received_at}))

    assert (office.case("A").state, office.case("A").outcome) == (State.PROPOSED, APPROVE)
    assert office.case("A").unconfirmed == CONFIRMED


def test_a_withdrawal_gives_its_money_back_and_others_move_up(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)
    small.decide("A", "B")

    deciding.withdraw(small.desk(), "A", "Verzicht.")
    distribution = deciding.promote(small.desk())

    assert [(one.reference, one.after) for one in distribution.changes] == [("C", APPROVE)]
    assert small.case("C").state is State.PROPOSED
    assert [one.type for one in entries(small.database, Filter(type="promotion"))]
    assert small.year() == BudgetYear(euro(160_000), 0, euro(80_000))


def test_a_revocation_gives_back_what_was_not_paid(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")
    office.pay("A", euro(30_000))
    office.hear("A")

    done = deciding.revoke(office.desk(), "A", "Widerruf.")

    assert done.case.state is State.REVOKED
    assert office.year().committed == euro(30_000)


def test_nothing_is_revoked_before_it_is_decided(office: Office) -> None:
    office.asked_for(A=80_000)

    with pytest.raises(RefusedError, match="„A“: Der Vorgang ist vorgeschlagen; aufheben geht"):
        deciding.revoke(office.desk(), "A", "Widerruf.")


def test_a_signature_is_undone_by_two_people_and_its_money_is_free(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A")
    (signature,) = office.case("A").signatures

    (correction,) = deciding.correct(office.desk(), "A", signature.seq, "Irrtum.").entries
    with pytest.raises(RefusedError, match="haben Sie selbst eingetragen"):
        deciding.confirm(office.desk(), "A", correction)
    done = deciding.confirm(office.desk(BERT), "A", correction)

    assert done.case.state is State.PROPOSED
    assert office.year().reserved == 0
    office.sign("A")
    office.sign("A", by=BERT)
    assert office.year().committed == euro(80_000)


def test_an_undone_finding_is_to_be_confirmed_anew(office: Office) -> None:
    office.asked_for(A=80_000)
    (entry,) = deciding.assess(office.desk(), "A", ["FR-05"], (Status.MET, "Geprüft.")).entries
    (correction,) = deciding.correct(office.desk(), "A", entry, "Irrtum.").entries

    done = deciding.confirm(office.desk(BERT), "A", correction)

    assert done.case.unconfirmed == CONFIRMED


@pytest.mark.parametrize("by_whom", [ANNA, BERT])
def test_a_finding_under_a_signature_is_not_undone_alone(office: Office, by_whom: object) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    finding = office.case("A").findings[0].seq
    office.sign("A", by=BERT if by_whom is BERT else ANNA)

    with pytest.raises(RefusedError, match="lässt sich nicht berichtigen"):
        deciding.correct(office.desk(CARL), "A", finding, "Irrtum.")


def test_an_undone_override_stays_with_people_no_more(office: Office) -> None:
    office.asked_for(A=80_000)
    (entry,) = deciding.propose_otherwise(office.desk(), "A", _wish()).entries
    (correction,) = deciding.correct(office.desk(), "A", entry, "Irrtum.").entries

    done = deciding.confirm(office.desk(BERT), "A", correction)

    assert (done.case.state, done.case.outcome) == (State.PROPOSED, APPROVE)


def test_a_correction_of_an_override_that_leaves_another_settles_nothing(office: Office) -> None:
    office.asked_for(A=80_000)
    deciding.propose_otherwise(office.desk(), "A", _wish())
    (entry,) = deciding.assess(office.desk(), "A", ["FR-05"], (Status.MET, "Geprüft.")).entries
    (correction,) = deciding.correct(office.desk(), "A", entry, "Irrtum.").entries

    done = deciding.confirm(office.desk(BERT), "A", correction)

    assert (done.case.state, done.distribution) == (State.OVERRIDDEN, None)


def test_under_another_rule_book_money_is_distributed_before_anybody_signs(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.book = book_with(1_400_000)

    with pytest.raises(RefusedError, match="nicht die angegebene Fassung"):
        office.sign("A")
    office.activate()
    office.sign("A")

    assert office.year() == BudgetYear(euro(1_400_000), euro(80_000), 0)


def test_a_first_signature_under_another_rule_book_does_not_count(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A")
    office.book = book_with(1_400_000)

    office.activate()

    with pytest.raises(RefusedError, match=r"Bitte Eintrag \d+ mit „grantrules register correct“"):
        office.sign("A", by=BERT)


def test_no_rule_book_comes_into_force_that_has_less_than_was_promised(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")
    before = _count(office)
    office.book = book_with(79_999)

    with pytest.raises(OverspentError, match="reicht dafür nicht"):
        office.activate()

    assert _count(office) == before
    assert office.year().appropriation == euro(1_500_000)


def test_whoever_does_not_fit_any_more_waits_before_anybody_signs(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)
    small.confirm("A", "B", "C")
    deciding.propose_otherwise(small.desk(CARL), "C", _wish(APPROVE))

    with pytest.raises(RefusedError, match="„B“ ist auf der Warteliste"):
        small.sign("A", "B")
    small.sign("C", "A")

    assert small.year() == BudgetYear(euro(160_000), euro(160_000), 0)


def test_an_override_says_which_better_ranked_cases_it_passes_over(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000, D=80_000)

    done = deciding.propose_otherwise(small.desk(CARL), "C", _wish(APPROVE))

    assert done.case.override is not None
    assert done.case.override.body.passed_over == ("B",)


def test_an_override_that_takes_from_nobody_passes_nobody_over(office: Office) -> None:
    office.receive(asking("A"), asking("B", fte=Decimal("0.2")))

    done = deciding.propose_otherwise(office.desk(CARL), "B", _wish(APPROVE))

    assert done.case.override is not None
    assert done.case.override.body.passed_over == ()


def test_an_override_beyond_what_is_free_is_refused_at_once(small: Office) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)
    small.decide("A")
    deciding.propose_otherwise(small.desk(CARL), "B", _wish(APPROVE)._replace(salary=euro(50_000)))
    before = _count(small)

    with pytest.raises(RefusedError) as refused:
        deciding.propose_otherwise(small.desk(CARL), "C", _wish(APPROVE))

    assert "Im Haushaltsjahr 2026 sind noch 10.000,00 € frei" in str(refused.value)
    assert "braucht 80.000,00 €" in str(refused.value)
    assert "Im Weg stehen: B (70.000,00 € abweichend vorgeschlagen), A (80.000,00 € gebunden)" in (
        str(refused.value)
    )
    assert _count(small) == before


def test_an_override_names_a_year_without_an_appropriation(small: Office) -> None:
    small.receive(asking("A").model_copy(update={"funding_start": None}))
    wish = _wish(APPROVE)._replace(salary=100, material=0, by_year={2031: 100})

    with pytest.raises(RefusedError, match="Für das Haushaltsjahr 2031 gibt es keinen Haushalt"):
        deciding.propose_otherwise(small.desk(CARL), "A", wish)


def test_a_rejection_does_not_outlive_the_case_that_it_stood_behind(office: Office) -> None:
    twin = asking("B").model_copy(
        update={"ags": asking("A").ags, "applicant": asking("A").applicant}
    )
    office.receive(asking("A"), twin)
    office.confirm("A", "B")
    office.sign("A", "B")
    deciding.withdraw(office.desk(), "A", "Verzicht.")

    with pytest.raises(RefusedError, match="„B“: Der Vorschlag des Programms „Ablehnung“ ist über"):
        office.sign("B", by=BERT)


def test_a_second_signature_gives_its_own_reservation_back_before_it_is_weighed(
    small: Office,
) -> None:
    small.asked_for(A=80_000, B=80_000, C=80_000)
    small.confirm("A", "B")
    small.sign("A", "B")

    small.sign("A", "B", by=BERT)

    assert small.year() == BudgetYear(euro(160_000), 0, euro(160_000))


def test_a_second_signature_waits_for_whoever_is_better_ranked(small: Office) -> None:
    small.asked_for(B=80_000, C=80_000)
    small.confirm("B", "C")
    small.sign("B", "C")
    small.receive(asking("A"))

    with pytest.raises(RefusedError, match="heute lautet er „Warteliste“"):
        small.sign("C", by=BERT)


def test_new_facts_hold_up_the_second_signature_until_somebody_dealt_with_them(
    office: Office,
) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A")
    office.receive(asking("A", eur=20_000))
    (held,) = office.case("A").unheeded

    with pytest.raises(RefusedError, match="„A“: Nach dem Vorschlag sind neue Angaben eingegangen"):
        office.sign("A", by=BERT)
    deciding.dismiss(office.desk(), "A", held.seq, "Schreibfehler.")
    office.sign("A", by=BERT)

    assert office.case("A").state is State.DECIDED


def test_the_same_new_facts_are_held_once_and_never_again_once_dismissed(office: Office) -> None:
    office.asked_for(A=80_000)
    office.decide("A")
    office.receive(asking("A", eur=20_000))
    office.receive(asking("A", eur=20_000))
    (held,) = office.case("A").facts_held

    deciding.dismiss(office.desk(), "A", held.seq, "Schreibfehler.")
    office.receive(asking("A", eur=20_000))

    assert (office.case("A").facts_held, office.case("A").unheeded) == ((held,), ())
    assert held.body.changed == ("material_costs", "salary_costs")


def test_a_case_that_is_open_again_takes_up_the_newest_facts_at_once(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A")
    office.receive(asking("A", eur=30_000))
    office.receive(asking("A", eur=20_000))
    signature = office.case("A").signatures[0].seq
    (correction,) = deciding.correct(office.desk(), "A", signature, "Neue Angaben.").entries

    done = deciding.confirm(office.desk(BERT), "A", correction)

    assert done.case.amount.total == "20000.00"
    assert (done.case.state, done.case.facts_held, done.case.findings) == (State.PROPOSED, (), ())


def test_a_dismissal_that_is_undone_leaves_the_facts_to_be_dealt_with(office: Office) -> None:
    office.asked_for(A=80_000)
    office.confirm("A")
    office.sign("A")
    office.receive(asking("A", eur=20_000))
    held = office.case("A").unheeded[0].seq
    (dismissal,) = deciding.dismiss(office.desk(), "A", held, "Schreibfehler.").entries
    (correction,) = deciding.correct(office.desk(), "A", dismissal, "Irrtum.").entries

    done = deciding.confirm(office.desk(BERT), "A", correction)

    assert [one.seq for one in done.case.unheeded] == [held]
    assert done.case.state is State.SIGNED_ONCE
    assert office.year().reserved == euro(80_000)


def test_only_facts_that_wait_are_dismissed(office: Office) -> None:
    office.asked_for(A=80_000)

    with pytest.raises(
        RefusedError, match=r"Eintrag 1 hält keine neuen Angaben fest.*Es gibt keine"
    ):
        deciding.dismiss(office.desk(), "A", 1, "Schreibfehler.")


def test_money_is_given_back_whatever_rule_book_lies_on_the_desk(office: Office) -> None:
    office.asked_for(A=80_000, B=80_000, C=80_000)
    office.decide("A", "B")
    office.confirm("C")
    office.sign("C")
    signature = office.case("C").signatures[0].seq
    office.book = book_with(1)

    deciding.withdraw(office.desk(), "A", "Verzicht.")
    deciding.revoke(office.desk(), "B", "Widerruf.")
    (correction,) = deciding.correct(office.desk(), "C", signature, "Irrtum.").entries
    done = deciding.confirm(office.desk(BERT), "C", correction)

    assert done.distribution is None
    assert office.year() == BudgetYear(euro(1_500_000), 0, 0)
