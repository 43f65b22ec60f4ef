"""Applications as the register keeps them: what is read is what was kept."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.builders import SUMMER, asking, row

from grantrules.model.application import FACT_KEYS, Application
from grantrules.model.entry import Stated
from grantrules.register.kept_application import application_of, kept
from grantrules.rulebook.loading import load_rulebook

_FURTHER = [one.key for one in load_rulebook("integrationsbeauftragte-bw").entries]
_offsets = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
_moments = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001 - the same
    timezones=_offsets,
)
# What the trail writes is NFC without control characters; both are mended before.
_texts = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S", "Zs"]), max_size=20)
_posts = st.decimals("0", "99", places=2)
_cents = st.integers(0, 10**13)
_dates = st.dates(date(1990, 1, 1), date(2100, 1, 1))
_stated = st.one_of(st.none(), st.booleans(), _cents, _texts, _posts, _moments, _dates)


@st.composite
def applications(draw: st.DrawFn) -> Application:
    """Draws an application with every kind of entry, empty and unreadable ones too."""
    keys = st.sampled_from([*FACT_KEYS, *_FURTHER])
    maybe = {
        "received_at": _moments,
        "completed_at": _moments,
        "ags": _texts,
        "applicant": _texts,
        "funding_start": _dates,
        "fte": _posts,
        "salary_costs": _cents,
        "signed": st.booleans(),
    }
    changes = {key: draw(st.one_of(st.none(), drawn)) for key, drawn in maybe.items()}
    further = {key: draw(_stated) for key in _FURTHER}
    return asking().model_copy(
        update={
            **changes,
            "further": further,
            "unreadable": tuple(sorted(draw(st.sets(keys)))),
            "source": draw(st.sampled_from([None, row(3)])),
            "cells": {"salary_costs": "Anträge!K18"},
        }
    )


@given(applications())
def test_what_is_read_is_what_was_kept(application: Application) -> None:
    assert application_of(kept(application)) == application


@pytest.mark.parametrize(
    "stated",
    [
        None,
        True,
        False,
        0,
        1,
        12_000,
        "1",
        "true",
        "2026-01-01",
        "2026-01-01T09:00:00Z",
        "0.5",
        "",
        Decimal("0.5"),
        Decimal("0.50"),
        Decimal(1),
        date(2026, 1, 1),
        datetime(2026, 1, 1, 9, 0, tzinfo=UTC),
        datetime(2026, 1, 1, 0, 0, tzinfo=UTC),
        datetime(2026, 7, 1, 9, 0, 0, 500, tzinfo=SUMMER),
    ],
)
def test_further_entries_of_every_kind_keep_their_kind(stated: Stated | None) -> None:
    application = asking().model_copy(update={"further": {"persons": stated}})

    read = application_of(kept(application)).further["persons"]

    assert (type(read), read) == (type(stated), stated)


def test_an_unreadable_further_entry_stays_unreadable() -> None:
    application = asking().model_copy(
        update={"further": {"persons": None}, "unreadable": ("persons",)}
    )

    assert application_of(kept(application)) == application


def test_a_moment_keeps_the_offset_it_was_stated_with() -> None:
    read = application_of(kept(asking())).received_at

    assert read is not None
    assert read.utcoffset() == timedelta(hours=2)


def test_equal_applications_are_kept_as_equal_bytes() -> None:
    assert kept(asking("A")) == kept(asking("A"))


def test_an_application_kept_before_a_fact_was_added_is_read() -> None:
    earlier = kept(asking("A")).replace(b'"signed":true,', b"")

    read = application_of(earlier)

    assert earlier != kept(asking("A"))
    assert (read.reference, read.signed) == ("A", None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b'{"reference":"A"}',
        json.dumps(json.loads(kept(asking())), indent=1).encode(),
        kept(asking()).replace(b'"reference":"A"', b'"reference":1'),
        kept(asking()).replace(b'"reference":"A"', b'"reference":"A","more":1'),
    ],
    ids=["nothing", "no facts", "one fact", "with blanks", "another type", "one fact more"],
)
def test_anything_else_is_no_kept_application(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        application_of(content)
