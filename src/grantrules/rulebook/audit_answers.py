"""Which rules of a programme answer what an audit office asks, or what is wrong with saying so."""

from collections.abc import Iterable, Iterator

from grantrules.model.audit_check import ANSWERED_BY_RULES, AuditAnswer
from grantrules.model.rule import Rule
from grantrules.rulebook.document import PartedDocument
from grantrules.rulebook.fault import Fault


def audit_answers(document: PartedDocument) -> tuple[AuditAnswer, ...]:
    """Gives what the programme says."""
    return tuple(AuditAnswer(point=one.point, rules=one.rules) for one in document.programme.audit)


def audit_faults(document: PartedDocument, rules: Iterable[Rule]) -> Iterator[Fault]:
    """Finds questions that no rule answers or that stand twice, and rules that there are not."""
    # One that the programme names and no file states is a fault of its own.
    known, seen = {*document.programme.rules, *(rule.id for rule in rules)}, set()
    for place, one in enumerate(document.programme.audit):
        path = ("programme", "audit", place)
        if one.point not in ANSWERED_BY_RULES:
            possible = ", ".join(sorted(ANSWERED_BY_RULES))
            message = f"„{one.point}“ beantwortet keine Regel. Möglich sind nur: {possible}."
            yield document.fault((*path, "point"), message)
        if one.point in seen:
            yield document.fault((*path, "point"), f"Die Prüffrage „{one.point}“ steht zweimal.")
        seen.add(one.point)
        for at, rule in enumerate(one.rules):
            if rule not in known:
                message = f"Die Regel {rule} gibt es in diesem Regelwerk nicht."
                yield document.fault((*path, "rules", at), message)
