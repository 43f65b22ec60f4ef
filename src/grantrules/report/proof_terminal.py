"""The result of a run over proofs on the terminal: a table, and what needs attention."""

from collections import Counter
from collections.abc import Iterator

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from grantrules.engine.spelling import german_day
from grantrules.model.finding import Effect
from grantrules.model.money import Cents, euros
from grantrules.model.problem import Severity
from grantrules.model.proof import ProofOutcome, ProofResult
from grantrules.model.proof_run import ProofRun
from grantrules.report.text import one_line, shortened

MOST_ROWS = 60
_REASON_LENGTH = 160
_TOLD = frozenset({Effect.ASK, Effect.REVIEW})
_COLUMNS = ("Aktenzeichen", "Vorschlag", "Anerkannt", "Zu erstatten", "Frist", "Verspätet")
_RIGHT = frozenset({"Anerkannt", "Zu erstatten"})


def proof_summary(run: ProofRun, console: Console) -> None:
    """Prints the table of proofs and what they come to; text of files is never markup."""
    console.print(_table(run.results[:MOST_ROWS]))
    console.print()
    for line in _lines(run):
        console.print(Text(line))


def _table(results: tuple[ProofResult, ...]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0))
    for heading in _COLUMNS:
        # A figure that does not fit ends in …: half a figure would be a wrong one.
        if heading in _RIGHT:
            table.add_column(heading, justify="right", no_wrap=True, overflow="ellipsis")
        else:
            table.add_column(heading, overflow="fold")
    for one in results:
        table.add_row(*(Text(one_line(cell)) for cell in _row(one)))
    return table


def _row(one: ProofResult) -> tuple[str, ...]:
    late = {True: "ja", False: "nein", None: "offen"}[one.late]
    due = "offen" if one.due is None else german_day(one.due.end)
    return (
        one.proof.reference,
        one.outcome.german,
        _sum(one.recognised),
        _sum(one.repayment),
        due,
        late,
    )


def _lines(run: ProofRun) -> Iterator[str]:
    for one in run.results[:MOST_ROWS]:
        for finding in one.findings:
            if finding.effect in _TOLD:
                said = shortened(f"{finding.rule}: {finding.reason}", _REASON_LENGTH)
                yield f"{one_line(one.proof.reference)}: {said}"
    if len(run.results) > MOST_ROWS:
        yield f"Weitere Nachweise: {len(run.results) - MOST_ROWS}; alle stehen in der Mappe."
    counts = Counter(one.outcome for one in run.results)
    told = (f"{outcome.german} {counts[outcome]}" for outcome in ProofOutcome if counts[outcome])
    yield f"Nachweise: {len(run.results)} ({', '.join(told)})."
    claims = [one.repayment for one in run.results if one.repayment]
    if claims:
        yield f"Zu erstatten nach den Angaben: {euros(sum(claims))} aus {len(claims)} Nachweisen."
    yield f"Vertieft zu prüfen: {one_line(', '.join(run.sample.drawn)) or 'keiner gezogen'}."
    errors = sum(one.severity is Severity.ERROR for one in run.problems)
    yield f"Mängel: Fehler {errors}, Bemerkungen {len(run.problems) - errors}."


def _sum(cents: Cents | None) -> str:
    return "offen" if cents is None else euros(cents)
