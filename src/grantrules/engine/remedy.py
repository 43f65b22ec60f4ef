"""The legal remedy (Rechtsbehelf) against the decision on an application, and its court."""

from grantrules.engine.directory import Directory
from grantrules.engine.picture import Picture
from grantrules.model.remedy import Remedy


def remedy_of(picture: Picture, directory: Directory) -> Remedy:
    """Gives the court of the applicant's seat, and what the rule book has in force.

    What is not known stays None: a wrong court or period in a letter costs a year (§ 58 VwGO).
    """
    return Remedy(
        court=_court(picture.applicant.ags, directory),
        kind=_text("legal_remedy", picture),
        period=_text("remedy_period", picture),
    )


def _court(ags: str | None, directory: Directory) -> str | None:
    district = None if ags is None else directory.listed(ags)
    return district.court or None if district else None


def _text(name: str, picture: Picture) -> str | None:
    value = picture.facts.known.get(name)
    return None if value is None else str(value)
