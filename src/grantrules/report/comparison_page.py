"""Whose proposal comes out differently under another rule book, as plain text."""

from collections import Counter
from collections.abc import Iterator, Sequence

from grantrules.engine.code_word import EFFECTS
from grantrules.model.comparison import ApplicationChange, Comparison, FindingChange
from grantrules.model.finding import Effect, Finding
from grantrules.model.money import Cents, euros
from grantrules.model.proposal import BudgetRow, Proposal
from grantrules.report.headline import headline
from grantrules.report.naming import applicant_of, reference_of
from grantrules.report.paragraph import paragraph

_UNREAD = "nicht gelesen"
_UNKNOWN = "unbekannt"
_NO_RULE = "keine solche Regel"


def comparison_page(comparison: Comparison, width: int) -> str:
    """Writes every application that comes out differently, and how many come out the same."""
    return "\n".join(_lines(comparison, width)) + "\n"


def _lines(comparison: Comparison, width: int) -> Iterator[str]:
    changes = comparison.changes
    total = len(changes) + comparison.unchanged
    yield "# Dieselben Anträge unter beiden Regelwerken"
    yield ""
    yield paragraph(
        "",
        "Nur eine Probe: Nichts ist im Protokoll aufgezeichnet, keine Ergebnisdatei geschrieben.",
        width,
    )
    yield paragraph("", f"Anders kommen heraus: {len(changes)} von {total} Anträgen.", width)
    yield from _budgets(comparison, width)
    moved = [one for one in changes if _proposal_differs(one)]
    yield from _overview(moved)
    for one in moved:
        yield ""
        yield from _block(one, width)
    others = [one for one in changes if one not in moved]
    yield from _findings_alone(others, width)
    yield from _ranks_alone(others, width)


def _proposal_differs(change: ApplicationChange) -> bool:
    old, new = change.before, change.after
    if old is None or new is None:
        return True
    return (old.outcome, old.amount, old.eligible) != (new.outcome, new.amount, new.eligible)


def _overview(changes: Sequence[ApplicationChange]) -> Iterator[str]:
    steps = Counter(_transition(one) for one in changes)
    if steps:
        yield "\n## Im Überblick"
    yield from (f"- {step}: {count}" for step, count in steps.most_common())


def _transition(change: ApplicationChange) -> str:
    before, after = _outcome(change.before), _outcome(change.after)
    if before != after:
        return f"{before} → {after}"
    same = _total(change.before) == _total(change.after)
    return f"{before} mit anderem {'förderfähigem ' if same else ''}Betrag"


def _block(change: ApplicationChange, width: int) -> Iterator[str]:
    name = f"{reference_of(change.named)} {applicant_of(change.named)}"
    yield paragraph("## ", name, width)
    old, new = change.before, change.after
    if old is None or new is None:
        yield f"- vorher:  {_outcome(old)}"
        yield f"- nachher: {_outcome(new)}"
        return
    for name, before, after in (
        ("Vorschlag", old.outcome.german, new.outcome.german),
        ("Betrag", _money(old.amount.total), _money(new.amount.total)),
        ("Förderfähig", _money(old.eligible.total), _money(new.eligible.total)),
        ("Rang", _rank(old), _rank(new)),
    ):
        yield f"- {name}: {before if before == after else f'{before} → {after}'}"
    for finding in change.findings:
        yield from _finding(finding, width)
    if not change.findings:
        yield paragraph("- Grund: ", headline(new), width)


def _finding(change: FindingChange, width: int) -> Iterator[str]:
    yield paragraph(f"- {change.rule}: ", _step(change), width)
    if change.before is not None and _same_step(change):
        yield paragraph("  vorher:  ", change.before.reason, width)
    if change.after is not None:
        yield paragraph("  nachher: " if _same_step(change) else "  ", change.after.reason, width)


def _step(change: FindingChange) -> str:
    if _same_step(change):
        return f"{_status(change.after)}, anders begründet"
    return f"{_status(change.before)} → {_status(change.after)}"


def _same_step(change: FindingChange) -> bool:
    return _status(change.before) == _status(change.after)


def _status(finding: Finding | None) -> str:
    if finding is None:
        return _NO_RULE
    effect = "" if finding.effect is Effect.NONE else f" ({EFFECTS[finding.effect]})"
    return f"{finding.status.german}{effect}"


def _findings_alone(changes: Sequence[ApplicationChange], width: int) -> Iterator[str]:
    steps: dict[str, list[str]] = {}
    for one in changes:
        for finding in one.findings:
            name = f"{finding.rule}: {_step(finding)}"
            steps.setdefault(name, []).append(reference_of(one.named))
    if steps:
        yield "\n## Nur Feststellungen anders, Vorschlag und Betrag gleich"
    for name, references in steps.items():
        yield paragraph("- ", f"{name}; Anträge: {len(references)}", width)
        yield paragraph("  ", ", ".join(references), width)


def _ranks_alone(changes: Sequence[ApplicationChange], width: int) -> Iterator[str]:
    moves = [
        f"{reference_of(one.named)} ({_rank(one.before)} → {_rank(one.after)})"
        for one in changes
        if one.before is not None and one.after is not None and one.before.rank != one.after.rank
    ]
    if moves:
        yield "\n## Nur der Rang anders, Vorschlag und Betrag gleich"
        yield paragraph("", ", ".join(moves), width)


def _budgets(comparison: Comparison, width: int) -> Iterator[str]:
    old, new = ({row.year: row for row in rows} for rows in (comparison.before, comparison.after))
    for year in sorted({*old, *new}):
        before, after = _budget(old.get(year)), _budget(new.get(year))
        if before != after:
            yield paragraph(f"Haushalt {year} (nur dieser Lauf): ", f"{before} → {after}", width)


def _budget(row: BudgetRow | None) -> str:
    if row is None or row.remaining is None:
        return "kein Ansatz"
    return f"{euros(row.granted)} vorgeschlagen, {euros(row.remaining)} frei"


def _outcome(proposal: Proposal | None) -> str:
    return _UNREAD if proposal is None else proposal.outcome.german


def _total(proposal: Proposal | None) -> Cents | None:
    return None if proposal is None else proposal.amount.total


def _money(cents: Cents | None) -> str:
    return _UNKNOWN if cents is None else euros(cents)


def _rank(proposal: Proposal) -> str:
    return "ohne" if proposal.rank is None else str(proposal.rank)
