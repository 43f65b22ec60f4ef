"""What awards rest on in a rule book: its rules for proposals, what they read, and its lists.

Two versions that agree in this treat everybody alike; a base rate added later changes nothing.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from grantrules.model.errors import GrantRulesError
from grantrules.model.rulebook import RuleBook
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import Digest, digest_of
from grantrules.register.document import kept_content
from grantrules.rulebook.loading import rulebook_of

_LISTS = {"land", "required", "attachments", "windows", "districts", "lookalikes", "entries"}


def rule_bases(connection: Connection, digests: Iterable[Digest]) -> Mapping[Digest, Digest]:
    """Gives the basis of every rule book that is kept; one that cannot be read has none."""
    found = {}
    for sha256 in digests:
        try:
            book = rulebook_of(kept_content(connection, sha256).decode())
        except (GrantRulesError, ValueError):
            # Then it counts as another version than all others.
            continue
        found[sha256] = rule_basis(book)
    return found


def rule_basis(book: RuleBook) -> Digest:
    """Gives the digest of what awards rest on; where the money comes from is no part of it."""
    rules = [one for one in book.rules if not one.stage.after_award]
    read = {name for one in rules for name in (*one.parameters, *one.reads)}
    parameters = [one for one in book.parameters if one.name in read]
    lists = book.model_dump(mode="json", include={*_LISTS, "applicant_facts"})
    said = {
        "lists": lists,
        "rules": [one.model_dump(mode="json") for one in rules],
        "parameters": [one.model_dump(mode="json") for one in parameters],
    }
    return digest_of(canonical_line(said))
