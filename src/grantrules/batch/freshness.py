"""Whether a recorded proposal is still what the engine would propose now."""

from collections.abc import Mapping
from typing import Any

from grantrules.model.errors import RefusedError
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case

Now = Mapping[str, Mapping[str, Any]]
"""What the engine proposes now, by reference, in the form of the trail; open cases only."""


def check_fresh(case: Case, now: Now) -> None:
    """Refuses a case whose proposal others have overtaken since, whatever its rank is now."""
    today = now.get(case.reference)
    if today is None or _essence(today) == _essence(case.proposal):
        return
    raise RefusedError(
        f"„{case.reference}“: Der Vorschlag „{case.outcome.german}“ ist überholt; heute lautet er "
        f"„{Outcome(today['outcome']).german}“ oder beruht auf anderen Feststellungen. Bitte die "
        "Mittel mit „grantrules register promote“ neu verteilen."
    )


def _essence(proposal: Mapping[str, Any]) -> object:
    # Rank and ledger move with every signature of others; what is granted, and why, does not.
    findings = sorted((one["rule"], one["status"], one["effect"]) for one in proposal["findings"])
    return proposal["outcome"], proposal["amount"], findings
