"""Whose proposal comes out differently, as people read it."""

from tests.unit.report.builders import amount, budget_row, euro, finding, proposal, refused

from grantrules.model.comparison import ApplicationChange, Comparison, FindingChange
from grantrules.model.finding import Effect, Status
from grantrules.model.proposal import Outcome, Proposal
from grantrules.report.comparison_page import comparison_page

MET = finding(status=Status.MET, effect=Effect.NONE, reason="Der Höchstbetrag ist eingehalten.")
NOT_MET = finding(reason="Der Höchstbetrag ist überschritten.")
APPROVED = proposal(outcome=Outcome.APPROVE)
WAITING = refused(Outcome.WAITLIST, "2025-017")


def change(
    before: Proposal | None, after: Proposal | None, *findings: FindingChange
) -> ApplicationChange:
    named = after or before
    assert named is not None
    return ApplicationChange(named=named, before=before, after=after, findings=findings)


def comparison(*changes: ApplicationChange, **others: object) -> Comparison:
    plain: dict[str, object] = {
        "changes": changes,
        "unchanged": 3,
        "before": (),
        "after": (),
        "problems": (),
        "unread": (),
    }
    return Comparison.model_validate({**plain, **others})


def page(*changes: ApplicationChange, **others: object) -> str:
    return comparison_page(comparison(*changes, **others), 80)


def test_a_simulation_says_that_nothing_is_recorded() -> None:
    text = page()

    assert "Nichts ist im Protokoll aufgezeichnet, keine Ergebnisdatei\ngeschrieben." in text
    assert text.endswith("Anders kommen heraus: 0 von 3 Anträgen.\n")


def test_an_application_shows_what_was_and_what_would_be() -> None:
    reduced = proposal(amount=amount(euro(55_000), euro(20_000)), rank=4)
    step = FindingChange(rule="HO-01", before=MET, after=NOT_MET)

    text = page(change(APPROVED, reduced, step))

    assert "## 2025-017 Landkreis Germersheim\n" in text
    assert "- Vorschlag: Bewilligung → Bewilligung, gekürzt\n" in text
    assert "- Betrag: 80.000,00 € → 75.000,00 €\n- Förderfähig: 80.000,00 €\n" in text
    assert "- Rang: 3 → 4\n" in text
    assert text.endswith(
        "- HO-01: erfüllt → nicht erfüllt (Kürzung)\n  Der Höchstbetrag ist überschritten.\n"
    )


def test_a_rule_that_is_gone_has_no_new_reason() -> None:
    text = page(change(WAITING, APPROVED, FindingChange(rule="X", before=NOT_MET, after=None)))

    assert text.endswith("- X: nicht erfüllt (Kürzung) → keine solche Regel\n")


def test_another_outcome_on_the_same_findings_says_why() -> None:
    waiting = refused(Outcome.WAITLIST, "2025-017", findings=(), reason="Die Mittel fehlen.")

    text = page(change(APPROVED, waiting))

    assert text.endswith("- Rang: 3 → ohne\n- Grund: Die Mittel fehlen.\n")


def test_what_is_unknown_or_unranked_says_so() -> None:
    unknown = amount(0, 0).model_copy(update={"total": None})

    text = page(change(proposal(eligible=unknown, rank=None), APPROVED))

    assert "- Förderfähig: unbekannt → 80.000,00 €\n- Rang: ohne → 3\n" in text


def test_an_application_that_one_side_cannot_read_says_so() -> None:
    text = page(change(APPROVED, None))

    assert text.endswith("- vorher:  Bewilligung\n- nachher: nicht gelesen\n")


def test_steps_from_one_outcome_to_another_are_counted() -> None:
    dearer = proposal(amount=amount(1, 1), outcome=Outcome.APPROVE)

    text = page(change(WAITING, APPROVED), change(WAITING, APPROVED), change(APPROVED, dearer))

    assert (
        "\n## Im Überblick\n- Warteliste → Bewilligung: 2\n- Bewilligung mit anderem Betr" in text
    )


def test_findings_that_change_no_proposal_are_grouped_by_rule() -> None:
    step = FindingChange(rule="FG-05", before=None, after=NOT_MET)
    other = APPROVED.model_copy(update={"reference": "2025-018"})

    text = page(change(APPROVED, APPROVED, step), change(other, other, step))

    assert text.endswith(
        "\n## Nur Feststellungen anders, Vorschlag und Betrag gleich\n"
        "- FG-05: keine solche Regel → nicht erfüllt (Kürzung); Anträge: 2\n"
        "  2025-017, 2025-018\n"
    )


def test_ranks_that_change_nothing_else_stand_on_one_line() -> None:
    text = page(change(APPROVED, APPROVED.model_copy(update={"rank": 2})))

    assert text.endswith(
        "\n## Nur der Rang anders, Vorschlag und Betrag gleich\n2025-017 (3 → 2)\n"
    )


def test_only_a_budget_year_that_differs_is_shown() -> None:
    same, poorer = budget_row(2025), budget_row(2026, euro(1_450_000))

    text = page(before=(same, budget_row(2026)), after=(same, poorer, budget_row(2027, None)))

    assert "Haushalt 2025" not in text
    assert "60.000,00 € frei → 1.440.000,00 € vorgeschlagen" in " ".join(text.split())
    assert "Haushalt 2027" not in text


def test_a_year_that_loses_its_appropriation_says_so() -> None:
    text = page(before=(budget_row(2026),), after=())

    assert text.rstrip().endswith("→ kein Ansatz")


def test_a_finding_that_only_gives_another_reason_shows_both() -> None:
    lower = NOT_MET.model_copy(update={"reason": "Mehr als 50.000,00 €."})
    cheaper = proposal(eligible=amount(euro(50_000), euro(20_000)))

    text = page(change(APPROVED, cheaper, FindingChange(rule="HO-01", before=NOT_MET, after=lower)))

    assert text.endswith(
        "- HO-01: nicht erfüllt (Kürzung), anders begründet\n"
        "  vorher:  Der Höchstbetrag ist überschritten.\n"
        "  nachher: Mehr als 50.000,00 €.\n"
    )


def test_where_nothing_is_proposed_only_the_eligible_amount_is_another() -> None:
    waiting = WAITING.model_copy(update={"eligible": amount(euro(70_000), 0)})

    text = page(change(WAITING, waiting))

    assert "- Betrag: 0,00 €\n" in text
    assert "- Warteliste mit anderem förderfähigem Betrag: 1\n" in text
