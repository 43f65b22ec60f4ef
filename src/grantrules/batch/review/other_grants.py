"""Whether an applicant got money twice: other grants of the register, in other programmes too."""

from collections.abc import Iterator
from typing import NamedTuple

from grantrules.batch.review.subject import Subject, green, grey, red
from grantrules.engine.court import court_for
from grantrules.engine.name import normalised
from grantrules.model.audit_check import AuditCheck, Evidence, Point
from grantrules.model.rulebook import RuleBook
from grantrules.register.case import Case

_POINT = Point.DOUBLE_FUNDING


class _Grant(NamedTuple):
    """A grant of the same year; `programme` is empty where it is the same."""

    case: Case
    programme: str

    @property
    def german(self) -> str:
        """The reference, and the programme where it is another one."""
        other = f" (in einem anderen Programm: {self.programme})" if self.programme else ""
        return f"{self.case.reference}{other}"


def no_other_grant(subject: Subject) -> AuditCheck:
    """Checks that no other grant of the same year is the same applicant's, or might be."""
    if not subject.case.grant_stands:
        return green(_POINT, "Bewilligtes Geld hält dieser Vorgang nicht.")
    others = tuple(_of_the_same_year(subject))
    own = subject.case.ags
    same = [one for one in others if own is not None and one.case.ags == own]
    if same:
        told = "Derselbe Antragsteller hat für dasselbe Jahr auch eine Bewilligung unter"
        return red(_POINT, f"{told} {_named(same)}.", *_evidence(same))
    doubtful = [one for one in others if _may_be_the_same(subject, one.case)]
    if doubtful:
        whose = "dieses Vorgangs steht" if own is None else "steht dort"
        told = f"Ob {_named(doubtful)} derselbe Antragsteller ist, ist nicht zu beurteilen: Der"
        return grey(_POINT, f"{told} Antragsteller {whose} nicht fest.", *_evidence(doubtful))
    return green(_POINT, "Im Register steht keine weitere Bewilligung für dasselbe Jahr.")


def _of_the_same_year(subject: Subject) -> Iterator[_Grant]:
    case = subject.case
    for one in subject.around.seen.cases.values():
        if one.reference != case.reference and _overlaps(case, one):
            yield _Grant(one, "")
    for one in subject.around.elsewhere:
        if _overlaps(case, one):
            yield _Grant(one, one.programme)


def _overlaps(case: Case, other: Case) -> bool:
    return other.grant_stands and bool(set(other.by_year) & set(case.by_year))


def _may_be_the_same(subject: Subject, other: Case) -> bool:
    """Whether one of the two is asked about, and both may mean the same district."""
    case = subject.case
    if case.ags is not None and other.ags is not None:
        return False
    book = subject.around.book
    mine, theirs = _possible(case, book), _possible(other, book)
    return bool(mine & theirs) or _name(case) == _name(other)


def _possible(case: Case, book: RuleBook) -> frozenset[str]:
    """Gives the AGS of everybody who may be meant."""
    if case.ags is not None:
        return frozenset({case.ags})
    found = court_for(book).directory.candidates(str(case.proposal["applicant"]["name"] or ""))
    return frozenset(one.ags for one in found)


def _name(case: Case) -> str:
    return normalised(str(case.proposal["applicant"]["name"] or ""))


def _named(grants: list[_Grant]) -> str:
    return ", ".join(one.german for one in grants)


def _evidence(grants: list[_Grant]) -> list[Evidence]:
    return [Evidence(entry=one.case.decision.seq) for one in grants if one.case.decision]
