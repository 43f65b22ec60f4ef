"""The German text of a request for missing information, ready to be sent back as it is."""

from collections.abc import Sequence

from grantrules.model.application import Source
from grantrules.report.point import Point, bare_name
from grantrules.report.text import one_line

_GREETING = "Sehr geehrte Damen und Herren,"
_THANKS = "Vielen Dank."


def request_text(
    points: Sequence[Point], source: Source, reference: str | None, applicant: str
) -> str:
    """Asks for what an application lacks; sets no deadline, which is for the authority to do."""
    named = [f"Aktenzeichen {reference}"] if reference else []
    # A list is the authority's own: its file, rows and cells mean nothing to the applicant.
    form = source.row is None
    place = [f"Datei „{bare_name(source.file)}“, Blatt „{source.sheet}“"] if form else []
    who = "; ".join([*named, f"Antragsteller: {applicant}", *place])
    under = f" unter Nennung des Aktenzeichens {reference}" if reference else ""
    return _joined(
        f"für Ihren Antrag ({who}) brauchen wir noch folgende Angaben oder Klarstellungen:",
        [one.line if form else one.line_of_list for one in points],
        f"Bitte reichen Sie diese Angaben{under} nach. Vielen Dank.",
    )


def file_request_text(points: Sequence[Point], file: str) -> str:
    """Asks for a file that could not be read; who sent it, nobody knows from it."""
    return _joined(
        f"Ihre Datei „{bare_name(file)}“ konnten wir nicht oder nicht vollständig lesen:",
        [one.line for one in points],
        _THANKS,
    )


def _joined(opening: str, said: Sequence[str], end: str) -> str:
    numbered = [f"{number}. {one_line(one)}" for number, one in enumerate(said, 1)]
    return "\n".join([_GREETING, "", one_line(opening), "", *numbered, "", one_line(end)])
