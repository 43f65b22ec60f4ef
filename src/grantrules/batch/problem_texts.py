"""The texts of every problem code, as results, pages and explanations tell them."""

from collections.abc import Mapping
from types import MappingProxyType

from grantrules.intake.problem_catalogue import CATALOGUE
from grantrules.intake.problem_code import Code
from grantrules.report.problem_text import ProblemText

_OWN_FORM = "Bitte verwenden Sie unser Antragsformular; wir senden es Ihnen gern zu."
_ONLY_APPLICATIONS = (
    "Bitte übertragen Sie Ihre Angaben in eine neue Excel-Arbeitsmappe (.xlsx), die nur diese "
    "enthält."
)
# A file of a version that only this program does not know is no fault of the applicant.
_ASKS: Mapping[Code, str | None] = {
    Code.HEADER_MISSING: _OWN_FORM,
    Code.COLUMN_MISSING: (
        "Bitte ergänzen Sie diese Angaben (auch 0 ist eine Angabe) und senden Sie uns die Datei "
        "erneut."
    ),
    Code.COLUMN_DUPLICATE: (
        "Bitte lassen Sie nur eine der beiden Spalten stehen und senden Sie uns die Datei erneut."
    ),
    Code.TABLE_SEVERAL: "Bitte teilen Sie uns mit, welche der Tabellen gilt.",
    Code.FORM_SEVERAL: "Bitte teilen Sie uns mit, welche der Angaben gilt.",
    Code.FORM_NEWER: None,
    Code.FILE_TOO_LARGE: _ONLY_APPLICATIONS,
    Code.FILE_MEMORY: _ONLY_APPLICATIONS,
    Code.FILE_TIMEOUT: _ONLY_APPLICATIONS,
    Code.LABEL_MISMATCH: (
        "Im Feld für „{label}“ steht „{found}“; die Beschriftung daneben ist aber eine andere. "
        "Bitte bestätigen Sie, welche Angabe wofür gilt."
    ),
}

PROBLEM_TEXTS: Mapping[str, ProblemText] = MappingProxyType(
    {
        one.code.value: ProblemText(
            **one.model_dump() | {"code": one.code.value, "ask": _ASKS.get(one.code, "")}
        )
        for one in CATALOGUE
    }
)


def text_of(code: str) -> ProblemText | None:
    """Gives the texts of a code that somebody typed, if there is such a code."""
    return PROBLEM_TEXTS.get(code.strip().casefold())
