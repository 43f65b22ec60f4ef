import json

import pytest

from grantrules.cli.main import run

POSTED = ["deadline", "--from", "2025-12-01", "--period", "4W", "--posted"]


def _extending(kind: str, until: str = "2026-02-02") -> list[str]:
    return ["--from", "2025-12-01", "--period", "4W", "--kind", kind, "--extend-until", until]


def test_the_json_is_that_of_the_contract(capfd: pytest.CaptureFixture[str]) -> None:
    status = run([*POSTED, "--json"])

    out, err = capfd.readouterr()
    assert (status, err) == (0, "")
    assert json.loads(out) == {
        "end": "2026-01-02",
        "notified": "2025-12-05",
        "steps": [
            "Aufgabe zur Post am 01.12.2025.",
            (
                "Die Bekanntgabe gilt am 4. Tag nach der Aufgabe zur Post als bewirkt: 05.12.2025. "
                "Maßgeblich ist der Tag der Aufgabe: § 41 Abs. 2 VwVfG in der Fassung ab 1. Januar "
                "2025 (Fassung durch Rechtsreferat zu bestätigen)."
            ),
            (
                "Die Frist von 4 Wochen beginnt am Tag danach und endet mit Ablauf des 02.01.2026 "
                "(§§ 187 Abs. 1, 188 Abs. 2 BGB)."
            ),
        ],
    }
    assert "§ 41" in out


def test_without_json_people_read_the_end_and_the_steps(
    capfd: pytest.CaptureFixture[str],
) -> None:
    status = run(POSTED)

    lines = capfd.readouterr().out.splitlines()
    assert status == 0
    assert lines[:3] == ["Ende: Freitag, 02.01.2026", "", "1. Aufgabe zur Post am 01.12.2025."]
    assert len(lines) == 5


@pytest.mark.parametrize(
    ("args", "end", "notified"),
    [
        (["--from", "2026-05-07", "--period", "4W"], "2026-06-05", "2026-05-07"),
        (["--from", "07.05.2026", "--period", "4W"], "2026-06-05", "2026-05-07"),
        (["--from", "2026-05-07", "--period", "4W", "--kind", "frist"], "2026-06-05", "2026-05-07"),
        (
            ["--from", "2026-05-07", "--period", "4W", "--kind", "ausschlussfrist"],
            "2026-06-05",
            "2026-05-07",
        ),
        (
            ["--from", "2026-05-07", "--period", "4W", "--kind", "termin"],
            "2026-06-04",
            "2026-05-07",
        ),
        (["--from", "2025-01-31", "--period", "1M"], "2025-02-28", "2025-01-31"),
        (["--from", "2026-12-31", "--period", "6M"], "2027-06-30", "2026-12-31"),
        (["--from", "2024-12-31", "--period", "4W", "--posted"], "2025-01-31", "2025-01-03"),
        (["--from", "2025-12-06", "--period", "1M"], "2026-01-06", "2025-12-06"),
        (
            [
                *("--from", "2025-12-06", "--period", "1M"),
                *("--programme", "integrationsbeauftragte-bw"),
            ],
            "2026-01-07",
            "2025-12-06",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_an_end_is_reckoned_as_the_options_say(
    args: list[str], end: str, notified: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["deadline", *args, "--json"])

    found = json.loads(capfd.readouterr().out)
    assert status == 0
    assert (found["end"], found["notified"]) == (end, notified)


def test_an_extended_period_ends_on_the_next_working_day_and_says_why(
    capfd: pytest.CaptureFixture[str],
) -> None:
    status = run([*POSTED, "--extend-until", "2026-01-10", "--json"])

    found = json.loads(capfd.readouterr().out)
    assert (status, found["end"], found["notified"]) == (0, "2026-01-12", "2025-12-05")
    assert found["steps"][-3:] == [
        "Bisher endet die Frist mit Ablauf des 02.01.2026.",
        (
            "Sie wird bis zum 10.01.2026 verlängert; das geht auch, wenn sie schon abgelaufen ist "
            "(§ 31 Abs. 7 VwVfG)."
        ),
        (
            "Der 10.01.2026 ist ein Samstag und der 11.01.2026 ein Sonntag; die Frist endet mit "
            "Ablauf des 12.01.2026 (§ 31 Abs. 3 VwVfG)."
        ),
    ]


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["--period", "4W"], "Es fehlt die Option --from."),
        (["--from", "2025-12-01"], "Es fehlt die Option --period."),
        (["--from", "heute", "--period", "4W"], "--from: „heute“ ist kein Tag wie"),
        (["--from", "2025-02-29", "--period", "4W"], "--from: „2025-02-29“ ist kein Tag wie"),
        (["--from", "2025-12-01", "--period", "0W"], "--period: „0W“ ist keine Dauer wie 4W"),
        (["--from", "2025-12-01", "--period", "-1W"], "--period: „-1W“ ist keine Dauer wie 4W"),
        (["--from", "2025-12-01", "--period", "4w"], "--period: „4w“ ist keine Dauer wie 4W"),
        (
            ["--from", "2025-12-01", "--period", "4W", "--kind", "Frist"],
            "--kind: 'Frist' ist nicht möglich; möglich ist: 'frist', 'termin', 'ausschlussfrist'.",
        ),
        (["--from", "2025-12-01", "--period", "4W", "--programme", "mars"], "mars"),
        (["--from", "2100-12-31", "--period", "1D"], "Der 01.01.2101 liegt außerhalb der Jahre"),
        (["--from", "2025-12-01", "--period", "4W", "heute"], "Diese Angabe ist zu viel"),
        (_extending("ausschlussfrist"), "Eine Ausschlussfrist lässt sich nicht verlängern."),
        (_extending("termin"), "Ein Termin wird nicht verlängert"),
        (_extending("frist", until="2025-12-29"), "auf einen späteren Tag."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_call_is_told_in_german(
    args: list[str], sentence: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["deadline", *args, "--json"])

    out, err = capfd.readouterr()
    assert (status, out) == (2, "")
    assert sentence in err


@pytest.mark.parametrize(
    "args",
    [
        ["--from", "2002-12-31"],
        ["--from", "2026-01-02", "--programme", "integrationsbeauftragte-bw"],
    ],
)
def test_without_a_fiction_in_force_there_is_no_figure(
    args: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["deadline", *args, "--period", "4W", "--posted", "--json"])

    out, err = capfd.readouterr()
    [problem] = json.loads(out)["problems"]
    assert (status, problem["code"]) == (1, "notification_fiction_days.missing")
    assert err.startswith(
        "Mangel (notification_fiction_days.missing): „Bekanntgabefiktion in Tagen nach Aufgabe "
        "zur Post“ hat am "
    )
