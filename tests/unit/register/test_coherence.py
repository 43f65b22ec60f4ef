"""Whether an entry agrees with its case: subjects, people, money."""

import pytest
from tests.unit.register.cases import (
    ANNA,
    AWARDED,
    CARL,
    COMMITTING,
    DIGEST,
    GIVING_BACK,
    GRANT,
    NO_MONEY,
    RELEASING,
    RESERVING,
    SPENT,
    approved,
    confirmed,
    corrected,
    decided,
    dismissed,
    fault,
    found,
    held,
    lived,
    overridden,
    paid,
    promoted,
    proposed,
    received,
    requested,
    revoked,
    signed,
    withdrawn,
)

from grantrules.model.proposal import Outcome
from grantrules.register.case_entries import YearMoney
from grantrules.register.entry import Body

PROPOSED = (received(), proposed())
OVERRIDDEN = (*PROPOSED, overridden())
SIGNED = (*PROPOSED, signed())
DECIDED = (*SIGNED, approved(), decided())
TWICE = (YearMoney(year=2026, amount="40.00"), YearMoney(year=2026, amount="40.00"))
LATER = (YearMoney(year=2027, amount="80.00"),)


@pytest.mark.parametrize(
    ("before", "body", "said"),
    [
        (PROPOSED, signed(1), "Es geht nicht um Eintrag 2, der gilt."),
        (OVERRIDDEN, signed(2), "Es geht nicht um Eintrag 3, der gilt."),
        ((*PROPOSED, proposed()), signed(2), "Es geht nicht um Eintrag 3, der gilt."),
        (PROPOSED, requested(1), "Es geht nicht um Eintrag 2, der gilt."),
        (PROPOSED, overridden(1), "Es geht nicht um Eintrag 2, der gilt."),
        (SIGNED, approved(by=ANNA), "Dieselbe Person hat zweimal gezeichnet."),
        ((*OVERRIDDEN, signed(3)), approved(3, by=CARL), "genehmigt, wer ihn gemacht hat."),
        (PROPOSED, signed(movements=()), "Das bewegte Geld ist nicht das des Vorschlags."),
        (PROPOSED, signed(movements=COMMITTING), "Das bewegte Geld ist nicht das"),
        (SIGNED, approved(movements=RESERVING), "Das bewegte Geld ist nicht das"),
        ((*SIGNED, approved()), decided(2, (4, 3)), "nicht die, die gezeichnet wurde."),
        ((*SIGNED, approved()), decided(1), "nicht die, die gezeichnet wurde."),
        (DECIDED, decided(), "Für eine Entscheidung fehlen zwei Unterschriften."),
        (SIGNED, withdrawn(), "Das freigegebene Geld ist nicht das, das der Vorgang hält."),
        (DECIDED, revoked(*RELEASING), "Das freigegebene Geld ist nicht das"),
        (SPENT, withdrawn(*GIVING_BACK), "Das freigegebene Geld ist nicht"),
        (PROPOSED, overridden(outcome=Outcome.REJECT), "passen nicht zusammen."),
        (PROPOSED, overridden(amount=NO_MONEY), "passen nicht zusammen."),
        (
            PROPOSED,
            overridden(amount=GRANT.model_copy(update={"by_year": ()})),
            "passen nicht zusammen.",
        ),
        (
            PROPOSED,
            overridden(amount=GRANT.model_copy(update={"by_year": TWICE})),
            "passen nicht zusammen.",
        ),
        (
            PROPOSED,
            overridden(amount=GRANT.model_copy(update={"salary": "90.00", "material": "-10.00"})),
            "passen nicht zusammen.",
        ),
        (
            PROPOSED,
            overridden(outcome=Outcome.WAITLIST, amount=NO_MONEY),
            "nur Bewilligungen und Ablehnungen.",
        ),
        (
            (*PROPOSED, found(), corrected(3)),
            overridden(),
            "Die Berichtigung aus Eintrag 4 steht noch aus.",
        ),
        (PROPOSED, corrected(1), "Eintrag 1 lässt sich nicht berichtigen."),
        (PROPOSED, corrected(2), "Eintrag 2 lässt sich nicht berichtigen."),
        ((*PROPOSED, found(), signed()), corrected(3), "Eintrag 3 lässt sich nicht berichtigen."),
        ((*SIGNED, corrected(3)), corrected(3), "Eintrag 4 berichtigt ihn schon"),
        (SIGNED, confirmed(3), "Eine Berichtigung 3 steht nicht aus."),
        ((*SIGNED, corrected(3)), confirmed(4, by=ANNA), "Eine Berichtigung bestätigt nicht, wer"),
        ((*SIGNED, corrected(3)), confirmed(4), "Das freigegebene Geld ist nicht das"),
        (
            (*PROPOSED, found(), corrected(3)),
            confirmed(4, *RELEASING),
            "Das freigegebene Geld ist nicht das",
        ),
        (
            (*PROPOSED, found(), corrected(3), signed()),
            confirmed(4),
            "Eintrag 3 lässt sich nicht mehr berichtigen.",
        ),
        (PROPOSED, held(), "Neue Angaben zu einem offenen Vorgang werden nicht zurückgestellt."),
        ((*SIGNED, held()), held(), "Dieselben Angaben sind schon zurückgestellt."),
        (SIGNED, dismissed(3), "Zurückgestellte Angaben aus Eintrag 3 stehen nicht aus."),
        ((*SIGNED, held(), dismissed(4)), dismissed(4), "aus Eintrag 4 stehen nicht aus."),
        (PROPOSED, promoted(Outcome.APPROVE_PARTIAL), "Nachgerückt ist er nicht."),
        ((received(), proposed("waitlist")), promoted(Outcome.WAITLIST), "Nachgerückt ist er"),
        ((received(), proposed("reject")), promoted(Outcome.REJECT), "Wer nachrückt, bekommt"),
    ],
)
def test_an_entry_that_contradicts_its_case_is_a_fault(
    before: tuple[Body, ...], body: Body, said: str
) -> None:
    assert said in fault(*before, body)


@pytest.mark.parametrize(
    "bodies",
    [
        (*PROPOSED, overridden(2, Outcome.REJECT, NO_MONEY), signed(3, movements=())),
        (*PROPOSED, overridden(amount=GRANT.model_copy(update={"by_year": LATER}))),
        (*OVERRIDDEN, signed(3, by=CARL), approved(3)),
        (*AWARDED, paid("30.00"), paid("50.00")),
        (*DECIDED, revoked(*GIVING_BACK)),
        (*SIGNED, corrected(3), confirmed(4, *RELEASING)),
        (*SIGNED, held(), held(DIGEST), dismissed(5), dismissed(4)),
    ],
    ids=[
        "rejection",
        "another year",
        "overrider signs first",
        "two payments",
        "revoked",
        "undone",
        "new facts",
    ],
)
def test_an_entry_that_agrees_with_its_case_is_none(bodies: tuple[Body, ...]) -> None:
    assert lived(*bodies).reference == "A"
