"""Runs: everything that one budget run read and produced."""

from grantrules.model.run import InputFile, Run


def test_a_run_keeps_what_it_read_beside_what_it_proposed() -> None:
    read = InputFile(file="a.xlsx", sha256="0" * 64, sheets=("Anträge",), rows=2, mapping={})

    run = Run(
        engine="0.1.0",
        programme="p",
        rulebook_version="1",
        rulebook_sha256="0" * 64,
        budget_override={2026: 150_000_000},
        inputs=(read,),
        proposals=(),
        budget=(),
        problems=(),
    )

    assert Run.model_validate_json(run.model_dump_json()) == run
