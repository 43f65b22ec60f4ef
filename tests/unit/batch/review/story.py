"""A register told entry by entry, without a database: true to life unless a test forges."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import grantrules
from grantrules.batch.review.subject import Subject, Surroundings
from grantrules.batch.review.survey import Survey
from grantrules.engine.propose import propose
from grantrules.model.application import Application
from grantrules.model.finding import Status
from grantrules.model.local_time import BERLIN
from grantrules.model.money import cents_of, decimal_text
from grantrules.model.proposal import Outcome
from grantrules.model.register_state import HumanFinding, RegisterState
from grantrules.model.rulebook import RuleBook
from grantrules.register import award_entries as award
from grantrules.register import case_entries as case
from grantrules.register.balance import BudgetYear
from grantrules.register.biography import biography
from grantrules.register.canonical import canonical_line
from grantrules.register.chronicle import Chronicle
from grantrules.register.digest import digest_of
from grantrules.register.entry import NO_ENTRY, Body, Entry, Link, chained, moment_text
from grantrules.register.extension import DeadlineExtended
from grantrules.register.form import trail_form
from grantrules.register.kept_application import kept
from grantrules.register.life import OPEN
from grantrules.register.overriding import Wish, override
from grantrules.register.run_entries import LogOpened
from grantrules.register.signing import SECOND, Signer, decision, signature
from grantrules.register.submission import Input
from grantrules.register.trail_entries import PersonRegistered, Role
from grantrules.report.document import proposal_json

BOOK = grantrules.load_rulebook("integrationsmanager-rlp")
PROGRAMME = BOOK.programme
ANNA, BEN, CEM, PETRA = (f"p_{number:016x}" for number in range(1, 5))
NAMES = {ANNA: "Anna", BEN: "Ben", CEM: "Cem", PETRA: "Petra"}
ROLES = {ANNA: Role.CLERK, BEN: Role.APPROVER, CEM: Role.APPROVER, PETRA: Role.AUDITOR}
ON = date(2026, 12, 1)
WORKBOOK = "f" * 64
_START = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
_CONFIRM = ("FR-05", "FG-01", "FG-05", "FG-08", "HH-05")


def application(reference: str, ags: str = "07318", **changes: object) -> Application:
    """A complete application for 2026 within all limits, in a row of its own."""
    names = {"07318": "Speyer", "07319": "Worms", "07111": "Koblenz", "07315": "Mainz"}
    row = int(reference.rpartition("-")[2]) + 1
    usual: dict[str, Any] = {
        "reference": reference,
        "received_at": datetime(2026, 8, 10, 9, row, tzinfo=BERLIN),
        "ags": ags,
        "applicant": names[ags],
        "funding_start": date(2026, 1, 1),
        "funding_end": date(2026, 12, 31),
        "fte": "1",
        "salary_costs": 6_000_000,
        "material_costs": 2_000_000,
        "third_party_salary": 0,
        "third_party_material": 0,
        "other_state_funds": 0,
        "own_funds": 0,
        "financing_secured": True,
        "partial_funding_accepted": True,
        "financing_plan": True,
        "job_description": True,
        "signed": True,
        "source": {"file": "a.xlsx", "sheet": "Anträge", "row": row},
        "cells": {"salary_costs": f"Anträge!K{row}", "signed": f"Anträge!U{row}"},
    }
    return Application.model_validate({**usual, **changes}, strict=False)


class Story:
    """Collects entries; the register's own functions write them wherever they can."""

    def __init__(self, money: int = 300_000_000, book: RuleBook = BOOK) -> None:
        self.entries: list[Entry] = []
        self.applications: dict[str, Application] = {}
        self.book = book
        self.money = money
        self.at = _START
        self.tell(LogOpened(engine="0.1.0"))
        for pseudonym, role in ROLES.items():
            self.register(pseudonym, role)
        self.activate()

    def register(self, pseudonym: str, role: Role, account: str = "", **how: bool) -> int:
        """Registers a person, at an account of their own unless a test says otherwise."""
        return self.tell(
            PersonRegistered(
                by=pseudonym,
                role=role,
                commitment="0" * 64,
                account=digest_of((account or pseudonym).encode()),
                acted_as=how.get("acted_as", False),
            )
        )

    def tell(self, body: Body) -> int:
        """Adds an entry, a minute after the one before."""
        self.at += timedelta(minutes=1)
        link = Link(at=moment_text(self.at), prev=NO_ENTRY, seq=len(self.entries) + 1)
        self.entries.append(chained(body, link))
        return link.seq

    def activate(self) -> None:
        self.tell(
            case.RulesActivated(
                by=ANNA,
                programme=PROGRAMME,
                rulebook_version=self.book.version,
                rulebook_sha256=self.book.sha256,
                appropriations=(
                    case.YearMoney(year=2026, amount=decimal_text(self.money)),
                    case.YearMoney(year=2027, amount=decimal_text(self.money)),
                ),
                reason="Das erste.",
                gates=None,
            )
        )

    def receive(self, *received: Application, supersedes: int | None = None) -> int:
        """Takes applications in and proposes; gives the entry of the import."""
        taken = self.tell(
            case.ImportTaken(
                by=ANNA,
                programme=PROGRAMME,
                engine="0.1.0",
                key=WORKBOOK,
                inputs=(
                    Input(file="a.xlsx", sha256=WORKBOOK, sheets=("Anträge",), rows=len(received)),
                ),
                applications=len(received),
            )
        )
        for one in received:
            self.tell(self.received(one, supersedes))
        self.distribute()
        return taken

    def received(self, one: Application, supersedes: int | None = None) -> case.ApplicationReceived:
        sha256 = digest_of(kept(one))
        self.applications[sha256] = one
        return case.ApplicationReceived(
            by=ANNA,
            programme=PROGRAMME,
            reference=one.reference or "",
            application_sha256=sha256,
            supersedes=supersedes,
        )

    def distribute(self) -> int:
        """Proposes anew for every open case; gives the entry of the allocation."""
        pool = {name: one for name, one in self.survey().cases.items() if one.state in OPEN}
        findings = {
            name: tuple(
                HumanFinding(rule=f.body.rule, status=f.body.status, reason=f.body.reason)
                for f in one.findings
            )
            for name, one in pool.items()
        }
        batch = propose(
            [self.applications[one.application_sha256] for one in pool.values()],
            self.book,
            {2026: self.money, 2027: self.money},
            register=RegisterState(findings=findings),
        )
        proposals = {one.reference or "": trail_form(proposal_json(one)) for one in batch.proposals}
        allocation = self.tell(
            case.Allocation(
                by=ANNA,
                programme=PROGRAMME,
                run="0" * 64,
                cause="import",
                engine="0.1.0",
                rulebook_version=self.book.version,
                rulebook_sha256=self.book.sha256,
                balance=(),
                overridden=(),
                competitors=tuple(
                    case.Competitor(
                        reference=name,
                        application_sha256=pool[name].application_sha256,
                        proposal_sha256=digest_of(canonical_line(proposal)),
                        contested=False,
                    )
                    for name, proposal in proposals.items()
                ),
                earlier=(),
                findings=(),
                proposals=len(proposals),
            )
        )
        for index, (name, proposal) in enumerate(proposals.items(), 1):
            self.tell(
                case.CaseProposed(
                    programme=PROGRAMME,
                    reference=name,
                    run="0" * 64,
                    index=index,
                    engine="0.1.0",
                    rulebook_sha256=self.book.sha256,
                    proposal=proposal,
                )
            )
        return allocation

    def find(
        self, reference: str, rule: str, status: Status = Status.MET, reason: str = "Geprüft."
    ) -> int:
        return self.tell(
            case.FindingMade(
                by=ANNA,
                programme=PROGRAMME,
                reference=reference,
                rule=rule,
                status=status,
                reason=reason,
            )
        )

    def confirm(self, *references: str) -> None:
        """Confirms what only people can judge, and proposes anew."""
        for reference in references:
            for rule in _CONFIRM:
                self.find(reference, rule)
        self.distribute()

    def override(self, reference: str, wish: Wish) -> int:
        return self.tell(override(self.case(reference), wish))

    def sign(self, reference: str, by: str) -> int:
        """Signs; the second time a decision follows. Gives the last entry."""
        signer = Signer(by, ROLES[by], self.book.sha256, frozenset(ROLES))
        signed = signature(self.case(reference), signer)
        before = self.case(reference)
        seq = self.tell(signed)
        return self.tell(decision(before, signed, seq)) if signed.place == SECOND else seq

    def decide(self, reference: str) -> int:
        """Confirms and signs twice; gives the entry of the decision."""
        self.confirm(reference)
        self.sign(reference, ANNA)
        return self.sign(reference, BEN)

    def decide_now(self, reference: str) -> int:
        """Signs twice what is up for signature."""
        self.sign(reference, CEM)
        return self.sign(reference, BEN)

    def copy(self) -> "Story":
        """Gives a story that begins the same way."""
        other = Story(self.money, self.book)
        other.entries, other.at = list(self.entries), self.at
        other.applications = dict(self.applications)
        return other

    def without_findings(self, reference: str) -> Subject:
        """Gives a case as if nobody had found anything, which no register would decide."""
        subject = self.subject(reference)
        proposed = next(made for made in subject.dossier.made(case.CaseProposed) if made.body.index)
        return subject._replace(case=subject.case._replace(findings=(), proposed=proposed))

    def correct(self, reference: str, seq: int) -> int:
        return self.tell(
            case.Correction(
                by=ANNA,
                programme=PROGRAMME,
                reference=reference,
                supersedes=seq,
                reason="Versehen.",
            )
        )

    def confirm_correction(self, reference: str, correction: int) -> int:
        return self.tell(
            case.Confirmation(
                by=BEN,
                programme=PROGRAMME,
                reference=reference,
                correction=correction,
                movements=(),
            )
        )

    def ask(self, reference: str, due_on: str = "2026-10-01") -> int:
        return self.tell(
            case.InformationRequested(
                by=ANNA,
                programme=PROGRAMME,
                reference=reference,
                proposal=self.case(reference).up_for_signature,
                posted_on="2026-09-01",
                notified_on="2026-09-05",
                due_on=due_on,
                steps=("Schritt.",),
            )
        )

    def extend(self, reference: str, request: int, due_on: str) -> int:
        return self.tell(
            DeadlineExtended(
                by=ANNA,
                programme=PROGRAMME,
                reference=reference,
                extends=request,
                until=due_on,
                due_on=due_on,
                steps=("Schritt.",),
                reason="Umzug.",
            )
        )

    def act(self, kind: type[Body], reference: str, **said: Any) -> int:  # noqa: ANN401 - any fact
        """Adds an act after the decision."""
        plain: dict[str, Any] = {"by": ANNA, "programme": PROGRAMME, "reference": reference}
        names = kind.model_fields
        usual = {"rulebook_sha256": self.book.sha256, "steps": ("Schritt.",), "findings": ()}
        known = {name: value for name, value in usual.items() if name in names}
        return self.tell(kind.model_validate({**plain, **known, **said}))

    def finish(self, reference: str, day: str = "2026-09-02") -> int:
        """Makes an award final."""
        found = self.case(reference).decision
        seq = 1 if found is None else found.seq
        days = {"notified_on": day, "remedy_until": day, "final_from": day}
        return self.act(award.Notification, reference, decision=seq, posted_on=None, **days)

    def pay(self, reference: str, amount: str, paid_on: str) -> int:
        days = {"paid_on": paid_on, "need_from": "2026-01-01"}
        return self.act(award.Payment, reference, amount=amount, **days)

    def prove(self, reference: str, recognised: str) -> int:
        """Records what a proof came to, and approves it; gives the entry of the proof."""
        seq = self.act(
            award.ProofExamined,
            reference,
            proof_sha256=WORKBOOK,
            outcome="accept",
            salary=recognised,
            material="0.00",
            recognised=recognised,
            reason="Geprüft.",
        )
        self.act(award.Approval, reference, by=BEN, subject=seq)
        return seq

    def case(self, reference: str) -> Any:  # noqa: ANN401 - a case
        return self.survey().cases[reference]

    def survey(self) -> Survey:
        """Gives what a reviewer sees; the balance is what the cases hold."""
        lives = biography(self.entries)
        held = [held for one in lives.cases.values() for held in one.held.items()]
        budget = {
            year: BudgetYear(
                self.money,
                sum(one.reserved for at, one in held if at == year),
                sum(one.committed for at, one in held if at == year),
            )
            for year in (2026, 2027)
        }
        return Survey(
            Chronicle(PROGRAMME, self.entries), lives, budget, NAMES, dict(self.applications)
        )

    def around(self, **changes: Any) -> Surroundings:  # noqa: ANN401 - any fact
        return Surroundings(
            seen=self.survey(),
            book=self.book,
            on=ON,
            import_faults={},
            budget_faults={},
            trail_faults=(),
            versions={self.book.sha256: self.book.version},
            bases={},
        )._replace(**changes)

    def subject(self, reference: str, **around: object) -> Subject:
        surroundings = self.around(**around)
        seen = surroundings.seen
        return Subject(surroundings, seen.cases[reference], seen.chronicle.dossiers[reference])


def wish(outcome: Outcome, by: str = ANNA, reason: str = "Besonderer Fall.") -> Wish:
    """What a person proposes instead."""
    return Wish(by, outcome, reason)


def granted(reference: str = "2026-001", **changes: Any) -> Story:  # noqa: ANN401 - any fact
    """A story in which one application was granted."""
    story = Story()
    story.receive(application(reference, **changes))
    story.decide(reference)
    return story


def amount(total: str) -> case.GrantedAmount:
    """A grant for 2026, all of it salary."""
    assert cents_of(total) >= 0
    return case.GrantedAmount(
        total=total,
        salary=total,
        material="0.00",
        by_year=(case.YearMoney(year=2026, amount=total),),
    )
