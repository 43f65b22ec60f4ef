"""One application arrives at the register (Eingang): its case receives it, or it is held."""

from typing import Literal, NamedTuple

from grantrules.engine.contradiction import changed_keys
from grantrules.engine.fingerprint import stated_text
from grantrules.model.application import Application
from grantrules.model.proposal import Outcome
from grantrules.register.case import Case
from grantrules.register.case_entries import ApplicationReceived
from grantrules.register.digest import Digest, digest_of
from grantrules.register.document import Document, DocumentKind, keep, kept_content
from grantrules.register.facts_entries import FactsHeld, Variant
from grantrules.register.kept_application import application_of, kept
from grantrules.register.life import Move, after
from grantrules.register.turn import Turn

Arrival = Literal["received", "renewed", "unchanged", "held"]


class Arriving(NamedTuple):
    """An application that arrives under its reference.

    `contradicting` are the different sets of facts that came under it, each with its place; the
    application says only in what they agree.
    """

    application: Application
    contradicting: tuple[tuple[str, Application], ...] = ()

    @property
    def reference(self) -> str:
        """Gives the reference of its case."""
        return self.application.reference or ""


def receive(turn: Turn, arriving: Arriving) -> Arrival:
    """Records an application; says what became of it."""
    case = turn.book.cases.get(arriving.reference)
    if case is None:
        _take(turn, arriving, None)
        return "received"
    as_stated = arriving
    arriving = arriving._replace(application=_dated(turn, case, arriving.application))
    if _is_known(turn, case, as_stated) or _is_known(turn, case, arriving):
        return "unchanged"
    if after(case.state, Move.RECEIVE) is None:
        return _hold(turn, case, arriving)
    _take(turn, arriving, case.received)
    return "renewed"


def facts(turn: Turn, sha256: Digest) -> Application:
    """Reads an application that the register keeps."""
    return application_of(kept_content(turn.connection, sha256))


def _dated(turn: Turn, case: Case, application: Application) -> Application:
    # The register knows that the facts before were incomplete: the moment of receipt, which an
    # empty cell stands for, cannot be when the application was complete (VO-05).
    if application.completed_at is not None or not _incomplete(turn, case):
        return application
    unreadable = tuple(sorted({*application.unreadable, "completed_at"}))
    return application.model_copy(update={"unreadable": unreadable})


def _incomplete(turn: Turn, case: Case) -> bool:
    if case.outcome is not Outcome.REQUEST_INFORMATION:
        return False
    # What was contradicted may have been complete all the time; unless it was asked for before.
    return not case.contested or "completed_at" in facts(turn, case.application_sha256).unreadable


def _is_known(turn: Turn, case: Case, arriving: Arriving) -> bool:
    """Whether the case rests on these facts, or somebody found that they change nothing."""
    if case.contested == bool(arriving.contradicting):
        before = facts(turn, case.application_sha256)
        if stated_text(before) == stated_text(arriving.application):
            return True
    dismissed = {one.body.facts for one in case.dismissals}
    return any(
        _is_same(turn, one.body, arriving) for one in case.facts_held if one.seq in dismissed
    )


def _is_same(turn: Turn, held: FactsHeld, arriving: Arriving) -> bool:
    if bool(held.contradicting) != bool(arriving.contradicting):
        return False
    text = stated_text(facts(turn, held.application_sha256))
    return text == stated_text(arriving.application)


def _hold(turn: Turn, case: Case, arriving: Arriving) -> Arrival:
    if any(_is_same(turn, one.body, arriving) for one in case.unheeded):
        return "held"
    before = facts(turn, case.application_sha256)
    turn.add(
        FactsHeld(
            by=turn.by,
            programme=turn.book.programme,
            reference=case.reference,
            application_sha256=_keep(turn, arriving.application),
            contradicting=_variants(turn, arriving),
            changed=changed_keys(before, arriving.application),
        )
    )
    return "held"


def _take(turn: Turn, arriving: Arriving, supersedes: int | None) -> None:
    turn.add(
        ApplicationReceived(
            by=turn.by,
            programme=turn.book.programme,
            reference=arriving.reference,
            application_sha256=_keep(turn, arriving.application),
            supersedes=supersedes,
            contradicting=_variants(turn, arriving),
        )
    )


def _variants(turn: Turn, arriving: Arriving) -> tuple[Variant, ...]:
    return tuple(
        Variant(place=place, application_sha256=_keep(turn, one))
        for place, one in arriving.contradicting
    )


def _keep(turn: Turn, application: Application) -> Digest:
    content = kept(application)
    keep(turn.connection, [Document(kind=DocumentKind.APPLICATION, content=content)])
    return digest_of(content)
