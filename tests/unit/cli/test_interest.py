import json

import pytest

from grantrules.cli.main import run

PAID = ["interest", "--amount", "80000", "--from", "2025-06-15"]
KEYS = ["code", "severity", "message"]


def test_the_json_is_that_of_the_contract(capfd: pytest.CaptureFixture[str]) -> None:
    status = run([*PAID, "--to", "15.02.2026", "--json"])

    out, err = capfd.readouterr()
    found = json.loads(out)
    assert (status, err) == (0, "")
    assert list(found) == ["interest", "days", "steps"]
    assert (found["interest"], found["days"], len(found["steps"])) == ("3399.78", 245, 8)
    assert "§ 247 BGB" in out


def test_without_json_people_read_the_interest_and_the_steps(
    capfd: pytest.CaptureFixture[str],
) -> None:
    status = run([*PAID, "--to", "2025-06-16"])

    lines = capfd.readouterr().out.splitlines()
    assert status == 0
    assert lines[:2] == ["Zinsen: 15,93 € (1 Zinstag)", ""]
    assert lines[2].startswith("1. 16.06.2025 bis 16.06.2025: 1 Zinstag zu 7,27 %")


@pytest.mark.parametrize(("to", "interest"), [("2025-08-15", "0.00"), ("2025-08-16", "884.91")])
def test_late_use_costs_nothing_within_two_months(
    to: str, interest: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run([*PAID, "--to", to, "--late-use", "--json"])

    found = json.loads(capfd.readouterr().out)
    assert status == 0
    assert (found["interest"], found["days"]) == (interest, 0 if interest == "0.00" else 62)


@pytest.mark.parametrize("late", [[], ["--late-use"]])
def test_a_missing_base_rate_gives_a_problem_and_no_figure(
    late: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    status = run([*PAID, "--to", "2026-07-01", "--json", *late])

    out, err = capfd.readouterr()
    [problem] = json.loads(out)["problems"]
    assert (status, problem["code"], list(problem)) == (1, "base_rate.missing", KEYS)
    assert err.startswith("Mangel (base_rate.missing): Für das zweite Halbjahr 2026")


def test_a_payment_before_the_programme_lacks_the_base_rate_and_nothing_else(
    capfd: pytest.CaptureFixture[str],
) -> None:
    call = ["interest", "--amount", "100", "--from", "2024-05-01", "--to", "2025-02-01"]

    status = run([*call, "--late-use", "--json"])

    [problem] = json.loads(capfd.readouterr().out)["problems"]
    assert (status, problem["code"]) == (1, "base_rate.missing")


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["--amount", "1", "--from", "2025-06-15"], "Es fehlt die Option --to."),
        (["--amount=-1", "--from", "2025-06-15", "--to", "2025-07-01"], "„-1“ ist kein Betrag"),
        (["--amount", "-1", "--from", "2025-06-15", "--to", "2025-07-01"], "„-1“ ist kein Betrag"),
        (["--amount", "1,505", "--from", "2025-06-15", "--to", "2025-07-01"], "ist kein Betrag"),
        (["--amount", "1", "--from", "2025-06-15", "--to", "2025-06-14"], "liegt vor der Ausza"),
        (["--amount", "1", "--from", "0001-01-01", "--to", "2025-06-14"], "01.01.0001 liegt auß"),
        (["--amount", "1", "--from", "2025-06-15", "--to", "9999-12-31"], "31.12.9999 liegt auß"),
        (["--amount", "1", "--from", "2025-02-29", "--to", "2025-06-14"], "ist kein Tag wie"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_call_is_told_in_german(
    args: list[str], sentence: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["interest", *args, "--json"])

    out, err = capfd.readouterr()
    assert (status, out) == (2, "")
    assert sentence in err
