"""Drawing a sample (Stichprobe) of decided cases: weighted by risk, reproducible, on record."""

from typing import NamedTuple

from grantrules.batch.review.risk import Risk, Weighted, weighted
from grantrules.batch.review.survey import Json, Survey, survey_of
from grantrules.model.errors import RefusedError
from grantrules.register.checkpoint import checkpoint_of
from grantrules.register.database import Database
from grantrules.register.sampling import Ticket, ranked, sample_size
from grantrules.register.signed_note import note_of
from grantrules.register.trail_entries import SampleDrawn
from grantrules.register.turn import Actor, turn_of

_ROOT = 2


class Wanted(NamedTuple):
    """What an auditor asks for: the programme, the share in percent, and the seed."""

    programme: str
    percent: int
    seed: str


def seed_of_checkpoint(content: bytes) -> str:
    """Gives the root line of a checkpoint; a NoteError where it is none.

    Whose key has signed it is for `audit verify --anchor` to say.
    """
    text = note_of(content).text
    checkpoint_of(text)
    return text.split("\n")[_ROOT]


def draw(database: Database, actor: Actor, wanted: Wanted) -> Json:
    """Draws a sample and records it; a RefusedError where nothing is decided yet."""
    with turn_of(database, actor, wanted.programme) as turn:
        seen = survey_of(turn.connection, wanted.programme)
        cases = weighted(seen)
        if not cases:
            raise RefusedError(
                "Es ist noch nichts entschieden; eine Stichprobe ist nicht zu ziehen."
            )
        tickets = ranked({one.reference: one.weight for one in cases}, wanted.seed)
        size = sample_size(len(cases), wanted.percent)
        drawn = tuple(one.reference for one in tickets[:size])
        entry = turn.add(
            SampleDrawn(
                by=turn.by,
                programme=turn.book.programme,
                seed=wanted.seed,
                percent=wanted.percent,
                size=size,
                references=drawn,
            )
        )
        return _document(wanted, seen, cases, tickets) | {"entry": entry, "drawn": list(drawn)}


def _document(
    wanted: Wanted, seen: Survey, cases: tuple[Weighted, ...], tickets: tuple[Ticket, ...]
) -> Json:
    named = {one.reference: one for one in cases}
    return {
        "schema": "grantrules/sample/1",
        "programme": wanted.programme,
        "seed": wanted.seed,
        "percent": wanted.percent,
        "population": len(cases),
        "weights": {one.value: one.weight for one in Risk},
        "cases": [_case(seen, named[one.reference], one) for one in tickets],
    }


def _case(seen: Survey, one: Weighted, ticket: Ticket) -> Json:
    case = seen.cases[one.reference]
    return {
        "reference": one.reference,
        "applicant": case.proposal["applicant"]["name"],
        "outcome": case.outcome.value,
        "amount": case.amount.total,
        "weight": one.weight,
        "risks": [{"code": risk.value, "weight": risk.weight} for risk in one.risks],
        "ticket": {"number": ticket.number, "value": ticket.value},
    }
