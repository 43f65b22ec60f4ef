"""What scenarios expect of a whole run: how many, the budget, the problems, the order."""

from dataclasses import asdict, dataclass

from grantrules.specification.case import Observed
from grantrules.specification.comparison import differs, finding_in, lacks
from grantrules.specification.german_value import decimal
from grantrules.specification.list_workbook import column_of
from grantrules.specification.observation import reversed_order

_NO_PROPOSAL = "Es liegt kein Vorschlag vor, von dem das gelten könnte."


@dataclass(frozen=True)
class NotListed:
    """A rule is in no proposal at all."""

    rule: str

    def fault(self, seen: Observed) -> str | None:
        if not seen.proposals:
            return _NO_PROPOSAL
        listed = any(finding_in(one, self.rule) for one in seen.proposals)
        return f"Die Regel {self.rule} ist im Vorschlag aufgeführt." if listed else None


@dataclass(frozen=True)
class StatusCountIs:
    """In how many proposals a rule has a status."""

    rule: str
    count: int
    status: str

    def fault(self, seen: Observed) -> str | None:
        findings = [finding_in(one, self.rule) or {} for one in seen.proposals]
        found = sum(one.get("status") == self.status for one in findings)
        return differs(f"Anzahl {self.rule}", self.count, found)


@dataclass(frozen=True)
class CountIs:
    """How many applications have an outcome."""

    count: int
    outcome: str

    def fault(self, seen: Observed) -> str | None:
        found = sum(one["outcome"] == self.outcome for one in seen.proposals)
        return differs(f"Anzahl {self.outcome}", self.count, found)


@dataclass(frozen=True)
class References:
    """The references of all proposals, each once."""

    references: tuple[str, ...]

    def fault(self, seen: Observed) -> str | None:
        found = tuple(sorted(one["reference"] for one in seen.proposals))
        return differs("Aktenzeichen", tuple(sorted(self.references)), found)


@dataclass(frozen=True)
class FindingSays:
    """A text is part of what the finding of a rule says, in every proposal."""

    rule: str
    text: str

    def fault(self, seen: Observed) -> str | None:
        if not seen.proposals:
            return _NO_PROPOSAL
        reasons = [
            (finding_in(one, self.rule) or {"reason": ""})["reason"] for one in seen.proposals
        ]
        return next((fault for one in reasons if (fault := lacks(self.text, one))), None)


@dataclass(frozen=True)
class BudgetIs:
    """One row of the budget; None where a year has no appropriation."""

    year: int
    appropriation: int | None
    granted: int
    reserved: int
    remaining: int | None

    def fault(self, seen: Observed) -> str | None:
        expected = {
            key: value if key == "year" or value is None else decimal(value)
            for key, value in asdict(self).items()
        }
        found = next((row for row in seen.document["budget"] if row["year"] == self.year), None)
        return differs(f"Haushaltsjahr {self.year}", expected, found)


@dataclass(frozen=True)
class ProblemSays:
    """A text is part of the message of a problem."""

    text: str

    def fault(self, seen: Observed) -> str | None:
        messages = [one["message"] for one in seen.document["problems"]]
        if any(self.text in message for message in messages):
            return None
        return f"„{self.text}“ steht nicht in der Mängelliste: {messages}."


@dataclass(frozen=True)
class ProblemAt:
    """A problem in the column of an entry says something."""

    key: str
    text: str

    def fault(self, seen: Observed) -> str | None:
        letter = column_of(seen.case.programme, self.key)
        messages = [
            one["message"]
            for one in seen.document["problems"]
            if (one["cell"] or "").rstrip("0123456789") == letter
        ]
        if any(self.text in message for message in messages):
            return None
        return f"„{self.text}“ ist in Spalte {letter} kein Mangel: {messages}."


@dataclass(frozen=True)
class OrderPlaysNoPart:
    """The same applications in reverse order give the same document."""

    def fault(self, seen: Observed) -> str | None:
        again = seen.judge.observe(reversed_order(seen.case)).document
        return None if again == seen.document else "Die Reihenfolge ändert das Ergebnis."
