"""The judgement of proofs of use (Verwendungsnachweise): pure, one proof at a time."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from grantrules.engine.conclusion import grounds
from grantrules.engine.court import Court, court_for
from grantrules.engine.draft import Draft
from grantrules.engine.proof_facts import ProofFacts, facts_of, named
from grantrules.engine.proof_references import sifted_proofs
from grantrules.engine.proof_remarks import remarks_on
from grantrules.engine.proof_strange import strange_entries
from grantrules.engine.spelling import listed
from grantrules.engine.stage_findings import StageCase, stage_findings
from grantrules.model.finding import Effect, Finding
from grantrules.model.money import euros
from grantrules.model.proof import (
    OWN_KEYS,
    REPORT_KEYS,
    Component,
    Proof,
    ProofBatch,
    ProofOutcome,
    ProofResult,
    Reckoned,
)
from grantrules.model.rule import Stage
from grantrules.model.rulebook import RuleBook

_DECIDING = {
    ProofOutcome.REVIEW: (Effect.REVIEW, Effect.ASK, Effect.REDUCE),
    ProofOutcome.REQUEST_INFORMATION: (Effect.ASK, Effect.REVIEW, Effect.REDUCE),
    ProofOutcome.ACCEPT: (Effect.REDUCE,),
}


def judged_proofs(proofs: Iterable[Proof], book: RuleBook) -> ProofBatch:
    """Judges all proofs of a run; equal ones of a reference count once, others contradict."""
    sifted = sifted_proofs(proofs)
    court = court_for(book)
    results = (
        judged_proof(one, court, contested=one.reference in sifted.contested)
        for one in sifted.proofs
    )
    strange = (found for one in sifted.proofs for found in strange_entries(one, court))
    remarks = (found for one in sifted.proofs for found in remarks_on(one, court))
    return ProofBatch(results=tuple(results), problems=(*sifted.problems, *strange, *remarks))


def judged_proof(proof: Proof, court: Court, *, contested: bool = False) -> ProofResult:
    """Judges one proof: what is recognised, what has to be repaid, and what is missing."""
    facts = facts_of(proof, court)
    draft = facts.draft
    case = StageCase(
        draft.facts(), facts.terms, facts.gaps, proof.cells, _notes(proof, facts, court)
    )
    findings = stage_findings(Stage.PROOF, case, court)
    outcome = _outcome(findings, proof, contested=contested)
    result = ProofResult(
        proof=proof,
        salary=_reckoned(draft, Component.SALARY),
        material=_reckoned(draft, Component.MATERIAL),
        repayment=draft.optional("repayment_claim"),
        outcome=outcome,
        due=facts.due,
        check_due=facts.check_due,
        late=_late(draft),
        left_out=facts.summed.left_out,
        findings=findings,
        reason="",
    )
    return result.model_copy(update={"reason": _reason(result, contested=contested)})


def vacant_months(proof: Proof, court: Court) -> int | None:
    """Gives the months of the funding without a salary that counts; None without positions."""
    facts = facts_of(proof, court)
    months = facts.span.months
    return None if not proof.positions or months is None else months - facts.summed.paid_months


def _notes(proof: Proof, facts: ProofFacts, court: Court) -> dict[str, str]:
    gaps = facts.gaps
    refused = [key for key in (*REPORT_KEYS, "declared") if getattr(proof, key) is False]
    told = {
        **dict.fromkeys(refused, ": nein"),
        **dict.fromkeys(gaps.missing, ": fehlt"),
        **dict.fromkeys(gaps.unreadable, ": nicht lesbar"),
        **dict.fromkeys(gaps.implausible, ": nicht glaubhaft"),
    }
    said = {key: f"{named(key, proof, court)}{what}" for key, what in told.items()}
    asked = "; ".join(what for key, what in said.items() if key not in OWN_KEYS)
    own = "; ".join(what for key, what in said.items() if key in OWN_KEYS)
    return {
        "missing_reports": " ".join(
            [
                *([f"Beim Zuwendungsempfänger nachzufordern: {asked}."] if asked else []),
                *([f"Aus den eigenen Akten nachzutragen: {own}."] if own else []),
            ]
        )
    }


def _reckoned(draft: Draft, component: Component) -> Reckoned:
    return Reckoned(
        spent=draft.optional(f"{component}_spent"),
        income=draft.optional(f"income_{component}"),
        after_income=draft.optional(f"{component}_after_income"),
        granted=draft.optional(f"granted_{component}"),
        recognised=draft.optional(f"{component}_recognised"),
    )


def _late(draft: Draft) -> bool | None:
    if not draft.has(("proof_received_on", "proof_due")):
        return None
    return draft.number("proof_received_on") > draft.number("proof_due")


def _outcome(findings: Sequence[Finding], proof: Proof, *, contested: bool) -> ProofOutcome:
    """Without its reports a proof is asked for them, also where people have to look at it after."""
    effects = {one.effect for one in findings}
    if Effect.ASK in effects and not all(getattr(proof, key) for key in REPORT_KEYS):
        return ProofOutcome.REQUEST_INFORMATION
    if effects & {Effect.REVIEW, Effect.REJECT}:
        return ProofOutcome.REVIEW
    if contested or Effect.ASK in effects:
        return ProofOutcome.REQUEST_INFORMATION
    return ProofOutcome.ACCEPT


def _reason(result: ProofResult, *, contested: bool) -> str:
    sentences = [_opening(result), _recognised(result), _claim(result)]
    if contested:
        sentences.append(
            f"Das Aktenzeichen „{result.proof.reference}“ steht mehrfach mit verschiedenen "
            "Angaben; welcher Nachweis gilt, ist zu klären."
        )
    for effect in _DECIDING[result.outcome]:
        sentences += grounds([one for one in result.findings if one.effect is effect])
    sentences += _left_out(result)
    return " ".join(sentences)


def _opening(result: ProofResult) -> str:
    match result.outcome:
        case ProofOutcome.ACCEPT if result.recognised == 0:
            return "Vorgeschlagen wird, keine Ausgaben anzuerkennen."
        case ProofOutcome.ACCEPT if result.repayment:
            return "Vorgeschlagen wird, den Verwendungsnachweis mit einer Erstattung anzuerkennen."
        case ProofOutcome.ACCEPT:
            return "Vorgeschlagen wird, den Verwendungsnachweis anzuerkennen."
        case ProofOutcome.REQUEST_INFORMATION:
            return "Vorgeschlagen wird, zum Verwendungsnachweis Angaben nachzufordern."
        case ProofOutcome.REVIEW:
            return "Der Verwendungsnachweis ist durch Menschen zu prüfen."
        case _:
            assert_never(result.outcome)


def _recognised(result: ProofResult) -> str:
    salary, material = result.salary.recognised, result.material.recognised
    parts = listed([f"Personal {_sum(salary)}", f"Sachkosten {_sum(material)}"])
    if result.recognised is None:
        return f"Anzuerkennen sind nach den Angaben: {parts}."
    return f"Anzuerkennen sind nach den Angaben {euros(result.recognised)} ({parts})."


def _claim(result: ProofResult) -> str:
    paid, claim = result.proof.paid, result.repayment
    if claim is None or paid is None:
        return "Was zu erstatten ist, steht noch nicht fest."
    if claim == 0:
        return f"Ausgezahlt sind {euros(paid)}; zu erstatten ist nichts."
    undated = " Ohne den Tag der Auszahlung lassen sich keine Zinsen berechnen."
    return (
        f"Ausgezahlt sind {euros(paid)}; zu erstatten sind {euros(claim)}. Vor einer Rückforderung "
        "ist der Empfänger anzuhören (§ 28 VwVfG)."
        f"{undated if result.proof.paid_on is None else ''}"
    )


def _left_out(result: ProofResult) -> list[str]:
    count = len(result.left_out)
    if not count:
        return []
    if count == 1:
        return ["Eine Ausgabenposition ist nicht anerkannt."]
    return [f"{count} Ausgabenpositionen sind nicht anerkannt."]


def _sum(cents: int | None) -> str:
    return "in nicht bestimmbarer Höhe" if cents is None else euros(cents)
