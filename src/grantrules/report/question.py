"""What has to be asked about one application: its points, each question once."""

from collections.abc import Iterator
from typing import NamedTuple

from grantrules.model.finding import Finding, Status
from grantrules.report.background import OF_CLERKS
from grantrules.report.case import Case
from grantrules.report.point import Point, point_of_finding, point_of_task

_MISSING = frozenset({"missing_entries", "missing_amounts"})
_UNREADABLE = frozenset({"unreadable_entries"})
_NEARLY_ALL = 0.8
_COUNTS = _MISSING | _UNREADABLE


class _Gap(NamedTuple):
    """An entry that a rule on completeness counts, and what to say of it."""

    key: str
    text: str
    found: str | None = None
    expected: str | None = None


def points(case: Case) -> tuple[Point, ...]:
    """Gives the points to ask about: from problems, from gaps, and from what rules object to.

    Where none of them tells why information is requested, the open findings do.
    """
    if _is_blank(case):
        return (_blank_form(case),)
    entered = [point_of_task(one, case.words) for one in case.for_applicant]
    asked = OF_CLERKS.union(one.entry for one in case.for_applicant if one.entry)
    gaps = {one.key: one for one in _gaps(case) if one.key not in asked}
    asked = asked.union(gaps)
    found = [*_objections(case, asked)]
    found += _empty_answers(case, asked.union(*(case.entries(one) for one in found)))
    entered += [_point_of_gap(one, case) for one in gaps.values()]
    if not (entered or found or case.waits_for_clerks):
        found = [*case.asking(Status.OPEN)]
    every = (
        *sorted(entered, key=lambda one: [(len(cell), cell) for cell in one.cells]),
        *(point_of_finding(one, case) for one in found),
    )
    return tuple({(one.text, one.cells): one for one in every}.values())


def _is_blank(case: Case) -> bool:
    """Tells whether a form was sent without being filled in, but for a few entries at most."""
    application, source = case.application, case.proposal.source
    required = case.book.required
    empty = [key for key in required if application.entry(key) is None]
    return (
        source is not None
        and source.row is None
        and "applicant" in empty
        and not application.unreadable
        and len(empty) >= _NEARLY_ALL * len(required)
    )


def _blank_form(case: Case) -> Point:
    source = case.proposal.source
    return Point(
        label="",
        file=source.file if source else None,
        sheet=source.sheet if source else None,
        cells=(),
        found=None,
        expected=None,
        text="Das Formular ist nicht ausgefüllt. Bitte füllen Sie es vollständig aus.",
    )


def _gaps(case: Case) -> Iterator[_Gap]:
    """Gives the entries that rules on completeness count."""
    application = case.application
    counted = {fact.name for one in case.asking(Status.NOT_MET) for fact in one.facts}
    if counted & _MISSING:
        for key in case.book.required:
            if application.entry(key) is None and key not in application.unreadable:
                yield _Gap(key, "Die Angabe fehlt. Bitte tragen Sie sie nach.")
        for key in case.book.attachments:
            if application.entry(key) is False:
                text = "Sie geben „nein“ an. Bitte reichen Sie dies nach oder erläutern Sie es."
                yield _Gap(key, text, "nein", "ja")
    if counted & _UNREADABLE:
        for key in application.unreadable:
            yield _Gap(key, "Die Angabe ist nicht lesbar. Bitte tragen Sie sie neu ein.")


def _objections(case: Case, asked: frozenset[str]) -> Iterator[Finding]:
    """Gives what rules object to, but for what a point already asks about."""
    for finding in case.asking(Status.NOT_MET):
        entries = case.entries(finding)
        counts = any(fact.name in _COUNTS for fact in finding.facts)
        if not counts and not (entries and asked.issuperset(entries)):
            yield finding


def _empty_answers(case: Case, asked: frozenset[str]) -> Iterator[Finding]:
    """Gives what is open because an optional entry is empty; all else follows from a point."""
    for finding in case.asking(Status.OPEN):
        entries = case.entries(finding)
        empty = any(fact.value is None for fact in finding.facts if fact.name in entries)
        if empty and asked.isdisjoint(entries):
            asked = asked.union(entries)
            yield finding


def _point_of_gap(gap: _Gap, case: Case) -> Point:
    source = case.proposal.source
    cell = case.application.cells.get(gap.key, "").rpartition("!")[2]
    return Point(
        label=case.words.label(gap.key),
        file=source.file if source else None,
        sheet=source.sheet if source else None,
        cells=(cell,) if cell else (),
        found=gap.found,
        expected=gap.expected,
        text=gap.text,
    )
