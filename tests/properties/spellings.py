"""Spellings of values: good ones with what they mean, texts close to them, and other cells."""

import string
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

from hypothesis import strategies as st
from tests.properties.clock_oracle import BLANKS
from tests.properties.spelling_oracle import DASHES, POSTS

from grantrules.intake.columns import ValueKind
from grantrules.intake.fact_cell import FactValue
from grantrules.intake.raw_cell import (
    CellValue,
    Clock,
    Contradicted,
    DateTime,
    ErrorValue,
    Merged,
    Number,
    Truth,
    Uncalculated,
)

KINDS = (
    ValueKind.MONEY,
    ValueKind.FTE,
    ValueKind.DAY,
    ValueKind.MOMENT,
    ValueKind.ANSWER,
    ValueKind.AGS,
    ValueKind.COUNT,
)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31))
CLOCKS = st.times().map(lambda one: one.replace(microsecond=0))
Spelling = tuple[str, FactValue]


# Good spellings, put together from their parts; nothing here takes a text apart.


@st.composite
def amounts(draw: st.DrawFn) -> Spelling:
    euros, mark = (
        draw(st.integers(0, 10**9)),
        draw(st.sampled_from(["", ".", "'", "’", " ", *BLANKS])),
    )
    cents = draw(st.integers(0, 99))
    ends = {0: ["", *(f",{dash}" for dash in DASHES)], cents: [f",{cents:02d}"]}
    part = draw(st.sampled_from(sorted(ends)))
    frames = ["{}", "{} €", "{}€", "€ {}", "EUR {}", "{} EUR", "{} Euro", " {}\t", "\u200e{}\ufeff"]
    figure = f"{euros:_}".replace("_", mark) + draw(st.sampled_from(ends[part]))
    return draw(st.sampled_from(frames)).format(figure), euros * 100 + part


@st.composite
def shares(draw: st.DrawFn) -> Spelling:
    posts = Decimal(draw(st.integers(0, 3_000_000))).scaleb(-6)
    mark = draw(st.sampled_from(",."))
    # Six decimals are never the three that look like thousands.
    unit = draw(st.sampled_from(["", *(f" {one}" for one in POSTS)]))
    return f"{posts:.6f}".replace(".", mark) + unit, posts


@st.composite
def days(draw: st.DrawFn) -> Spelling:
    day = draw(DAYS)
    spellings = [f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}", day.isoformat()]
    ends = ["", " 00:00", " 08:30", "\u00a0"]
    return draw(st.sampled_from(spellings)) + draw(st.sampled_from(ends)), day


@st.composite
def moments(draw: st.DrawFn) -> Spelling:
    minutes = draw(st.integers(-14 * 60, 14 * 60))
    offset = timezone(timedelta(minutes=minutes))
    at = datetime.combine(draw(DAYS), draw(CLOCKS), draw(st.sampled_from([UTC, offset])))
    basic = at.strftime("%Y-%m-%d %H:%M:%S%z")
    zulu = at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return draw(
        st.sampled_from([(at.isoformat(), at), (basic, at), (zulu, at.replace(tzinfo=UTC))])
    )


@st.composite
def answers(draw: st.DrawFn) -> Spelling:
    word, holds = draw(
        st.sampled_from(
            [
                ("ja", True),
                ("j", True),
                ("wahr", True),
                ("nein", False),
                ("n", False),
                ("falsch", False),
            ]
        )
    )
    shape = draw(st.sampled_from([str.upper, str.lower, str.title, "\u00a0{} ".format]))
    return shape(word), holds


@st.composite
def keys(draw: st.DrawFn) -> Spelling:
    digits = draw(st.text(string.digits, min_size=8, max_size=8))
    key = draw(st.sampled_from([digits, digits[:5]]))
    marks = draw(st.sampled_from(["{0}{1}{2}{3}", "{0} {1} {2} {3}", "{0}.{1}.{2}.{3}"]))
    spelled = marks.format(key[:2], key[2], key[3:5], key[5:]).rstrip(". ")
    return spelled, key


@st.composite
def counts(draw: st.DrawFn) -> Spelling:
    count = draw(st.integers(0, 999_999_999))
    return f" {count}\u202f", count


GOOD = dict(
    zip(KINDS, (amounts(), shares(), days(), moments(), answers(), keys(), counts()), strict=True)
)
LETTERS = st.one_of(
    st.sampled_from("0123456789.,-–−'’ €%()+:TZkMAjan\u00a0\u202f\u202e\u200b٣３½²"),
    st.characters(),
)


def mutated(text: str, draw: st.DrawFn) -> str:
    """The text with a letter or two exchanged, left out, doubled or put in."""
    for _ in range(draw(st.integers(1, 2))):
        at, letter = draw(st.integers(0, len(text))), draw(LETTERS)
        text = draw(
            st.sampled_from(
                [
                    text[:at] + letter + text[at:],
                    text[:at] + letter + text[at + 1 :],
                    text[:at] + text[at + 1 :],
                    text[:at] + text[at : at + 1] * 2 + text[at + 1 :],
                ]
            )
        )
    return text


@st.composite
def misspelled(draw: st.DrawFn, good: st.SearchStrategy[Spelling]) -> str:
    text, _ = draw(good)
    return mutated(text, draw)


@st.composite
def nights(draw: st.DrawFn) -> datetime:
    """A reading of a clock in the night of a last Sunday, when clocks may be changed."""
    year, month = draw(st.integers(1990, 2100)), draw(st.sampled_from([3, 9, 10]))
    day = draw(st.integers(24, 30))
    return datetime.combine(date(year, month, day), time(draw(st.integers(0, 4)), 30))


# Texts that come close to every limit of a grammar: right parts, of right and wrong lengths.


@st.composite
def near_amounts(draw: st.DrawFn) -> str:
    sizes = draw(st.lists(st.sampled_from([1, 2, 3, 3, 3, 4]), min_size=1, max_size=3))
    groups = [draw(st.text("0123", min_size=size, max_size=size)) for size in sizes]
    marks = draw(st.sampled_from([".", "'", " ", ",", "’.", ". "])) * 2
    ends = ["", "", ",5", ",5", ",5", ",50", ",500", ".5", ".50", ",-", "-", ",--", ",", "- €", ")"]
    figure = "".join(map("".join, zip(["", *marks], groups, strict=False)))
    return (
        draw(st.sampled_from(["", "", "", "-", "(", "€ "])) + figure + draw(st.sampled_from(ends))
    )


@st.composite
def near_shares(draw: st.DrawFn) -> str:
    whole, mark = draw(st.sampled_from(["0", "1", "01", "12", ""])), draw(st.sampled_from(",.,.|"))
    decimals = draw(st.text("015", max_size=8))
    return whole + mark + decimals + draw(st.sampled_from(["", "", " VZÄ", " %", " Std.", " VZ"]))


@st.composite
def offsets(draw: st.DrawFn) -> str:
    hours, minutes = draw(st.integers(0, 16)), draw(st.sampled_from([0, 0, 30, 59, 60]))
    shape = draw(st.sampled_from(["+{:02d}:{:02d}", "-{:02d}{:02d}", "+{}:{:02d}", "+{:02d}", "Z"]))
    return shape.format(hours, minutes)


@st.composite
def near_moments(draw: st.DrawFn) -> str:
    day, month = draw(st.sampled_from([0, 1, 9, 28, 29, 30, 31, 32])), draw(st.integers(0, 13))
    year = draw(st.sampled_from(["2025", "2025", "2028", "1989", "2101", "25"]))
    german, iso = f"{day:02d}.{month:02d}.{year}", f"{year}-{month:02d}-{day:02d}"
    hour, minute = draw(st.sampled_from([0, 8, 8, 23, 24])), draw(st.sampled_from([0, 30, 59, 60]))
    fraction = draw(st.sampled_from(["", "", ":15", ":60", ":15.5", ":15.123456", ":15.1234567"]))
    ends = st.sampled_from(["", "", " Uhr"]) | offsets()
    clock = (
        draw(st.sampled_from([" ", "T", ", "])) + f"{hour:02d}:{minute:02d}{fraction}{draw(ends)}"
    )
    return draw(st.sampled_from([german, iso])) + draw(st.sampled_from(["", clock]))


@st.composite
def near_keys(draw: st.DrawFn) -> str:
    parts = [["07", "7", "0"], ["3"], ["34", "3"], ["", "007", "0000", "5006"], ["", "000", "007"]]
    mark = draw(st.sampled_from(["", "", " ", ".", "-"]))
    found = [draw(st.sampled_from(part)) for part in parts]
    return mark.join(filter(None, found)) + draw(st.sampled_from(["", "", ".0", ",0", ".000"]))


WORDS = ["ja", "NEIN", "j", "n", "Wahr", "falsch", "yes", "x", "1", "0", "✓", "ja?", "ja/nein"]
NEAR = {
    ValueKind.MONEY: near_amounts(),
    ValueKind.FTE: near_shares(),
    ValueKind.DAY: near_moments(),
    ValueKind.MOMENT: near_moments() | offsets().map("2025-09-01T08:30{}".format),
    ValueKind.ANSWER: st.sampled_from(WORDS),
    ValueKind.AGS: near_keys(),
    ValueKind.COUNT: st.text("012,.-+²３ ", max_size=10),
}


def canonical(number: Decimal) -> str:
    """The digits of a number as the readers of files hand them on."""
    return f"{number.normalize():f}" if number else "0"


NUMBERS = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20),
    st.integers(-(10**13), 10**13).map(lambda cents: Decimal(cents).scaleb(-2)),
    st.integers(0, 10**13).map(Decimal),
    st.sampled_from(
        [Decimal(one) for one in ("0", "0.5", "1", "0.01", "0.02", "7334", "0.0000001")]
    ),
)
UNITS = st.one_of(
    st.just(""),
    st.sampled_from(["VZÄ", "Stellen", "T€", "%", "USD", "Tausend", "Std.", "ausgeblendet"]),
    st.text(),
)
NUMBER_CELLS = st.builds(Number, NUMBERS.map(canonical), st.booleans(), UNITS)
OTHER_CELLS: st.SearchStrategy[CellValue] = st.one_of(
    st.builds(DateTime, st.datetimes() | nights(), st.booleans(), st.booleans()),
    st.builds(Truth, st.booleans()),
    st.builds(Clock, st.text()),
    st.builds(ErrorValue, st.text()),
    st.builds(Uncalculated, st.text()),
    st.builds(Merged, st.text()),
    st.builds(Contradicted, st.text()),
)
