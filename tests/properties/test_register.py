"""What holds in the register whatever people do, and in whatever order."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.unit.builders import asking, euro
from tests.unit.desks import ANNA, BERT, CARL, CONFIRMED, Office, book_with

from grantrules.batch import deciding
from grantrules.batch.case_document import look
from grantrules.model.errors import RefusedError
from grantrules.model.finding import Status
from grantrules.model.money import cents_of
from grantrules.model.proposal import Outcome
from grantrules.register.balance import BudgetYear
from grantrules.register.biography import Biography
from grantrules.register.case_entries import (
    Confirmation,
    Decision,
    Override,
    Revocation,
    RulesActivated,
    Signature,
    Withdrawal,
)
from grantrules.register.entry import Entry
from grantrules.register.history import entries
from grantrules.register.life import MOVES, OPEN, State
from grantrules.register.overriding import Wish
from grantrules.register.person import Person
from grantrules.register.verification import verify

P = "integrationsmanager-rlp"
LATER = datetime(2027, 6, 1, 10, 0, tzinfo=UTC)
_references = st.sampled_from("ABCD")
_people = st.sampled_from([ANNA, BERT, CARL])
_statuses = st.sampled_from([Status.MET, Status.NOT_MET])
_flaws = st.sampled_from(
    [
        {},
        {},
        {"signed": None},
        {"other_state_funds": 1},
        {"fte": Decimal("0.2")},
        {"partial_funding_accepted": False},
    ]
)
_outcomes = st.sampled_from([Outcome.APPROVE, Outcome.APPROVE_PARTIAL, Outcome.REJECT])
_rules = st.sampled_from([*CONFIRMED, "AB-07", "HO-05", "HH-01", "VO-04", "VO-05"])


class Register(RuleBasedStateMachine):
    """People who do anything with four cases and money for two of them; refusals are fine."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.office = Office(str(Path(self.folder.name) / "a.db"), 160_000)

    def teardown(self) -> None:
        with self.office.desk().turn():
            pass
        assert verify(self.office.database).faults == ()
        self.folder.cleanup()

    def _try(self, act: Callable[[], object]) -> None:
        with suppress(RefusedError):
            act()

    @rule(
        reference=_references,
        applicant=_references,
        eur=st.sampled_from([20_000, 80_000]),
        flaw=_flaws,
    )
    def receive(self, reference: str, applicant: str, eur: int, flaw: dict[str, object]) -> None:
        who = asking(applicant)
        application = asking(reference, eur=eur).model_copy(
            update={
                "ags": who.ags,
                "applicant": who.applicant,
                "completed_at": who.received_at,
                **flaw,
            }
        )
        self._try(lambda: self.office.receive(application))

    @rule(reference=_references, person=_people)
    def confirm_all(self, reference: str, person: Person) -> None:
        self._try(lambda: self.office.confirm(reference, person=person))

    @rule(reference=_references, found=_rules, status=_statuses, late=st.booleans())
    def assess(self, reference: str, found: str, status: Status, *, late: bool) -> None:
        desk = self.office.desk(at=LATER) if late else self.office.desk()
        self._try(lambda: deciding.assess(desk, reference, [found], (status, "Gesehen.")))

    @rule(references=st.lists(_references, min_size=1, max_size=2), person=_people)
    def sign(self, references: list[str], person: Person) -> None:
        desk = self.office.desk(person)
        self._try(lambda: deciding.sign(desk, references))

    @rule(reference=_references)
    def decide(self, reference: str) -> None:
        self._try(lambda: self.office.decide(reference))

    @rule(
        reference=_references,
        outcome=_outcomes,
        salary=st.sampled_from([None, 0, euro(10_000)]),
        person=_people,
    )
    def override(
        self, reference: str, outcome: Outcome, salary: int | None, person: Person
    ) -> None:
        desk = self.office.desk(person)
        wish = Wish("", outcome, "Anders.", salary)
        self._try(lambda: deciding.propose_otherwise(desk, reference, wish))

    @rule(reference=_references, person=_people)
    def dismiss(self, reference: str, person: Person) -> None:
        def act() -> object:
            held = self.office.case(reference).unheeded
            seq = held[-1].seq if held else 1
            return deciding.dismiss(self.office.desk(person), reference, seq, "Unerheblich.")

        self._try(act)

    @rule(reference=_references)
    def request(self, reference: str) -> None:
        day = date(2026, 11, 23)
        self._try(lambda: deciding.request_information(self.office.desk(), reference, day))

    @rule(reference=_references)
    def withdraw(self, reference: str) -> None:
        self._try(lambda: deciding.withdraw(self.office.desk(), reference, "Verzicht."))

    @rule(reference=_references)
    def hear(self, reference: str) -> None:
        self._try(lambda: self.office.hear(reference))

    @rule(reference=_references)
    def revoke(self, reference: str) -> None:
        self._try(lambda: deciding.revoke(self.office.desk(), reference, "Widerruf."))

    @rule(reference=_references, eur=st.sampled_from([0, 5_000, 80_000]))
    def pay(self, reference: str, eur: int) -> None:
        day = date(2026, 12, 1)
        self._try(lambda: self.office.pay(reference, euro(eur), day))

    @rule()
    def promote(self) -> None:
        self._try(lambda: deciding.promote(self.office.desk()))

    @rule(eur=st.sampled_from([80_000, 160_000, 200_000]))
    def appropriate(self, eur: int) -> None:
        before, self.office.book = self.office.book, book_with(eur)
        try:
            self.office.activate()
        except RefusedError:
            self.office.book = before

    @rule(reference=_references, pick=st.integers(0, 9), person=_people)
    def correct(self, reference: str, pick: int, person: Person) -> None:
        desk = self.office.desk(person)
        case = look(self.office.database, P).book.cases.get(reference)
        undoable = sorted(case.undoable) if case else []
        if undoable:
            seq = undoable[pick % len(undoable)]
            self._try(lambda: deciding.correct(desk, reference, seq, "Irrtum."))

    @rule(reference=_references, person=_people)
    def confirm_correction(self, reference: str, person: Person) -> None:
        desk = self.office.desk(person)
        case = look(self.office.database, P).book.cases.get(reference)
        for seq in [one.seq for one in case.corrections] if case else []:
            self._try(partial(deciding.confirm, desk, reference, seq))

    @invariant()
    def balances_are_the_sum_of_the_movements(self) -> None:
        budget = look(self.office.database, P).budget
        moved: Counter[tuple[int, str]] = Counter()
        money: dict[int, int] = {}
        for body in (one.body for one in self.trail):
            if isinstance(body, Signature | Withdrawal | Revocation | Confirmation):
                for one in body.movements:
                    moved[one.year, "reserved"] += cents_of(one.reserved)
                    moved[one.year, "committed"] += cents_of(one.committed)
            if isinstance(body, RulesActivated):
                money = {one.year: cents_of(one.amount) for one in body.appropriations}

        for year, row in budget.items():
            found = BudgetYear(money[year], moved[year, "reserved"], moved[year, "committed"])
            assert row == found
            assert min(row.reserved, row.committed, row.remaining) >= 0

    @invariant()
    def cases_hold_what_the_balance_says(self) -> None:
        seen = look(self.office.database, P)
        cases = seen.book.cases.values()

        for year, row in seen.budget.items():
            held = [one.held[year] for one in cases if year in one.held]
            assert sum(one.reserved for one in held) == row.reserved
            assert sum(one.committed for one in held) == row.committed
        for case in cases:
            reserved = sum(one.reserved for one in case.held.values())
            assert bool(reserved) <= (case.state is State.SIGNED_ONCE)
            assert case.state not in OPEN or not any(sum(one) for one in case.held.values())

    @invariant()
    def every_decision_has_two_people(self) -> None:
        book = look(self.office.database, P).book
        signed = {one.seq: one.body for one in self.trail if isinstance(one.body, Signature)}

        for case in book.cases.values():
            assert len(set(case.actors)) == len(case.actors) <= 2
        for decision in (one.body for one in self.trail if isinstance(one.body, Decision)):
            first, second = (signed[seq] for seq in decision.signatures)
            assert first.by != second.by
            overrides = {o.seq: o.body for o in self.trail if isinstance(o.body, Override)}
            if decision.proposal in overrides:
                assert overrides[decision.proposal].by != second.by

    @invariant()
    def every_state_is_reached_by_a_move_of_the_table(self) -> None:
        followed = Biography()
        for one in self.trail:
            before = {key: case.state for key, case in followed.cases.items()}
            followed.take(one)
            if isinstance(one.body, Confirmation):
                continue
            for key, case in followed.cases.items():
                state = before.get(key, State.RECEIVED)
                assert case.state in {state, *MOVES[state].values()}

        assert not followed.faults
        assert {name: case for (_, name), case in followed.cases.items()} == look(
            self.office.database, P
        ).book.cases

    @invariant()
    def no_applicant_gets_money_twice_for_a_year_unless_people_propose_it(self) -> None:
        cases = look(self.office.database, P).book.cases.values()
        granted = Counter(
            (one.ags, year)
            for one in cases
            if one.override is None and one.state in {State.SIGNED_ONCE, State.DECIDED}
            for year in one.by_year
        )

        assert all(times == 1 for times in granted.values())

    @property
    def trail(self) -> list[Entry]:
        return list(entries(self.office.database))


TestRegister = Register.TestCase
TestRegister.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
