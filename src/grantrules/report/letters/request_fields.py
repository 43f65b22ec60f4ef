"""The fields of a request for missing information (Nachforderung)."""

from collections.abc import Sequence

from grantrules.engine.spelling import german_day
from grantrules.model.application import Source
from grantrules.model.period import Period
from grantrules.report.letters.common_fields import common_fields, parameter_text
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.hole import hole
from grantrules.report.letters.rendering import Fields
from grantrules.report.letters.told_steps import told_steps
from grantrules.report.point import Point, bare_name, cells_text


def request_fields(dossier: Dossier, points: Sequence[Point]) -> Fields:
    """Gives the gaps with their cells and file, and the last day with its steps."""
    deadline = dossier.deadline
    return {
        **common_fields(dossier),
        "luecken": [
            {
                "nummer": str(number),
                "angabe": one.label or "Antrag",
                "zelle": cells_text(one.cells) if one.cells else "–",
                "text": one.text,
            }
            for number, one in enumerate(points, 1)
        ],
        "fundort": _place(dossier.application.source),
        "letzter_tag": "" if deadline is None else german_day(deadline.end),
        "fristrechnung": () if deadline is None else told_steps(deadline.steps),
        "nachfrist": _period(dossier),
    }


def _place(source: Source | None) -> str:
    if source is None:
        return ""
    whose = "Ihrer Datei" if source.row is None else "unserer Liste"
    return f" (Zellen {whose} „{bare_name(source.file)}“, Blatt „{source.sheet}“)"


def _period(dossier: Dossier) -> str:
    stated = parameter_text("information_period", dossier)
    return Period.of(stated).german if stated else hole("Frist")
