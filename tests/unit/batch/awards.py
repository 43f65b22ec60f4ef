"""Offices with an award for tests of what follows it."""

from datetime import date

from tests.unit.builders import euro, shipped
from tests.unit.desks import ANNA, AT, BERT, Office
from tests.unit.register.sample import RULEBOOK, WORKBOOK, submission

from grantrules.batch import approving, awarding, returning
from grantrules.batch.award_reckoning import Wanted
from grantrules.batch.proof_file import ProofResult, RecognisedAmounts
from grantrules.model.money import decimal_text
from grantrules.model.rulebook import RuleBook
from grantrules.register.canonical import canonical_line
from grantrules.register.digest import digest_of
from grantrules.register.document import Document, DocumentKind
from grantrules.register.proof_entry import RecordedProofs, StatedAward, proofs_key
from grantrules.register.proof_run import record_proofs
from grantrules.rulebook.loading import rulebook_of
from grantrules.rulebook.source import Source, source_of

PAID_ON = date(2026, 12, 1)
_RATE = """
later_values:
  - parameter: base_rate
    values:
      - from: 2026-07-01
        value: "1.27"
        basis: {kind: assumption, citation: "Festlegung im Test"}
"""


def with_rate() -> RuleBook:
    """Gives the shipped rule book with a base rate for all time to come."""
    files = dict(source_of(shipped().text).files)
    return rulebook_of(Source({**files, "zinsen.yaml": _RATE}, "").text)


def granted(address: str) -> Office:
    """An office in which A was granted 80,000.00 EUR."""
    office = Office(address)
    office.book = with_rate()
    office.asked_for(A=80_000)
    office.decide("A")
    return office


def paid(address: str, eur: int = 80_000) -> Office:
    office = granted(address)
    office.make_final("A")
    awarding.pay(office.desk(), "A", Wanted(PAID_ON, date(2026, 12, 31), euro(eur)))
    return office


def result(
    salary: int, material: int, *, paid_out: int = 80_000, outcome: str = "accept"
) -> ProofResult:
    total = salary + material
    return ProofResult.model_validate(
        {
            "reference": "A",
            "recognised": RecognisedAmounts(
                total=f"{total}.00", salary=f"{salary}.00", material=f"{material}.00"
            ),
            "repayment": f"{max(paid_out - total, 0)}.00",
            "outcome": outcome,
            "sha256": "1" * 64,
        }
    )


def recorded(office: Office, found: ProofResult, **changes: str | None) -> ProofResult:
    """Puts a run on record in which A was proved, and gives the proof as the file has it."""
    case = office.case("A")
    known: dict[str, str | None] = {
        "ags": case.ags,
        "funding_start": "2026-01-01",
        "funding_end": "2026-12-31",
        "granted_salary": case.amount.salary,
        "granted_material": case.amount.material,
        "paid": decimal_text(case.paid),
    }
    proof = {"reference": "A", **found.recognised.model_dump(), "run": len(changes)}
    said = submission()
    body = RecordedProofs(
        **dict(said),
        run=proofs_key(said),
        repeat=1,
        proofs=(proof,),
        stated=(StatedAward.model_validate({**known, **changes}),),
        sample=(),
        share=None,
    )
    kept = [
        Document(kind=DocumentKind.RULEBOOK, content=RULEBOOK),
        Document(kind=DocumentKind.WORKBOOK, content=WORKBOOK),
    ]
    record_proofs(office.database, body, kept, AT)
    return found.model_copy(update={"sha256": digest_of(canonical_line(proof))})


def proved(address: str, salary: int = 50_000, material: int = 20_000) -> Office:
    office = paid(address)
    found = recorded(office, result(salary, material))
    done = approving.prove(office.desk(), "A", found, "Geprüft.")
    approving.approve(office.desk(BERT), "A", done.entries[0])
    return office


def heard(address: str) -> Office:
    office = proved(address)
    returning.hear(office.desk(ANNA), "A", date(2026, 12, 11), "Zu viel gezahlt.")
    return office


def claimed(address: str) -> Office:
    office = heard(address)
    done = returning.claim(office.desk(), "A", date(2027, 1, 13))
    approving.approve(office.desk(BERT), "A", done.entries[0])
    return office
