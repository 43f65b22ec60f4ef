"""What people have to do before anything can be signed, with links to the proposals."""

from collections import Counter
from collections.abc import Iterator

from grantrules.model.problem import Severity
from grantrules.model.proposal import Outcome, Proposal
from grantrules.model.run import Run
from grantrules.report.entry import Entry, number, text
from grantrules.report.headline import headline, needs_somebody, to_confirm
from grantrules.report.link import inside
from grantrules.report.naming import applicant_of, reference_of
from grantrules.report.sheet import Row
from grantrules.report.sheets.grid import SPAN, heads, over
from grantrules.report.sheets.names import PROBLEMS, PROPOSALS, REQUESTS, to_proposal
from grantrules.report.text import shortened
from grantrules.report.told import Told

MOST_LISTED = 200
_REASON_LENGTH = 220

_ASK = "Die fehlenden oder unklaren Angaben beim Antragsteller anfordern."
_REVIEW = "Den Antrag prüfen; das Regelwerk kann hier nicht entscheiden."
_MEND = f"Die Zellen berichtigen, die das Blatt „{PROBLEMS}“ nennt."
_CONFIRM = (
    "Anträge mit Feststellungen, die nur die Zeichnenden treffen; das Blatt "
    f"„{PROPOSALS}“ nennt sie je Antrag."
)


def attention_rows(run: Run, told: Told) -> Iterator[Row]:
    """Gives the counts of what somebody has to do, then each proposal that waits for it."""
    yield heads(("Was", 1), ("Anzahl", 1), ("Was zu tun ist", 5))
    yield from _tasks(run, told)
    waiting = [(index, one) for index, one in enumerate(run.proposals) if needs_somebody(one)]
    if waiting:
        yield heads(("Aktenzeichen", 1), ("Vorschlag", 1), ("Antragsteller", 2), ("Grund", 3))
    yield from (_waiting(index, one) for index, one in waiting[:MOST_LISTED])
    if len(waiting) > MOST_LISTED:
        more = f"Weitere {len(waiting) - MOST_LISTED} stehen im Blatt „{PROPOSALS}“."
        yield Row([over(text(more), SPAN)])


def _tasks(run: Run, told: Told) -> Iterator[Row]:
    outcomes = Counter(proposal.outcome for proposal in run.proposals)
    errors = sum(problem.severity is Severity.ERROR for problem in run.problems)
    confirmed = sum(bool(to_confirm(proposal)) for proposal in run.proposals)
    reviewed, asked = outcomes[Outcome.REVIEW], _words(f"{_ASK} {_texts(told)}")
    yield Row([_linked("Nachforderungen", REQUESTS), number(len(told.requests)), asked])
    yield Row([_linked("Prüfungen durch Menschen", PROPOSALS), number(reviewed), _words(_REVIEW)])
    yield Row([_linked("Fehler in den Eingaben", PROBLEMS), number(errors), _words(_MEND)])
    yield Row(
        [_linked("Vor Zeichnung zu bestätigen", PROPOSALS), number(confirmed), _words(_CONFIRM)]
    )


def _texts(told: Told) -> str:
    """Counts the ready texts as the sheet of requests holds them."""
    of_applications = sum(one.source is not None for one in told.requests)
    number_of_texts, of_files = len(told.requests), len(told.requests) - of_applications
    counted = "1 Text" if number_of_texts == 1 else f"{number_of_texts} Texte"
    return (
        f"Das Blatt „{REQUESTS}“ enthält {counted}: {of_applications} zu Anträgen, "
        f"{of_files} zu Dateien."
    )


def _linked(name: str, sheet: str) -> Entry:
    return text(name, link=inside(sheet, "A1"))


def _words(words: str) -> Entry:
    return over(text(words), SPAN - 2)


def _waiting(index: int, proposal: Proposal) -> Row:
    return Row(
        [
            text(reference_of(proposal), link=to_proposal(index)),
            text(proposal.outcome.german),
            over(text(applicant_of(proposal)), 2),
            over(text(shortened(headline(proposal), _REASON_LENGTH)), 3),
        ]
    )
