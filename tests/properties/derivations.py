"""Applications, rule books and changes to one entry or parameter, and which facts they move."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from itertools import product
from typing import Any, NamedTuple

from hypothesis import strategies as st
from tests.unit.builders import FIRST_MOMENT, asking, shipped, with_budget, with_parameters
from tests.unit.builders import without_value as without

from grantrules.engine.assess import case_of
from grantrules.engine.court import Court
from grantrules.engine.propose import proposed
from grantrules.engine.reference import ReferenceEvaluator
from grantrules.engine.same import Same
from grantrules.model.application import ANSWER_KEYS, FACT_KEYS, MONEY_KEYS, Application
from grantrules.model.fact import Code, Facts, code_of
from grantrules.model.finding import Finding
from grantrules.model.proposal import Outcome
from grantrules.model.rulebook import RuleBook
from grantrules.model.vocabulary import BATCH_FACTS, PARAMETERS, VOCABULARY

Stand = Mapping[str, object]
"""For every fact its value, that it is empty, or nothing where it is unknown."""

UNREADABLE = "unreadable"
EMPTY = "empty"
BUDGET = {2025: 9_000_000, 2026: 9_000_000}

ENTRIES: Mapping[str, Sequence[object]] = {
    "received_at": (
        None,
        datetime(2024, 9, 1, 9, tzinfo=UTC),
        datetime(2025, 9, 1, 9, tzinfo=UTC),
        FIRST_MOMENT - timedelta(minutes=5),
        FIRST_MOMENT + timedelta(minutes=35),
    ),
    "completed_at": (
        None,
        FIRST_MOMENT - timedelta(days=1),
        FIRST_MOMENT + timedelta(minutes=30),
        FIRST_MOMENT + timedelta(minutes=40),
    ),
    "ags": (None, "07334", "7335", "07138045", "99999", "x"),
    "applicant": (None, "Landkreis Germersheim", "Kaiserslautern", "Stadt Neuwied", "Atlantis"),
    "funding_start": (None, date(2025, 7, 1), date(2026, 1, 1), date(2027, 1, 1)),
    "funding_end": (None, date(2025, 12, 31), date(2026, 6, 15), date(2027, 3, 31)),
    "contract_signed_on": (None, date(2026, 1, 1)),
    "early_start_approved_on": (None, date(2026, 1, 1)),
    "fte": (None, Decimal("0.4"), Decimal("0.77"), Decimal("1.5"), Decimal(5)),
    **dict.fromkeys(MONEY_KEYS, (None, 0, 1, 333_333, 10**12)),
    **dict.fromkeys(ANSWER_KEYS, (None, True, False)),
}
"""What an entry is changed to; every one may become unreadable as well."""

FIGURES: Mapping[str, Sequence[str]] = {
    "salary_cap": ("50000.01",),
    "material_cap": ("10000.01",),
    "material_mode": ("flat_rate", "ceiling"),
    "max_fte": ("0.7",),
    "min_fte": ("0.9",),
    "highest_plausible_fte": ("0.9",),
    "highest_plausible_amount": ("0.01",),
    "proration": ("full_months",),
    "own_share": ("33.33",),
    "rounding": ("down_at_the_end", "half_even_at_the_end"),
    "minimum_grant": ("1000.00",),
    "rank_by": ("received",),
    "skip_allowed": ("true",),
    "base_rate": ("3",),
}
"""What a parameter is changed to; every one may lose its value as well."""


class Sample(NamedTuple):
    """Some applications under one rule book."""

    applications: tuple[Application, ...]
    book: RuleBook


class Change(NamedTuple):
    """The name of an entry or parameter, and the same sample before and after it changed."""

    name: str
    before: Sample
    after: Sample


@cache
def books() -> tuple[RuleBook, ...]:
    """Gives rule books that need every entry, in both ways of funding material costs."""
    watched = with_budget(watching(shipped()), BUDGET)
    demanding = watched.model_copy(update={"required": FACT_KEYS})
    flat = with_parameters(watched, material_mode="flat_rate", own_share="10")
    return watched, demanding, flat


def watching(book: RuleBook) -> RuleBook:
    """Gives the rule book with a rule that shows what the batch adds to the facts."""
    shows = {"shows": tuple(sorted(BATCH_FACTS))}
    rules = (
        one.model_copy(update=shows if "colliding_application" in one.reads else {})
        for one in book.rules
    )
    return book.model_copy(update={"rules": tuple(rules)})


def facts_of(sample: Sample) -> list[Stand]:
    """Gives the facts of each application, alone and among the others."""
    court = _court(Same(sample.book))
    appropriated = sample.book.appropriated()
    batch = proposed(sample.applications, court)
    among = {one.reference: _batch_facts(one.findings) for one in batch.proposals}
    stands: list[Stand] = []
    for application in sample.applications:
        facts = court.picture(application, appropriated).facts
        empty = dict.fromkeys(facts.empty, EMPTY)
        stands.append({**facts.known, **empty, **among[application.reference]})
    return stands


def complete_facts_of(sample: Sample) -> list[Facts]:
    """Gives the facts of each application, as far as the applications are complete."""
    court = _court(Same(sample.book))
    batch = proposed(sample.applications, court)
    among = {one.reference: _batch_codes(one.findings) for one in batch.proposals}
    pictures = [court.picture(one, sample.book.appropriated()) for one in sample.applications]
    return [
        Facts(known={**one.facts.known, **among[one.application.reference]}, empty=one.facts.empty)
        for one in pictures
        if not any(one.gaps)
    ]


def results_of(sample: Sample) -> list[Outcome]:
    """Gives what the rules found for each application by itself."""
    court = _court(Same(sample.book))
    appropriated = sample.book.appropriated()
    return [case_of(one, court, appropriated).assessment.outcome for one in sample.applications]


def moved(change: Change) -> set[str]:
    """Names the facts that differ for any of the applications."""
    return _moved(facts_of(change.before), facts_of(change.after))


@cache
def moved_by() -> Mapping[str, set[str]]:
    """Names for every entry and parameter the facts that it moves in some of a few samples."""
    moving: defaultdict[str, set[str]] = defaultdict(set)
    plain, *others = books()
    samples = [Sample(applications, plain) for applications in _batches()]
    for sample in (*samples, *(samples[0]._replace(book=book) for book in others)):
        before = facts_of(sample)
        for name in PARAMETERS:
            for other in _other_figures(sample, name):
                moving[name] |= _moved(before, facts_of(other))
        for name, place in product(ENTRIES, range(2)):
            for other in _other_entries(sample, name, place):
                moving[name] |= _moved(before, facts_of(other))
    return moving


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """Draws a few applications, a rule book and a change of one entry or parameter."""
    applications = tuple(
        _applicant(letter, {key: draw(_values(key)) for key in draw(_some_keys)})
        for letter in "ABC"[: draw(st.integers(1, 3))]
    )
    before = Sample(applications, draw(st.sampled_from(books())))
    if draw(st.booleans()):
        name = draw(st.sampled_from(sorted(PARAMETERS)))
        return Change(name, before, draw(st.sampled_from(_other_figures(before, name))))
    name = draw(st.sampled_from(sorted(ENTRIES)))
    place = draw(st.integers(0, len(applications) - 1))
    return Change(name, before, draw(st.sampled_from(_other_entries(before, name, place))))


_some_keys = st.lists(st.sampled_from(sorted(ENTRIES)), max_size=4, unique=True)


def _moved(before: Sequence[Stand], after: Sequence[Stand]) -> set[str]:
    return {
        name
        for one, other in zip(before, after, strict=True)
        for name in {*one, *other}
        if one.get(name, UNREADABLE) != other.get(name, UNREADABLE)
    }


@lru_cache(maxsize=8)
def _court(book: Same[RuleBook]) -> Court:
    return Court(book.kept, ReferenceEvaluator)


def _values(key: str) -> st.SearchStrategy[object]:
    return st.sampled_from([*ENTRIES[key], UNREADABLE])


def _applicant(letter: str, stated: Mapping[str, object]) -> Application:
    application = asking(letter, eur=70_000)
    for key, value in stated.items():
        application = _stating(application, key, value)
    return application


def _stating(application: Application, key: str, value: object) -> Application:
    if value == UNREADABLE:
        unreadable = tuple(sorted({*application.unreadable, key}))
        return application.model_copy(update={key: None, "unreadable": unreadable})
    unreadable = tuple(one for one in application.unreadable if one != key)
    return application.model_copy(update={key: value, "unreadable": unreadable})


def _batches() -> tuple[tuple[Application, ...], ...]:
    tight: dict[str, Any] = {"eur": 70_000, "salary_costs": 4_123_457, "own_funds": 0}
    odd: dict[str, Any] = {"funding_end": date(2026, 5, 20), "fte": Decimal("0.8")}
    stingy: dict[str, Any] = {"partial_funding_accepted": False, "third_party_salary": 12_345}
    return (
        (asking("A", **tight), asking("B", **stingy), asking("C", **tight, **odd)),
        (asking("A", fte=Decimal(5)), asking("B", salary_costs=10**12, third_party_material=99)),
        (asking("A", **dict.fromkeys(MONEY_KEYS, 10**12)), asking("B", own_funds=9)),
        (asking("A", other_state_funds=9), asking("B", third_party_salary=9)),
        (asking("A", ags=None, applicant="Landkreis Germersheim"), asking("B", **odd)),
        (
            asking("A", completed_at=FIRST_MOMENT + timedelta(minutes=30)),
            asking("B", ags=asking("A").ags, applicant=asking("A").applicant),
        ),
    )


def _other_figures(sample: Sample, name: str) -> list[Sample]:
    changed = [with_parameters(sample.book, **{name: text}) for text in FIGURES.get(name, ())]
    return [sample._replace(book=book) for book in (*changed, without(sample.book, name))]


def _other_entries(sample: Sample, name: str, place: int) -> list[Sample]:
    earlier, changed, later = (
        sample.applications[:place],
        sample.applications[place],
        sample.applications[place + 1 :],
    )
    return [
        sample._replace(applications=(*earlier, _stating(changed, name, value), *later))
        for value in (*ENTRIES[name], UNREADABLE)
    ]


def _batch_codes(findings: Sequence[Finding]) -> Mapping[str, Code]:
    return {
        name: code_of(VOCABULARY[name].kind, str(value).lower())
        for name, value in _batch_facts(findings).items()
    }


def _batch_facts(findings: Sequence[Finding]) -> Stand:
    return {
        shown.name: shown.value
        for one in findings
        if {shown.name for shown in one.facts} >= BATCH_FACTS
        for shown in one.facts
        if shown.value is not None
    }
