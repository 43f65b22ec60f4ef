"""The form of proposals in the trail."""

import pytest

from grantrules.register.digest import digest_of
from grantrules.register.form import ResultDigest, proposal_line, trail_form


def test_years_as_keys_become_a_sorted_list() -> None:
    form = trail_form({"amount": {"by_year": {"2027": "1.00", "2026": "2.00"}}})

    years = [{"amount": "2.00", "year": 2026}, {"amount": "1.00", "year": 2027}]
    assert form == {"amount": {"by_year": years}}


def test_nothing_else_changes() -> None:
    form = trail_form({"by_year": None, "ledger": [{"by_year": {}}, "by_year", 1], "rank": 1})

    assert form == {"by_year": None, "ledger": [{"by_year": []}, "by_year", 1], "rank": 1}


def test_a_key_that_is_no_year_is_refused() -> None:
    with pytest.raises(ValueError, match="zwanzig"):
        trail_form({"by_year": {"zwanzig": "1.00"}})


def test_the_result_is_the_digest_of_the_canonical_list() -> None:
    digest = ResultDigest()

    for reference in ("A", "B"):
        digest.add(proposal_line({"reference": reference}))

    assert digest.hexdigest() == digest_of(b'[{"reference":"A"},{"reference":"B"}]')


def test_no_proposals_are_the_empty_list() -> None:
    assert ResultDigest().hexdigest() == digest_of(b"[]")
