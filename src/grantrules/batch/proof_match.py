"""Whether a proof of use is about the award of a case: what it says of the award is compared."""

from collections.abc import Iterator
from datetime import date

from grantrules.engine.ags import padded_ags, short_ags
from grantrules.model.application import Application
from grantrules.model.errors import RefusedError
from grantrules.model.money import cents_of, euros
from grantrules.register.canonical import canonical_line
from grantrules.register.case import Case
from grantrules.register.database import Database
from grantrules.register.digest import Digest, digest_of
from grantrules.register.history import Filter, entries
from grantrules.register.proof_entry import RecordedProofs, StatedAward

_NONE = "keine Angabe"


def stated_award(database: Database, sha256: Digest) -> StatedAward:
    """Gives what a recorded proof says of its award; a RefusedError where none is on record."""
    for one in entries(database, Filter(type="proofs")):
        if isinstance(one.body, RecordedProofs):
            for proof, stated in zip(one.body.proofs, one.body.stated, strict=True):
                if digest_of(canonical_line(proof)) == sha256:
                    return stated
    raise RefusedError(
        f"Dieser Nachweis steht nicht im Protokoll der Falldatenbank {database.name}. Bitte "
        "„grantrules proof“ mit derselben Falldatenbank ausführen und sein Ergebnis unverändert "
        "übernehmen."
    )


def check_about(case: Case, application: Application, stated: StatedAward) -> None:
    """Raises a RefusedError that names everything in which a proof and the award differ."""
    found = [*_applicant(case, stated), *_days(application, stated), *_amounts(case, stated)]
    if found:
        raise RefusedError(
            f"„{case.reference}“: Der Nachweis gehört nicht zu dieser Bewilligung. "
            f"{' '.join(found)} Bitte die Nachweisliste prüfen und „grantrules proof“ erneut "
            "ausführen."
        )


def _applicant(case: Case, stated: StatedAward) -> Iterator[str]:
    ags = None if stated.ags is None else short_ags(padded_ags(stated.ags))
    # A list may leave the key out; the reference then has to do.
    if ags is not None and ags != case.ags:
        yield f"AGS: im Nachweis {ags}, im Register {case.ags or _NONE}."


def _days(application: Application, stated: StatedAward) -> Iterator[str]:
    for name, told, ours in (
        ("Förderbeginn", stated.funding_start, application.funding_start),
        ("Förderende", stated.funding_end, application.funding_end),
    ):
        read = None if told is None else date.fromisoformat(told)
        if read != ours:
            yield f"{name}: im Nachweis {_day(read)}, im Register {_day(ours)}."


def _amounts(case: Case, stated: StatedAward) -> Iterator[str]:
    for name, told, ours in (
        ("Bewilligt Personal", stated.granted_salary, cents_of(case.amount.salary)),
        ("Bewilligt Sach", stated.granted_material, cents_of(case.amount.material)),
        ("Ausgezahlt", stated.paid, case.paid),
    ):
        read = None if told is None else cents_of(told)
        if read != ours:
            said = _NONE if read is None else euros(read)
            yield f"{name}: im Nachweis {said}, im Register {euros(ours)}."


def _day(day: date | None) -> str:
    return _NONE if day is None else f"{day:%d.%m.%Y}"
