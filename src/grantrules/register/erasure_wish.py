"""The wish for an erasure (Löschung): one person records it, another one carries it out."""

from sqlalchemy import Connection, select

from grantrules.model.errors import RefusedError
from grantrules.register.act import Pseudonym
from grantrules.register.made import Made
from grantrules.register.roster import roster
from grantrules.register.schema import entries as table
from grantrules.register.schema import line_bytes
from grantrules.register.stored_entry import stored_entry
from grantrules.register.trail_entries import ErasureProposed, Role
from grantrules.register.vault import known_people


def check_role(role: Role) -> None:
    """Raises a RefusedError where nobody erases anybody in this role."""
    if role is Role.AUDITOR:
        raise RefusedError(f"In der Rolle „{role.german}“ löscht niemand eine Person.")


def open_wish(connection: Connection, pseudonym: Pseudonym) -> Made[ErasureProposed] | None:
    """Gives the newest wish to erase somebody, of a person who may still be told apart."""
    roles, known = _roles(connection), known_people(connection)
    query = select(table.c.seq, line_bytes).where(table.c.type == "erasure_proposed")
    for row in connection.execute(query.order_by(table.c.seq.desc())):
        entry = stored_entry(row.seq, row.line)
        body = entry.body
        if isinstance(body, ErasureProposed) and body.pseudonym == pseudonym:
            return Made(entry.seq, entry.at, body) if body.by in {*roles} & {*known} else None
    return None


def check_second(connection: Connection, wish: Made[ErasureProposed], second: Pseudonym) -> None:
    """Raises a RefusedError where the second person may not carry out what the first wished."""
    if wish.body.by == second:
        raise RefusedError(
            f"Diese Löschung haben Sie selbst vorgeschlagen (Eintrag {wish.seq}). Ausführen muss "
            "sie eine andere Person."
        )
    roles = _roles(connection)
    if Role.APPROVER not in {roles[wish.body.by], roles[second]}:
        raise RefusedError(
            "Eine der beiden Personen, die eine Person löschen, braucht Zeichnungsbefugnis "
            "(approver)."
        )


def _roles(connection: Connection) -> dict[Pseudonym, Role]:
    bound = roster(connection).bound
    return {} if bound is None else {one.pseudonym: one.role for one in bound.body.people}
