"""The page of a problem code: what it means, an example, and how to mend it."""

from typing import NamedTuple

from grantrules.model.problem import Severity
from grantrules.report.spelling import SEVERITIES


class ProblemText(NamedTuple):
    """What is known of a problem code."""

    code: str
    severity: Severity
    title: str
    meaning: str
    example: str
    remedy: str


def problem_page(entry: ProblemText) -> str:
    """Writes the page of one problem code in German, as plain text with Markdown headings."""
    return (
        f"# {entry.title}\n\n{SEVERITIES[entry.severity]}, Kennung {entry.code}\n\n"
        f"## Was es bedeutet\n{entry.meaning}\n\n"
        f"## Beispiel\n{entry.example}\n\n"
        f"## Was zu tun ist\n{entry.remedy}\n"
    )
