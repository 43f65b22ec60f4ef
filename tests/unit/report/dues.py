"""Due dates for the tests of what people read."""

from datetime import date

from grantrules.model.district import Applicant
from grantrules.model.due_date import DueDate, DueKind, DueState


def due(**changes: object) -> DueDate:
    """Gives the proof of use of Germersheim, due on a day; with changes."""
    plain: dict[str, object] = {
        "kind": DueKind.PROOF,
        "reference": "2026-017",
        "applicant": Applicant(ags="07334", name="Landkreis Germersheim"),
        "day": date(2027, 6, 30),
        "state": DueState.SOON,
        "steps": ("Der Zeitraum endet.", "Dann sechs Monate."),
        "to_do": "Nachweis abwarten",
    }
    return DueDate.model_validate({**plain, **changes})


OPENING = due(kind=DueKind.WINDOW_OPENS, reference=None, applicant=None, to_do="öffnet")
WAITING = due(kind=DueKind.SIGNING, state=DueState.DUE, steps=(), to_do="zeichnen")
