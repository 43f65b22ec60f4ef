"""Whether what follows a decision agrees with the case: days, amounts, people."""

import pytest
from tests.unit.register.cases import (
    ANNA,
    AWARDED,
    GIVING_BACK,
    NO_MONEY,
    SPENT,
    accepted,
    answered,
    approved,
    decided,
    fault,
    heard,
    learned,
    lived,
    noticed,
    paid,
    proposed,
    proved,
    received,
    remedy_waived,
    signed,
    withdrawn,
)

from grantrules.model.proposal import Outcome
from grantrules.register.award_coherence import check_award
from grantrules.register.entry import Body

DECIDED = AWARDED[:-1]
REJECTED = (
    received(),
    proposed("reject"),
    signed(movements=()),
    approved(movements=()),
    decided().model_copy(update={"outcome": Outcome.REJECT, "amount": NO_MONEY}),
)
NOTIFIED = (*DECIDED, noticed())
LATER = noticed(posted_on=None, notified_on="2026-11-28")
PROVED = (*SPENT, proved(), accepted(8))


@pytest.mark.parametrize(
    ("before", "body", "said"),
    [
        (DECIDED, noticed(decision=4), "Bekannt gegeben wird die Entscheidung"),
        (DECIDED, noticed(posted_on="2026-11-22"), "Aufgabe zur Post am 22.11.2026 läge vor dem"),
        (DECIDED, noticed(notified_on="2026-11-22"), "Bekanntgabe am 22.11.2026 läge vor dem"),
        (DECIDED, noticed(remedy_until="2026-11-26"), "Ende der Klagefrist am 26.11.2026 läge"),
        (DECIDED, noticed(final_from="2026-12-27"), "Bestandskraft am 27.12.2026 läge vor dem"),
        (DECIDED, noticed(posted_on=None, notified_on="2026-11-22"), "Bekanntgabe am 22.11.2026"),
        (NOTIFIED, noticed(), "schon bekannt gegeben (Eintrag 6, am 27.11.2026)"),
        (NOTIFIED, noticed(posted_on=None), "schon bekannt gegeben (Eintrag 6, am 27.11.2026)"),
        ((*NOTIFIED, remedy_waived()), LATER, "Auf den Rechtsbehelf ist verzichtet"),
        (NOTIFIED, remedy_waived(decision=4), "Bekannt gegeben wird die Entscheidung"),
        (DECIDED, remedy_waived(), "Verzichtet wird nach der Bekanntgabe"),
        (NOTIFIED, remedy_waived("2026-11-26"), "läge vor dem 27.11.2026 (Bekanntgabe)"),
        (AWARDED, paid(paid_on="2026-11-29"), "nicht vor der Bestandskraft"),
        (AWARDED, paid("0.00"), "immer ein Betrag über 0,00 €"),
        (AWARDED, paid("-1.00"), "immer ein Betrag über 0,00 €"),
        (AWARDED, paid("80.01"), "Ausgezahlt sind 0,00 € von 80,00 €; weitere 80,01 € wären"),
        ((*AWARDED, paid("50.00")), paid("30.01"), "weitere 30,01 € wären zu viel"),
        (
            (*AWARDED, paid("10.00"), proved(), accepted(8)),
            paid("40.01"),
            "Ausgezahlt sind 10,00 € von 50,00 €",
        ),
        (SPENT, learned("2026-12-10", "2026-12-09"), "Ende der Jahresfrist am 09.12.2026 läge"),
        (SPENT, learned("2026-11-22"), "Kenntnis am 22.11.2026 läge vor dem 23.11.2026"),
        ((*AWARDED, withdrawn(*GIVING_BACK)), heard(), "Anzuhören ist niemand"),
        (REJECTED, heard(), "Anzuhören ist niemand"),
        (SPENT, heard(posted_on="2026-11-22"), "läge vor dem 23.11.2026 (Entscheidung)"),
        (SPENT, heard(due_on="2026-12-14"), "Ende der Anhörung am 14.12.2026 läge vor dem"),
        (SPENT, answered(), "Angehört wurde bisher niemand."),
        ((*SPENT, heard()), answered("2026-12-10"), "Stellungnahme am 10.12.2026 läge vor dem"),
        (SPENT, proved(salary="60.01", recognised="70.01"), "höchstens, was bewilligt ist"),
        (SPENT, proved(material="20.01", recognised="60.01"), "höchstens, was bewilligt ist"),
        (SPENT, proved(salary="-0.01", recognised="9.99"), "höchstens, was bewilligt ist"),
        (SPENT, proved(recognised="50.01"), "ergeben nicht die Summe"),
        ((*AWARDED, withdrawn(*GIVING_BACK)), proved(), "ausgezahlt wurde nichts"),
        (SPENT, accepted(7), "Zu genehmigen ist nichts"),
        ((*SPENT, proved()), accepted(7), "Eintrag 7 ist nicht zu genehmigen."),
        ((*SPENT, proved()), accepted(8, by=ANNA), "Genehmigen muss eine andere Person"),
    ],
)
def test_an_entry_that_contradicts_its_case_is_a_fault(
    before: tuple[Body, ...], body: Body, said: str
) -> None:
    assert said in fault(*before, body)


def test_what_did_not_arrive_is_handed_over_later() -> None:
    award = lived(*NOTIFIED, LATER).award

    assert award.notification is not None
    assert award.notification.body.notified_on == "2026-11-28"


def test_what_has_happened_since_may_stand_in_the_way_of_an_approval() -> None:
    late = (*AWARDED, paid("10.00"), proved(salary="0.00", recognised="10.00"), paid("70.00"))
    small = proved(salary="0.00", material="20.00", recognised="20.00")

    assert lived(*late, accepted(8)).award.recognised == 10_00
    assert lived(*late, small, accepted(10)).to_return == 60_00


def test_what_was_recognised_may_be_paid_after_the_proof() -> None:
    case = lived(*AWARDED, paid("10.00"), proved(), accepted(8), paid("40.00"))

    assert (case.paid, case.to_return) == (50_00, 0)


def test_before_a_decision_nothing_is_made_known() -> None:
    case = lived(received())

    for body in (noticed(), heard(), remedy_waived()):
        with pytest.raises(ValueError, match="Entscheidung"):
            check_award(case, body)
