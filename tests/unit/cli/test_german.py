import pytest

from grantrules.cli.main import run


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["prüfe"], "Den Befehl 'prüfe' gibt es nicht."),
        (["check"], "Es fehlt die Angabe PFAD…."),
        (["check", "x.xlsx", "--foo"], "Die Option --foo gibt es nicht."),
        (["check", "x.xlsx", "-o"], "Die Option -o braucht eine Angabe."),
        (["check", "x.xlsx", "--budget", "x"], "--budget: „x“ ist kein Jahr mit Betrag"),
        (["template", "x.xlsx"], "Es fehlt die Option --kind."),
        (["template", "--kind", "x", "x.xlsx"], "'x' ist nicht möglich; möglich ist:"),
        (["template", "--force=3", "--kind", "list", "x"], "Die Option --force steht ohne Angabe."),
        (["report", "-o", "e", "--year", "abc"], "--year: 'abc' ist keine ganze Zahl."),
        (["report", "-o", "e", "--year", "1"], "--year: 1 liegt nicht zwischen 2000 und 2099."),
        (["audit", "replay", "x"], "'x' ist keine ganze Zahl."),
        (["register", "letter", "A", "-o", __file__], "ist eine Datei und kein Ordner."),
        (["register", "prove", "A", "--reason", "x", "--from", "/"], "--from: '/' ist ein Ordner."),
        (
            ["audit", "verify", "--anchor", "nix"],
            "nix lässt sich nicht lesen (Datei oder Ordner gibt es nicht).",
        ),
        (["rules", "show", "FR-01", "FR-02"], "Diese Angabe ist zu viel: (FR-02)"),
    ],
)
def test_what_is_wrong_with_a_call_is_said_in_german(
    args: list[str], sentence: str, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(args)

    assert status == 2
    assert sentence in capfd.readouterr().err


@pytest.mark.parametrize(
    "args",
    [
        ["--help"],
        ["check", "--help"],
        ["template", "--help"],
        ["rules", "--help"],
        ["rules", "check", "--help"],
        ["rules", "show", "--help"],
        ["explain", "--help"],
        ["deadline", "--help"],
        ["audit", "--help"],
        ["audit", "verify", "--help"],
        ["audit", "show", "--help"],
        ["audit", "replay", "--help"],
    ],
)
def test_every_help_page_is_german(args: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    status = run(args)

    page = capfd.readouterr().out
    assert status == 0
    assert page.startswith("Aufruf: grantrules")
    assert "Diese Hilfe anzeigen." in page
    for english in ("Usage", "Options:", "Commands:", "Show this message", "Arguments", "required"):
        assert english not in page
