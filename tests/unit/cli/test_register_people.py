"""`grantrules register people`: binds the file of people at once, and changes it by two."""

import json
from pathlib import Path

import pytest

from grantrules.cli.main import run
from grantrules.register.account import account_of
from grantrules.register.database import open_for_writing
from grantrules.register.history import entries

PERSON = '[[people]]\nkey = "{0}"\nname = "{0}"\naccounts = ["{1}"]\nrole = "{2}"\n'
WHY = ("--reason", "Vertretung.")


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets whoever runs the tests be a clerk, in the first file of people."""
    monkeypatch.chdir(tmp_path)
    account = account_of(open_for_writing("grantrules.db"))
    _write("erste.toml", ("anna", account, "clerk"), ("bert", "bblick", "approver"))
    _write("zweite.toml", ("anna", account, "clerk"), ("cora", "cchef", "approver"))


def _write(name: str, *people: tuple[str, str, str]) -> None:
    text = "".join(PERSON.format(*one) for one in people)
    Path(name).write_text(text, encoding="utf-8")


def _refused(capfd: pytest.CaptureFixture[str], *words: str) -> str:
    capfd.readouterr()
    assert run(["register", "people", *words]) == 2
    return " ".join(capfd.readouterr().err.split())


def test_the_first_file_is_in_force_and_the_next_one_is_proposed(
    capfd: pytest.CaptureFixture[str],
) -> None:
    statuses = [run(["register", "people", name, *WHY]) for name in ("erste.toml", "zweite.toml")]

    out = capfd.readouterr().out
    assert statuses == [0, 0]
    assert "Die Personendatei ist in Kraft (Eintrag 2)." in out
    assert "Nicht mehr dabei: bert (bert).\nNeu: cora (cora), Zeichnungsbefugnis, Konto" in out
    assert "Die Personendatei ist vorgeschlagen (Eintrag 4)." in out
    assert "eine andere Person mit demselben Befehl" in " ".join(out.split())
    assert "selbst vorgeschlagen" in _refused(capfd, "zweite.toml", *WHY)


def test_what_was_done_is_read_by_other_systems(capfd: pytest.CaptureFixture[str]) -> None:
    run(["register", "people", "erste.toml", *WHY, "--json"])

    assert json.loads(capfd.readouterr().out) == {"entry": 2, "in_force": True, "differences": []}


def test_nobody_becomes_somebody_else_by_naming_them(capfd: pytest.CaptureFixture[str]) -> None:
    run(["register", "people", "erste.toml", *WHY])

    said = _refused(capfd, "zweite.toml", *WHY, "--as", "bert")

    assert "erlaubt die geltende Personendatei nicht" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("fehlt.toml", *WHY), "gibt es nicht"),
        (("erste.toml",), "--reason"),
        ((".", *WHY), "lässt sich nicht lesen"),
    ],
)
def test_what_cannot_be_read_changes_nothing(
    words: tuple[str, ...], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert said in _refused(capfd, *words)
    assert list(entries(open_for_writing("grantrules.db"))) == []
