"""Results of proofs: a set of files, replaced as a whole."""

import json
from pathlib import Path

from tests.unit.builders import shipped
from tests.unit.proofs import proving
from tests.unit.report.proof_runs import mixed, run_over

from grantrules.report.background import Background
from grantrules.report.proof_results import PROOF_FILES, prepare_proofs


def test_nothing_is_seen_before_it_is_published(tmp_path: Path) -> None:
    prepared = prepare_proofs(mixed(), shipped(), tmp_path / "aus", Background())
    before = [one.name for one in (tmp_path / "aus").iterdir() if not one.name.startswith(".")]

    files = prepared.publish()

    assert before == []
    assert tuple(one.name for one in files) == PROOF_FILES
    problems = json.loads((tmp_path / "aus" / "maengel.json").read_text("utf-8"))
    assert [one["code"] for one in problems["problems"]] == [
        "amount.unreadable",
        "proof.recipient_missing",
        "proof.recipient_unknown",
    ]


def test_problems_of_an_earlier_run_go_with_their_set(tmp_path: Path) -> None:
    prepare_proofs(mixed(), shipped(), tmp_path, Background()).publish()
    other = tmp_path / "notiz.txt"
    other.write_text("bleibt", encoding="utf-8")

    prepare_proofs(run_over(proving()), shipped(), tmp_path, Background()).publish()

    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([*PROOF_FILES[:2], other.name])


def test_what_is_discarded_leaves_no_trace(tmp_path: Path) -> None:
    prepare_proofs(mixed(), shipped(), tmp_path / "aus", Background()).discard()

    assert not (tmp_path / "aus").exists()
