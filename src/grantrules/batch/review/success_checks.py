"""Checks that the success of a grant was looked at (Erfolgskontrolle): by its factual report."""

from grantrules.batch.review.subject import Subject, green, grey
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import digest_of
from grantrules.register.life import State
from grantrules.register.made import Made
from grantrules.register.proof_entry import ProofDocument, RecordedProofs

_POINT, _REPORT = Point.SUCCESS, "factual_report"


def success_followed(subject: Subject) -> AuditCheck:
    """Checks that a factual report came in (rule VN-02) with the proof that two people approved."""
    award = subject.case.award
    if not award.payments:
        return grey(_POINT, "Noch ist nichts ausgezahlt; einen Sachbericht gibt es nicht.")
    if subject.case.state is State.REVOKED:
        return grey(_POINT, "Die Entscheidung ist aufgehoben; ein Erfolg ist nicht zu prüfen.")
    found = [one for one in _proofs(subject) if one.body["reference"] == subject.case.reference]
    if award.proof is None:
        return _unexamined(found)
    approved = [one for one in found if _digest(one.body) == award.proof.body.proof_sha256]
    memo = Evidence(entry=award.proof.seq)
    if not approved:
        told = "Der genehmigte Nachweis steht in keinem Lauf, der hier aufgezeichnet ist."
        return grey(_POINT, f"{told} Ob ein Sachbericht vorlag, zeigt die Akte.", memo)
    run = Evidence(entry=approved[-1].seq)
    if not _has_report(approved[-1].body):
        return grey(_POINT, "Der genehmigte Nachweis hatte keinen Sachbericht.", run, memo)
    told = "Der Sachbericht lag vor, und zwei Personen haben den Nachweis geprüft."
    return green(_POINT, f"{told} Ihr Urteil steht im Prüfvermerk.", run, memo)


def _unexamined(found: list[Made[ProofDocument]]) -> AuditCheck:
    if not found:
        return grey(_POINT, "Ein Verwendungsnachweis mit Sachbericht liegt noch nicht vor.")
    run = Evidence(entry=found[-1].seq)
    if not _has_report(found[-1].body):
        return grey(_POINT, "Der Nachweis liegt vor, der Sachbericht dazu fehlt.", run)
    return grey(_POINT, "Der Sachbericht liegt vor; geprüft ist der Nachweis noch nicht.", run)


def _proofs(subject: Subject) -> list[Made[ProofDocument]]:
    runs = subject.around.seen.chronicle.made(RecordedProofs)
    return [Made(run.seq, run.at, proof) for run in runs for proof in run.body.proofs]


def _has_report(proof: ProofDocument) -> bool:
    listed: object = proof["findings"]
    return isinstance(listed, list | tuple) and any(
        fact["name"] == _REPORT and fact["value"] is True
        for finding in listed
        for fact in finding["facts"]
    )


def _digest(proof: ProofDocument) -> str:
    return digest_of(canonical_line(dict(proof)))
