"""The fields that all letters about a case share: who writes to whom, about what."""

from datetime import date

from grantrules.engine.parameter_value import value_on
from grantrules.engine.spelling import german_day
from grantrules.model.period import Period, Unit
from grantrules.model.problem import Problem
from grantrules.model.remedy import Remedy
from grantrules.model.rulebook import RuleBook
from grantrules.report.letters.dossier import Dossier
from grantrules.report.letters.hole import hole
from grantrules.report.letters.rendering import Fields

_COURT = "VG "
_TITLE_BREAK = " – "


def common_fields(dossier: Dossier) -> Fields:
    """Gives sender, recipient, reference, dates and the legal remedy."""
    application, book = dossier.application, dossier.book
    return {
        "behoerde": parameter_text("granting_authority", dossier) or hole("Behörde"),
        "ort": parameter_text("granting_authority_seat", dossier) or hole("Ort der Behörde"),
        "programm": programme_name(book),
        "regelwerk": book.version,
        "aktenzeichen": dossier.reference,
        "antragsteller": dossier.applicant.name or hole("Antragsteller"),
        "ags": dossier.applicant.ags or "nicht bestimmt",
        "sitz": dossier.district.seat if dossier.district else hole("Ort"),
        "entschieden": dossier.decided_on is not None,
        "datum": day_text(dossier.decided_on, "Datum"),
        "eingang": _received(dossier),
        "beginn": day_text(application.funding_start, "Förderbeginn"),
        "ende": day_text(application.funding_end, "Förderende"),
        "vzae": hole("Stellenumfang")
        if application.fte is None
        else dossier.picture.entries.value("fte"),
        **remedy_fields(dossier.remedy),
    }


def programme_name(book: RuleBook) -> str:
    """Gives the name of the programme as letters use it, without what explains it."""
    return book.title.partition(_TITLE_BREAK)[0]


def parameter_text(name: str, dossier: Dossier) -> str | None:
    """Gives the text of a parameter on the day of decision, else of receipt; None: not set."""
    day = dossier.decided_on or dossier.day
    if day is None or name not in {one.name for one in dossier.book.parameters}:
        return None
    found = value_on(dossier.book, name, day)
    return None if isinstance(found, Problem) else str(found.value)


def day_text(day: date | None, missing: str) -> str:
    """Spells a day, or marks it as missing."""
    return hole(missing) if day is None else german_day(day)


def remedy_fields(remedy: Remedy) -> Fields:
    """Gives the legal remedy, its period and its court in words."""
    return {
        "rechtsbehelf": remedy.kind or hole("Rechtsbehelf"),
        "rechtsbehelfsfrist": within(remedy.period) or hole("Frist"),
        "gericht": hole("Verwaltungsgericht am Sitz des Antragstellers")
        if remedy.court is None
        else _court_name(remedy.court),
    }


def within(period: str | None) -> str | None:
    """Spells a period after „innerhalb“: eines Monats, von 2 Wochen."""
    if period is None:
        return None
    found = Period.of(period)
    if found.count == 1:
        return _ONE[found.unit]
    return f"von {found.dative}"


_ONE = {
    Unit.DAY: "eines Tages",
    Unit.WEEK: "einer Woche",
    Unit.MONTH: "eines Monats",
    Unit.YEAR: "eines Jahres",
}


def _court_name(court: str) -> str:
    return f"Verwaltungsgericht {court.removeprefix(_COURT)}" if court.startswith(_COURT) else court


def _received(dossier: Dossier) -> str:
    return day_text(dossier.day, "Tag des Eingangs")
