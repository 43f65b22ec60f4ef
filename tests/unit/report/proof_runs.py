"""Runs over proofs to be shown: one in order, one cut, one asked about, one for people."""

from datetime import date
from functools import cache

from tests.unit.builders import shipped
from tests.unit.proofs import EURO, costing, from_positions, proving

from grantrules.engine.proof import judged_proofs
from grantrules.model.application import Source
from grantrules.model.problem import Problem, Severity
from grantrules.model.proof import Component, Proof
from grantrules.model.proof_run import ProofRun, ProofSample, SampledProof
from grantrules.model.run import InputFile

PROBLEM = Problem(
    code="amount.unreadable",
    severity=Severity.ERROR,
    message="Zelle I2: „=1+1“ ist kein Betrag.",
    file="liste.xlsx",
    sheet="Nachweise",
    cell="I2",
    row=2,
    reference="C",
    found="=1+1",
    expected="60.000,00",
)


@cache
def mixed() -> ProofRun:
    """Gives a run with every outcome, and with positions that do not count."""
    place = Source(file="mappe.xlsx", sheet="Ausgaben", row=3)
    return run_over(
        proving("A"),
        proving("B", material_spent=25_000 * EURO, salary_spent=50_000 * EURO, ags="07315"),
        proving("C", salary_spent=None, unreadable=("salary_spent",), ags=None),
        proving("D", proof_received_on=date(2027, 8, 1), ags="99999"),
        from_positions(
            costing(1_000),
            costing(7, title="=SUMME(A1)", eligible=False, source=place),
            costing(8, component=None),
            costing(9, component=Component.MATERIAL, title=None),
        ).model_copy(update={"reference": "E"}),
        proving("F", funding_end=None, factual_report=False),
        problems=(PROBLEM,),
    )


def run_over(*proofs: Proof, problems: tuple[Problem, ...] = ()) -> ProofRun:
    """Judges proofs and gives the run, in which every second one is drawn."""
    batch = judged_proofs(proofs, shipped())
    drawn = tuple(
        SampledProof(reference=one.proof.reference, weight=1, risks=("hoch",), drawn=not place % 2)
        for place, one in enumerate(batch.results)
    )
    mapping = {"Ausgezahlt": "paid"}
    return ProofRun(
        engine="0.1.0",
        programme="integrationsmanager-rlp",
        rulebook_version="1",
        rulebook_sha256="a" * 64,
        inputs=(
            InputFile(
                file="liste.xlsx", sha256="b" * 64, sheets=("Nachweise",), rows=1, mapping=mapping
            ),
        ),
        results=batch.results,
        sample=ProofSample(seed="c" * 64, share=1000, proofs=drawn),
        problems=(*problems, *batch.problems),
    )
