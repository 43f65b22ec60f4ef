import json

import pytest

from grantrules.cli.exit_status import ExitStatus
from grantrules.cli.problem_answer import answer_problem
from grantrules.model.problem import Problem, Severity

PROBLEM = Problem(code="base_rate.missing", severity=Severity.ERROR, message="Der Satz fehlt.")


@pytest.mark.parametrize("as_json", [True, False])
def test_people_are_always_told_and_systems_where_they_ask(
    capfd: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    status = answer_problem(PROBLEM, as_json=as_json)

    out, err = capfd.readouterr()
    told = {"code": "base_rate.missing", "severity": "error", "message": "Der Satz fehlt."}
    assert (status, err) == (ExitStatus.ATTENTION, "Mangel (base_rate.missing): Der Satz fehlt.\n")
    assert (json.loads(out) if as_json else out) == ({"problems": [told]} if as_json else "")
