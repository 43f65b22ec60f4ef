"""All cases (Vorgänge) of a programme, read from the trail."""

from collections.abc import Callable, Iterable, Mapping

from sqlalchemy import Connection, select

from grantrules.model.errors import RefusedError, RegisterError
from grantrules.register.biography import Biography
from grantrules.register.canonical import canonical_text
from grantrules.register.case import Case
from grantrules.register.case_entries import ImportTaken, RulesActivated
from grantrules.register.entry import Body, Entry
from grantrules.register.schema import CHUNKS, line_bytes
from grantrules.register.schema import entries as table
from grantrules.register.stored_entry import stored_entry


class Casebook:
    """The cases of one programme, its imports, and the rule book in force for them.

    `versions` has the digest of each rule book that was ever in force, by its label.
    """

    def __init__(self, programme: str, entries: Iterable[Entry]) -> None:
        """Follows the entries; a RegisterError where they cannot all have happened."""
        self.programme = programme
        self.rules: RulesActivated | None = None
        self.versions: dict[str, str] = {}
        self.imports: list[ImportTaken] = []
        self._lives = Biography()
        for one in entries:
            self._take(one, self._lives.take)
        if self._lives.faults:
            raise RegisterError(
                f"Das Protokoll ist nicht schlüssig: {_first(self._lives.faults)} "
                "Bitte „grantrules audit verify“ ausführen."
            )

    @property
    def cases(self) -> dict[str, Case]:
        """Gives all cases by reference, in order of receipt."""
        return {reference: case for (_, reference), case in self._lives.cases.items()}

    def case(self, reference: str) -> Case:
        """Gives a case; a RefusedError where there is none of this reference."""
        found = self._lives.cases.get((self.programme, _as_kept(reference)))
        if found is None:
            raise RefusedError(
                f"Im Register gibt es keinen Vorgang „{reference}“. Bitte „grantrules register "
                "list“ aufrufen."
            )
        return found

    def add(self, entry: Entry) -> None:
        """Takes what happens now; a RefusedError where the life of its case does not allow it."""
        try:
            self._take(entry, self._lives.follow)
        except ValueError as error:
            raise RefusedError(_sentence(entry.body, error)) from error

    def _take(self, entry: Entry, follow: Callable[[Entry], None]) -> None:
        match entry.body:
            case RulesActivated() as body:
                self.rules = body
                self.versions.setdefault(body.rulebook_version, body.rulebook_sha256)
            case ImportTaken() as body:
                self.imports.append(body)
            case _:
                follow(entry)


def casebook(connection: Connection, programme: str) -> Casebook:
    """Reads the cases of a programme."""
    query = (
        select(table.c.seq, line_bytes).where(table.c.programme == programme).order_by(table.c.seq)
    )
    with connection.execute(query, execution_options=CHUNKS) as rows:
        return Casebook(programme, (stored_entry(seq, line) for seq, line in rows))


def _as_kept(reference: str) -> str:
    try:
        return canonical_text(reference)
    except ValueError:
        # What cannot be recorded was never received.
        return ""


def _sentence(body: Body, error: ValueError) -> str:
    reference = getattr(body, "reference", None)
    return str(error) if reference is None else f"„{reference}“: {error}"


def _first(faults: Mapping[int, str]) -> str:
    return faults[min(faults)]
