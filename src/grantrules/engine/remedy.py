"""The legal remedy (Rechtsbehelf) against the decision on an application, and its court."""

from grantrules.engine.picture import Picture
from grantrules.model.remedy import Remedy


def remedy_of(picture: Picture) -> Remedy:
    """Gives the court of the applicant's seat, and what the rule book has in force.

    A municipality has the court of the district that it lies in: rejections need one as well.
    What is not known stays None: a wrong court or period in a letter costs a year (§ 58 VwGO).
    """
    return Remedy(
        court=None if picture.seat is None else picture.seat.court or None,
        kind=_text("legal_remedy", picture),
        period=_text("remedy_period", picture),
    )


def _text(name: str, picture: Picture) -> str | None:
    value = picture.facts.known.get(name)
    return None if value is None else str(value)
