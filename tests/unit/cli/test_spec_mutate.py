import json
from pathlib import Path

import pytest

from grantrules.cli.main import run

HEAD = "# language: de\nFunktionalität: Probe\n\n  @FG-02\n"
EXACT = """  Szenariogrundriss: Stellenumfang um eine halbe Stelle
    Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
    Und der Stellenumfang beträgt <Stellenumfang>
    Wenn der Antrag geprüft wird
    Dann ist die Regel FG-02 <Stand>

    Beispiele:
      | Stellenumfang | Stand         |
      | 0,499 VZÄ     | nicht erfüllt |
      | 1,0 VZÄ       | erfüllt       |
"""


def folder(place: Path, feature: str, exceptions: str = "") -> str:
    (place / "probe.feature").write_text(f"{HEAD}{feature}", encoding="utf-8")
    if exceptions:
        (place / "ausnahmen.yaml").write_text(exceptions, encoding="utf-8")
    return str(place)


def test_every_mutant_of_a_rule_is_noticed(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["spec", "mutate", "--rule", "fg-02"])

    said = capfd.readouterr().out
    assert status == 0
    assert "Mindestumfang der Stelle" in said


def test_what_nobody_notices_is_told_and_shuts_the_gate(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["spec", "mutate", "--rule", "FG-02", "--features", folder(tmp_path, EXACT)])

    said = capfd.readouterr().out
    assert status == 1
    assert "Diesen Grenzfall prüft kein Szenario: FG-02: Stellenumfang (VZÄ) ist mindestens" in said
    assert "[FG-02.condition.at_least→more_than]" in said
    assert "probe.feature:" in said


def test_the_same_for_other_programs(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    excused = "- mutant: FG-02.*\n  reason: Nur eine Probe hier.\n"
    place = folder(tmp_path, EXACT, excused)

    status = run(["spec", "mutate", "--rule", "FG-02", "--features", place, "--json"])

    document = json.loads(capfd.readouterr().out)
    verdicts = {one["id"]: one for one in document["verdicts"]}
    assert status == 1
    assert document["survivors"] > 0
    assert verdicts["FG-02.condition.at_least→more_than"]["exception"] == "Nur eine Probe hier."
    assert verdicts["FG-02.condition.at_least→at_most"]["killer"].startswith("probe.feature:")


def test_an_exception_that_excuses_nothing_shuts_the_gate(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    exceptions = (
        "- mutant: FG-02.*\n  reason: Nur eine Probe hier.\n"
        "- mutant: XX-01.*\n  reason: Nur eine Probe hier.\n"
    )

    place = folder(tmp_path, EXACT, exceptions)
    status = run(["spec", "mutate", "--features", place])

    said = capfd.readouterr().out
    assert status == 1
    assert "Zeile 3: Die Ausnahme „XX-01.*“ ist nicht mehr nötig" in said


@pytest.mark.parametrize(
    ("feature", "said"),
    [
        (EXACT.replace("<Stand>", "<Stend>"), "probe.feature, Zeile"),
        (EXACT.replace("beträgt <", "betrügt <"), "probe.feature, Zeile"),
        (EXACT.replace("nicht erfüllt", "erfüllt"), "erwartet „erfüllt“, gefunden „nicht erfüllt“"),
    ],
)
def test_features_that_are_broken_or_red_have_no_strength(
    feature: str, said: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(["spec", "mutate", "--features", folder(tmp_path, feature)])

    told = capfd.readouterr()
    assert status == 1
    assert told.out == ""
    assert told.err.startswith("Die Stärke lässt sich nicht messen:\n")
    assert said in told.err


def test_exceptions_that_cannot_be_read_are_told_with_their_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    place = folder(tmp_path, EXACT, "- mutant: FG-02.*\n")

    status = run(["spec", "mutate", "--features", place])

    assert status == 1
    assert "ausnahmen.yaml, Zeile 1" in capfd.readouterr().err


def test_an_unknown_rule_is_wrong_usage(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["spec", "mutate", "--rule", "ZZ-99"]) == 2
    assert "Eine Regel ZZ-99 gibt es in integrationsmanager-rlp nicht." in capfd.readouterr().err


def test_a_folder_that_is_missing_is_wrong_usage(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["spec", "mutate", "--features", str(tmp_path / "keiner")]) == 2
    assert "gibt es nicht" in capfd.readouterr().err
