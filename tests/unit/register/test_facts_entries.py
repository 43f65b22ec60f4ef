"""Facts that a case did not simply take are entries like all others."""

import pytest
from tests.unit.register.cases import DIGEST, OTHER, dismissed, entry, held

from grantrules.register.entry import entry_of, line_of
from grantrules.register.facts_entries import FactsDismissed, FactsHeld, Variant

BOTH = (
    Variant(place="a.xlsx, Zeile 2", application_sha256=DIGEST),
    Variant(place="a.xlsx, Zeile 3", application_sha256=OTHER),
)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (held(), "facts_held"),
        (held(OTHER, *BOTH), "facts_held"),
        (dismissed(4), "facts_dismissed"),
    ],
)
def test_what_is_written_is_read_again(body: FactsHeld | FactsDismissed, kind: str) -> None:
    read = entry_of(line_of(entry(5, body)))

    assert (read.body, read.type) == (body, kind)
