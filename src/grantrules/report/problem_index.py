"""The index of all problem codes, grouped by what to do, with a link to the page of each."""

from collections.abc import Iterable, Iterator

from grantrules.model.action import Action
from grantrules.model.problem import Severity
from grantrules.report.problem_text import ProblemText
from grantrules.report.spelling import SEVERITIES

_HEAD = """# Mängel

Was an Eingaben und Regelwerk zu bemängeln sein kann, geordnet danach, was zu tun ist. Ein Fehler
verlangt, dass jemand handelt; eine Bemerkung nicht. Die Kennung bleibt über alle Fassungen des
Programms dieselbe; `grantrules explain KENNUNG` zeigt dieselbe Seite. Fehlt das Eingangsdatum oder
das Aktenzeichen, ist nie der Antragsteller gefragt, sondern die Liste zu berichtigen.
"""


def problem_index(texts: Iterable[ProblemText]) -> str:
    """Writes the index in German as Markdown, from texts that are Markdown already."""
    known = sorted(texts, key=lambda one: (one.severity is Severity.REMARK, one.code))
    return "\n".join([_HEAD, *(line for action in Action for line in _group(action, known))])


def _group(action: Action, texts: Iterable[ProblemText]) -> Iterator[str]:
    yield f"## {action.german}\n"
    yield "| Kennung | Mangel | Schwere | Abhilfe |\n|---|---|---|---|"
    yield from (_row(one) for one in texts if one.action is action)
    yield ""


def _row(text: ProblemText) -> str:
    link = f"[{text.code}]({text.code}.md)"
    return f"| {link} | {text.title} | {SEVERITIES[text.severity]} | {text.remedy} |"
