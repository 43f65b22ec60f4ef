"""What the entries about people, rule books and the trail itself say."""

from typing import Any

import pytest

from grantrules.register.entry import BODIES
from grantrules.report.office_line import OFFICE_TITLES, OFFICE_TOLD

BOUND: dict[str, Any] = {
    "people": [{}, {}],
    "may_act_as": False,
    "allow_user_namespace": False,
    "proposed": None,
    "reason": None,
}


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        ("people_bound", BOUND, "2 Personen, --as nicht erlaubt"),
        (
            "people_bound",
            {**BOUND, "allow_user_namespace": True, "proposed": 7, "reason": "Neu."},
            (
                "2 Personen, --as nicht erlaubt, Benutzer-Namensraum erlaubt, wie in Eintrag 7 "
                "vorgeschlagen. Neu."
            ),
        ),
        ("person_registered", {"role": "clerk", "acted_as": False}, "Sachbearbeitung, eigenes"),
        ("person_registered", {"role": "auditor", "acted_as": True}, "Prüfung, im Probebetrieb"),
        ("exported", {"entries": 3, "format": "xlsx"}, "3 Einträge als xlsx"),
        (
            "erasure",
            {"proposed": 4, "reason": "Wunsch."},
            "wie in Eintrag 4 vorgeschlagen. Wunsch.",
        ),
    ],
)
def test_each_says_what_happened(kind: str, body: dict[str, Any], said: str) -> None:
    assert said in OFFICE_TOLD[kind](body)


def test_each_has_a_title_and_is_a_kind_of_entry() -> None:
    assert OFFICE_TITLES.keys() == OFFICE_TOLD.keys()
    assert set(BODIES) >= OFFICE_TITLES.keys()
