"""Entries and their lines."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from tests.unit.register.sample import AT, digest, submission

from grantrules.register.entry import (
    NO_ENTRY,
    Body,
    Link,
    chained,
    entry_of,
    line_of,
    moment_text,
)
from grantrules.register.run_entries import LogOpened, RecordedProposal, RecordedSubmission

LINK = Link(at="2026-11-22T10:00:00.000000Z", prev=NO_ENTRY, seq=1)
OPENED = LogOpened(engine="0.1.0")
SUBMITTED = RecordedSubmission(
    **dict(submission()), run=digest(b"run"), repeat=1, proposals=0, result_sha256=digest(b"[]")
)
PROPOSED = RecordedProposal(
    run=digest(b"run"), index=1, engine="0.1.0", rulebook_sha256=digest(b"r"), proposal={"a": 1}
)


def test_the_line_is_canonical_and_holds_its_place_in_the_chain() -> None:
    line = line_of(chained(OPENED, LINK))

    assert line.decode() == (
        '{"at":"2026-11-22T10:00:00.000000Z","body":{"engine":"0.1.0",'
        f'"format":"grantrules/audit/1"}},"prev":"{"0" * 64}","seq":1,"type":"log_opened"}}'
    )


@pytest.mark.parametrize("body", [OPENED, SUBMITTED, PROPOSED])
def test_a_line_is_read_as_the_entry_it_was(body: Body) -> None:
    entry = chained(body, LINK)

    read = entry_of(line_of(entry))

    assert type(read.body) is type(body)
    assert read == entry


def test_a_submission_names_every_file_with_digest_and_rows() -> None:
    line = json.loads(line_of(chained(SUBMITTED, LINK)))

    assert line["body"]["inputs"] == [
        {"file": "a.xlsx", "rows": 2, "sha256": digest(b"PK workbook"), "sheets": ["Anträge"]}
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"seq":1', '"seq": 1'),
        ('"seq":1', '"seq":1.0'),
        ('"seq":1', '"seq":0'),
        ('"a":1', '"a":1.5'),
        ('"a":1', '"a":NaN'),
        ('"a":1', '"a":1,"a":1'),
        ('"a":1', '"a":"\\u0041"'),
        ('"a":1', '"a":"\\ud800"'),
        ('"a":1', '"a":"\x7f"'),
        ('"a":1', '"A":1'),
        ('"a":1', '"a":9007199254740993'),
        ('"type":"proposal"', '"type":"unheard_of"'),
        ('"index":1', '"index":1,"unknown":1'),
        ('"at":"2026', '"at":"26'),
        ('"prev":"0', '"prev":"A'),
    ],
)
def test_a_line_that_nobody_wrote_like_this_is_refused(old: str, new: str) -> None:
    line = line_of(chained(PROPOSED, LINK)).decode()

    assert old in line
    with pytest.raises(ValueError, match=r"."):
        entry_of(line.replace(old, new).encode())


@pytest.mark.parametrize("depth", [100, 150, 100_000])
def test_a_line_nested_to_exhaust_the_reader_is_refused(depth: int) -> None:
    line = line_of(chained(PROPOSED, LINK)).decode()

    with pytest.raises(ValueError, match=r"."):
        entry_of(line.replace(":1}", ":" + "[" * depth + "]" * depth + "}").encode())


def test_a_moment_is_written_in_utc_with_microseconds() -> None:
    berlin = timezone(timedelta(hours=2))

    assert moment_text(AT) == "2026-11-22T10:00:00.000000Z"
    assert moment_text(datetime(2026, 7, 1, 0, 30, tzinfo=berlin)) == "2026-06-30T22:30:00.000000Z"
    assert moment_text(datetime(999, 1, 1, tzinfo=UTC)) == "0999-01-01T00:00:00.000000Z"


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="Zeitzone"):
        moment_text(AT.replace(tzinfo=None))
