"""The result of a run on the terminal: a table, the budget, and what needs attention."""

from collections.abc import Callable, Iterator, Sequence
from typing import Literal, NamedTuple

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from grantrules.model.money import Cents, euros
from grantrules.model.problem import Severity
from grantrules.model.proposal import BudgetRow, Outcome, Proposal
from grantrules.model.run import Run
from grantrules.report.background import Background
from grantrules.report.bar import NO_APPROPRIATION, bar
from grantrules.report.headline import headline, needs_somebody
from grantrules.report.naming import applicant_of, reference_of
from grantrules.report.task import Task, tasks
from grantrules.report.task_group import action_groups
from grantrules.report.text import one_line, shortened

MOST_ROWS = 60
WIDE = 140
"""From this width on the reasons stand in the table."""

_REASON_LENGTH = 120
_UNKNOWN = "unbekannt"
_NOTHING_KNOWN = Background()


def summary(run: Run, console: Console, background: Background = _NOTHING_KNOWN) -> None:
    """Prints the table of proposals, a summary and what to do; text of files is never markup."""
    shown = _chosen(run.proposals)
    if shown:
        console.print(_table(shown, console.width))
        console.print()
    for line in (*_lines(run, shown, console.width), *_to_do(tasks(run.problems, background))):
        console.print(Text(line))


class _Column(NamedTuple):
    """A column of the table: heading, content, and whether it keeps to the right."""

    heading: str
    content: Callable[[Proposal], str]
    justify: Literal["left", "right"] = "left"


def _chosen(proposals: Sequence[Proposal]) -> Sequence[Proposal]:
    if len(proposals) <= MOST_ROWS:
        return proposals
    return [proposal for proposal in proposals if needs_somebody(proposal)][:MOST_ROWS]


def _more(count: int) -> str:
    return "ein weiterer Vorschlag" if count == 1 else f"{count} weitere Vorschläge"


def _table(proposals: Sequence[Proposal], width: int) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0))
    columns = (*_COLUMNS, _REASON) if width >= WIDE else _COLUMNS
    for column in columns:
        if column.justify == "right":
            # A figure that does not fit ends in …: half a figure would be a wrong one.
            table.add_column(column.heading, justify="right", no_wrap=True, overflow="ellipsis")
        else:
            table.add_column(column.heading, overflow="fold")
    for proposal in proposals:
        table.add_row(*(Text(one_line(column.content(proposal))) for column in columns))
    return table


def _lines(run: Run, shown: Sequence[Proposal], width: int) -> Iterator[str]:
    explained = [one for one in shown if one.outcome is not Outcome.APPROVE]
    if width < WIDE and explained:
        # A narrow terminal has no room for a column of reasons.
        yield from (f"{one_line(reference_of(one))}: {_reason(one)}" for one in explained)
        yield ""
    more = len(run.proposals) - len(shown)
    if more:
        yield f"Nicht gezeigt: {_more(more)}; alle stehen in der Ergebnisdatei."
    yield from _summary_lines(run)


def _rank(proposal: Proposal) -> str:
    return "–" if proposal.rank is None else str(proposal.rank)


def _reason(proposal: Proposal) -> str:
    if proposal.outcome is Outcome.APPROVE:
        return ""
    return shortened(headline(proposal), _REASON_LENGTH)


def _short_money(cents: Cents | None) -> str:
    return _UNKNOWN if cents is None else euros(cents).removesuffix(" €")


def _summary_lines(run: Run) -> Iterator[str]:
    yield f"Entscheidungsvorschläge, keine Bescheide: {_counts(run.proposals)}."
    yield from (_budget_line(row) for row in sorted(run.budget, key=lambda one: one.year))
    if run.budget_override:
        years = ", ".join(str(year) for year in sorted(run.budget_override))
        yield f"Abweichender Haushaltsansatz (Annahme) für {years}."
    yield from _attention(run)


def _counts(proposals: Sequence[Proposal]) -> str:
    outcomes = [proposal.outcome for proposal in proposals]
    counted = [f"{outcomes.count(one)} × {one.german}" for one in Outcome if one in outcomes]
    return ", ".join(counted) or "kein Antrag gelesen"


def _budget_line(row: BudgetRow) -> str:
    if row.appropriation is None or row.remaining is None:
        return f"Haushalt {row.year} (nur dieser Lauf): {NO_APPROPRIATION}."
    return (
        f"Haushalt {row.year} (nur dieser Lauf): {bar(row)} {euros(row.granted)} vorgeschlagen, "
        f"{euros(row.reserved)} vorgemerkt, {euros(row.remaining)} von "
        f"{euros(row.appropriation)} frei."
    )


def _attention(run: Run) -> Iterator[str]:
    outcomes = [proposal.outcome for proposal in run.proposals]
    errors = sum(problem.severity is Severity.ERROR for problem in run.problems)
    asked = outcomes.count(Outcome.REQUEST_INFORMATION)
    reviewed = outcomes.count(Outcome.REVIEW)
    if not (errors or asked or reviewed):
        yield "Vor der Zeichnung ist nichts zu klären."
        return
    parts = (
        (errors, f"{errors} Fehler in den Eingaben"),
        (asked, f"{asked} × Nachforderung"),
        (reviewed, f"{reviewed} × Prüfung durch Menschen"),
    )
    yield f"Zu klären: {', '.join(words for count, words in parts if count)}."


def _to_do(found: Sequence[Task]) -> Iterator[str]:
    """Gives the problems by action, where at least one of them is an error."""
    if not any(one.is_error for one in found):
        return
    yield "Was bei den Eingaben zu tun ist (Einzelheiten und fertige Texte in maengel.xlsx):"
    yield from (f"  {one.action.german}: {one.counted}" for one in action_groups(found))


_COLUMNS = (
    _Column("Rang", _rank, "right"),
    _Column("Aktenzeichen", reference_of),
    _Column("Antragsteller", applicant_of),
    _Column("Vorschlag", lambda proposal: proposal.outcome.german),
    _Column("Beantragt", lambda proposal: _short_money(proposal.requested.total), "right"),
    _Column("Betrag", lambda proposal: _short_money(proposal.amount.total), "right"),
)
_REASON = _Column("Grund", _reason)
