"""A survey of the register that can be relied on: coherent, and no application missing."""

from grantrules.batch.review.survey import Survey, survey
from grantrules.model.errors import RegisterError
from grantrules.register.database import Database

_ADVICE = "Bitte „grantrules audit verify“ ausführen."


def whole_survey(database: Database, programme: str) -> Survey:
    """Reads the register of a programme; a RegisterError where something in it is damaged."""
    seen = survey(database, programme)
    faults = seen.biography.faults
    if faults:
        raise RegisterError(f"Das Protokoll ist nicht schlüssig: {faults[min(faults)]} {_ADVICE}")
    gone = [
        one.reference
        for one in seen.cases.values()
        if one.application_sha256 not in seen.applications
    ]
    if gone:
        raise RegisterError(
            f"Die Angaben zu {', '.join(gone)} fehlen oder sind beschädigt. {_ADVICE}"
        )
    return seen
