"""The fields of notices that grant or reject."""

from collections.abc import Mapping

from grantrules.engine.deadline import deadline_of
from grantrules.engine.instalments import Granted, instalments
from grantrules.engine.parameter_value import value_on
from grantrules.engine.spelling import german_day
from grantrules.model.errors import CalendarError
from grantrules.model.money import euros
from grantrules.model.period import Period
from grantrules.model.problem import Problem
from grantrules.model.window import DeadlineKind
from grantrules.report.letters.amount_fields import amount_fields
from grantrules.report.letters.common_fields import common_fields, parameter_text
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.draft_mark import NO_DECISION
from grantrules.report.letters.hole import hole
from grantrules.report.letters.kind import LetterKind
from grantrules.report.letters.reasons import deviations, rejections
from grantrules.report.letters.rendering import Fields


def notice_fields(dossier: Dossier, kind: LetterKind) -> Fields:
    """Gives what a notice says about its case."""
    own = kind.german if dossier.decided_on is not None else NO_DECISION
    return {
        **common_fields(dossier),
        **amount_fields(dossier),
        "titel": own,
        "finanzierungsart": financing_kind(dossier),
        "alsbald": _promptly(dossier),
        "nachweis_termin": proof_due(dossier),
        "raten": instalment_rows(dossier),
        "abweichungen": deviations(dossier),
        "ablehnungsgruende": rejections(dossier),
    }


def financing_kind(dossier: Dossier) -> str:
    """Gives the kind of financing that the rule book states; else people have to choose one."""
    stated = parameter_text("financing_kind", dossier)
    return f"{stated}." if stated else hole("Finanzierungsart")


def proof_due(dossier: Dossier) -> str:
    """Gives the last day for the proof of use: so long after the end of the funding period."""
    end = dossier.application.funding_end
    missing = hole("Tag des Verwendungsnachweises")
    if end is None:
        return missing
    stated = value_on(dossier.book, "proof_of_use_period", end)
    if isinstance(stated, Problem):
        return missing
    period = Period.of(str(stated.value))
    try:
        found = deadline_of(end, period, DeadlineKind.FRIST, dossier.book.land)
    except CalendarError:
        return missing
    return german_day(found.end)


def instalment_rows(dossier: Dossier) -> list[Mapping[str, str]]:
    """Gives the plan of instalments; nothing where there is none, so that people make one."""
    start, end = dossier.application.funding_start, dossier.application.funding_end
    by_year = dossier.granted.by_year
    if start is None or end is None or not by_year:
        return []
    plan = instalments(Granted(by_year, start, end), start, dossier.book)
    if isinstance(plan, Problem):
        return []
    return [
        {
            "jahr": str(one.year),
            "bedarf_ab": german_day(one.need_from),
            "betrag": euros(one.amount),
        }
        for one in sorted(plan, key=lambda one: one.need_from)
    ]


def _promptly(dossier: Dossier) -> str:
    stated = parameter_text("prompt_use_period", dossier)
    return Period.of(stated).dative if stated else hole("Zeitraum")
