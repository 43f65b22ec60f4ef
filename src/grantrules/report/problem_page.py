"""The page of a problem code: what it means, an example, and how to mend it."""

from grantrules.report.problem_text import ProblemText
from grantrules.report.spelling import SEVERITIES


def problem_page(text: ProblemText) -> str:
    """Writes the page of one problem code in German, as plain text with Markdown headings."""
    return (
        f"# {text.title}\n\n{SEVERITIES[text.severity]}, Kennung {text.code}\n\n"
        f"## Was es bedeutet\n\n{text.meaning}\n\n"
        f"## Beispiel\n\n{text.example}\n\n"
        f"## Was zu tun ist\n\n{text.action.german}.\n\n{text.remedy}\n"
    )
