"""The strength as JSON, for other programs: every mutant and who notices it."""

from grantrules.specification.mutation.exemption import Exemption
from grantrules.specification.mutation.strength import Strength, Verdict
from grantrules.specification.programme import Json

SCHEMA_NAME = "grantrules/strength/1"


def strength_document(strength: Strength, programme: str) -> Json:
    """Gives the document; the strength is a decimal string in percent."""
    whole, tenth = divmod(strength.per_mille, 10)
    return {
        "schema": SCHEMA_NAME,
        "programme": programme,
        "mutants": len(strength.verdicts),
        "killed": len(strength.killed),
        "exceptions": len(strength.excused),
        "survivors": len(strength.survivors),
        "strength": f"{whole}.{tenth}",
        "verdicts": [_verdict(one) for one in strength.verdicts],
        "needless_exceptions": [_exemption(one) for one in strength.needless],
    }


def _verdict(verdict: Verdict) -> Json:
    killer = verdict.killer
    return {
        "id": verdict.mutant.id,
        "rules": list(verdict.mutant.rules),
        "area": verdict.mutant.area.value,
        "description": verdict.mutant.told,
        "killer": None if killer is None else f"{killer.file}:{killer.line} {killer.name}",
        "exception": verdict.exception,
    }


def _exemption(exemption: Exemption) -> Json:
    return {"mutant": exemption.mutant, "reason": exemption.reason, "line": exemption.line}
