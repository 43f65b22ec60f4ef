"""Fingerprints: one for one set of facts, however they were spelt and wherever they stood."""

from datetime import UTC, date, timedelta
from decimal import Decimal
from hashlib import sha256

import pytest
from tests.unit.builders import FIRST_MOMENT, asking, row

from grantrules.engine.fingerprint import digest, fingerprint, stated_text
from grantrules.model.district import Applicant
from grantrules.model.entry import Stated

RESOLVED = Applicant(ags="07111", name="Stadt Koblenz")


@pytest.mark.parametrize(
    "changes",
    [
        {"reference": "B"},
        {"source": row(7)},
        {"cells": {"fte": "Anträge!H7"}},
        {"fte": Decimal("1.00")},
        {"ags": "7111"},
        {"received_at": FIRST_MOMENT.astimezone(UTC)},
    ],
    ids=str,
)
def test_place_and_spelling_play_no_part(changes: dict[str, object]) -> None:
    one, other = asking(), asking().model_copy(update=changes)

    assert stated_text(one) == stated_text(other)
    assert fingerprint(one, RESOLVED) == fingerprint(other, RESOLVED)


@pytest.mark.parametrize(
    "changes",
    [
        {"fte": Decimal("0.9")},
        {"fte": None},
        {"own_funds": 1},
        {"completed_at": FIRST_MOMENT + timedelta(microseconds=1)},
        {"signed": False},
        {"signed": None},
        {"unreadable": ("own_funds",)},
        {"ags": None},
    ],
    ids=str,
)
def test_every_fact_plays_a_part(changes: dict[str, object]) -> None:
    assert stated_text(asking()) != stated_text(asking().model_copy(update=changes))


def test_the_applicant_counts_as_resolved() -> None:
    by_alias = asking(applicant="SK Koblenz", ags=None)

    assert fingerprint(asking(), RESOLVED) == fingerprint(by_alias, RESOLVED)
    assert fingerprint(asking(), RESOLVED) != fingerprint(
        asking(), Applicant(ags="07211", name="Stadt Trier")
    )


def test_an_unresolved_applicant_counts_as_stated() -> None:
    nobody = Applicant(ags=None, name="Stadt")

    assert fingerprint(asking(), nobody) != fingerprint(asking(ags="07211"), nobody)


def test_a_digest_is_the_sha_256_of_the_text() -> None:
    assert digest("ä") == sha256(b"\xc3\xa4").hexdigest()
    assert digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Decimal("0.5"), Decimal("0.50")),
        (FIRST_MOMENT, FIRST_MOMENT.astimezone(UTC)),
    ],
    ids=str,
)
def test_a_further_entry_has_one_spelling(one: Stated, other: Stated) -> None:
    stated = asking(further={"own": one})

    assert stated_text(stated) == stated_text(asking(further={"own": other}))


@pytest.mark.parametrize("value", [0, 1, "1", Decimal(1), date(2026, 1, 1), False], ids=repr)
def test_a_further_entry_plays_a_part_where_it_was_filled(value: Stated) -> None:
    plain = asking()

    assert stated_text(plain) == stated_text(asking(further={"own": None}))
    assert stated_text(plain) != stated_text(asking(further={"own": value}))
    assert stated_text(asking(further={"own": value})) != stated_text(asking(further={"own": 2}))
    assert fingerprint(plain, RESOLVED) != fingerprint(asking(further={"own": value}), RESOLVED)
