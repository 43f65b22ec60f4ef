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
from grantrules.model.proof import PROOF_PROPOSALS, ProofResult
from grantrules.model.proof_run import ProofRun
from grantrules.report.text import one_line

MOST_ROWS = 60
_TOLD = frozenset({Effect.ASK, Effect.REVIEW})
_COLUMNS = ("Aktenzeichen", "Vorschlag", "Anerkannt", "Zu erstatten", "Frist", "Verspätet")
_RIGHT = frozenset({"Anerkannt", "Zu erstatten"})


def proof_summary(run: ProofRun, console: Console) -> None:
    """Prints the table of proofs and what they come to; text of files is never markup."""
    if run.results:
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
        one.german,
        _sum(one.recognised),
        _sum(one.repayment),
        due,
        late,
    )


def _lines(run: ProofRun) -> Iterator[str]:
    for one in run.results[:MOST_ROWS]:
        for finding in one.findings:
            if finding.effect in _TOLD:
                told = one_line(f"{finding.rule}: {finding.reason}")
                yield f"{one_line(one.proof.reference)}: {told}"
    if len(run.results) > MOST_ROWS:
        yield f"Weitere Nachweise: {len(run.results) - MOST_ROWS}; alle stehen in der Mappe."
    yield _counted(run)
    yield from _claimed(run)
    drawn = one_line(", ".join(run.sample.drawn))
    order = " (in der Reihenfolge der Lose)" if len(run.sample.drawn) > 1 else ""
    yield f"Vertieft zu prüfen{order}: {drawn or 'keiner gezogen'}."
    errors = sum(one.severity is Severity.ERROR for one in run.problems)
    yield f"Mängel: Fehler {errors}, Bemerkungen {len(run.problems) - errors}."


def _counted(run: ProofRun) -> str:
    counts = Counter(one.german for one in run.results)
    told = ", ".join(f"{name} {counts[name]}" for name in PROOF_PROPOSALS if counts[name])
    return f"Nachweise: {len(run.results)} ({told})." if told else "Nachweise: keiner."


def _claimed(run: ProofRun) -> Iterator[str]:
    contested = run.contested
    settled = [one for one in run.results if one.proof.reference not in contested]
    claims = [one.repayment for one in settled if one.repayment]
    if claims:
        noun = "Nachweis" if len(claims) == 1 else "Nachweisen"
        yield f"Zu erstatten nach den Angaben: {euros(sum(claims))} aus {len(claims)} {noun}."
    if contested:
        names = one_line(", ".join(sorted(contested)))
        yield f"Nicht mitgezählt, weil das Aktenzeichen mehrfach steht: {names}."


def _sum(cents: Cents | None) -> str:
    return "offen" if cents is None else euros(cents)
