"""The words of the stages after the award: what may be read of a payment, a proof, a repayment."""

from collections.abc import Collection, Mapping

from grantrules.model.fact import FactKind, FactSpec
from grantrules.model.rule import Stage

_Words = tuple[tuple[str, FactKind, str], ...]
_PAYMENT: _Words = (
    ("payment_amount", FactKind.MONEY, "Auszahlungsbetrag"),
    ("payment_on", FactKind.DAY, "Tag der Auszahlung"),
    ("award_final_on", FactKind.DAY, "Bestandskraft der Bewilligung"),
    ("need_from", FactKind.DAY, "erster Tag des Bedarfs"),
    ("earliest_payment_on", FactKind.DAY, "frühester Auszahlungstag"),
    ("instalments_due", FactKind.MONEY, "nach dem Ratenplan bis dahin fällig"),
    ("paid_before", FactKind.MONEY, "bisherige Auszahlungen"),
    ("paid_after", FactKind.MONEY, "Auszahlungen einschließlich dieser"),
    ("granted_total", FactKind.MONEY, "Bewilligung insgesamt"),
)
_PROOF: _Words = (
    # what the recipient states, and what the authority knows of the award
    ("granted_salary", FactKind.MONEY, "Bewilligt Personal"),
    ("granted_material", FactKind.MONEY, "Bewilligt Sach"),
    ("paid", FactKind.MONEY, "Ausgezahlt"),
    ("paid_on", FactKind.DAY, "Ausgezahlt am"),
    ("salary_spent", FactKind.MONEY, "Personalausgaben"),
    ("material_spent", FactKind.MONEY, "Sachausgaben"),
    ("income_salary", FactKind.MONEY, "Einnahmen Dritter Personal"),
    ("income_material", FactKind.MONEY, "Einnahmen Dritter Sach"),
    ("factual_report", FactKind.ANSWER, "Sachbericht"),
    ("numerical_report", FactKind.ANSWER, "Zahlenmäßiger Nachweis"),
    ("proof_received_on", FactKind.DAY, "Eingang am"),
    # what the engine works out of it
    ("proof_gaps", FactKind.COUNT, "fehlende oder unlesbare Angaben zum Nachweis"),
    ("proof_due", FactKind.DAY, "Ende der Frist für den Verwendungsnachweis"),
    ("check_due", FactKind.DAY, "Ende der Frist für die Prüfung des Nachweises"),
    ("salary_after_income", FactKind.MONEY, "Personalausgaben nach Einnahmen Dritter"),
    ("material_after_income", FactKind.MONEY, "Sachausgaben nach Einnahmen Dritter"),
    ("salary_recognised", FactKind.MONEY, "anerkannte Personalausgaben"),
    ("material_recognised", FactKind.MONEY, "anerkannte Sachausgaben"),
    ("recognised_total", FactKind.MONEY, "anerkannte Ausgaben insgesamt"),
    ("repayment_claim", FactKind.MONEY, "Erstattungsbetrag"),
)
_REPAYMENT: _Words = (
    ("hearing_posted_on", FactKind.DAY, "Aufgabe der Anhörung zur Post"),
    ("hearing_ends_on", FactKind.DAY, "Ende der Anhörungsfrist"),
    ("statement_on", FactKind.DAY, "Eingang der Stellungnahme"),
    ("earliest_claim_on", FactKind.DAY, "frühester Tag der Rückforderung"),
    ("claimed_on", FactKind.DAY, "Tag der Rückforderung"),
    ("claimed_amount", FactKind.MONEY, "geforderter Betrag"),
    ("claimed_interest", FactKind.MONEY, "geforderte Zinsen"),
    ("used_on", FactKind.DAY, "Tag der Verwendung"),
    ("prompt_use_ends_on", FactKind.DAY, "Ende der alsbaldigen Verwendung"),
    ("known_on", FactKind.DAY, "Tag der Kenntnis"),
    ("revocation_ends_on", FactKind.DAY, "Ende der Jahresfrist ab Kenntnis"),
)
# What one stage has in common with another one, under the same name and label.
_SHARED: Mapping[Stage, frozenset[str]] = {
    Stage.PAYMENT: frozenset({"funding_start", "funding_end"}),
    Stage.PROOF: frozenset({"ags", "funding_start", "funding_end"}),
    Stage.REPAYMENT: frozenset({"paid", "paid_on", "recognised_total", "repayment_claim"}),
}
_OWN: Mapping[Stage, _Words] = {
    Stage.PAYMENT: _PAYMENT,
    Stage.PROOF: _PROOF,
    Stage.REPAYMENT: _REPAYMENT,
}

AFTER_AWARD: Mapping[str, FactSpec] = {
    name: FactSpec(name=name, kind=kind, label=label)
    for words in _OWN.values()
    for name, kind, label in words
}
"""Every word that only rules after the award may read."""


def words_at(stage: Stage, known: Collection[str]) -> frozenset[str]:
    """Gives the facts that rules of a stage may read, out of the words of a rule book."""
    if stage.after_award:
        return frozenset(name for name, _, _ in _OWN[stage]) | _SHARED[stage]
    return frozenset(known) - AFTER_AWARD.keys()
