"""`grantrules register letter` as an office meets it."""

import json
import shutil
from pathlib import Path

import pytest
from tests.unit.builders import asking, shipped
from tests.unit.desks import Office
from tests.unit.report.letters.words import extended, headers, text, word_file

from grantrules.cli.main import run


@pytest.fixture(name="desk", scope="module")
def _desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a register under the shipped rule book with A decided, B lacking, C under review."""
    folder = tmp_path_factory.mktemp("amt")
    office = Office(str(folder / "grantrules.db"))
    office.book = shipped()
    office.receive(
        asking("A"), asking("B", financing_plan=False), asking("C", other_state_funds=100)
    )
    office.decide("A")
    return folder


@pytest.fixture(autouse=True)
def _office(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(desk, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)


def test_a_decided_case_gives_a_notice_without_a_mark(capfd: pytest.CaptureFixture[str]) -> None:
    status = run(["register", "letter", "A"])

    content = Path("schreiben/A-zuwendungsbescheid.docx").read_bytes()
    assert status == 0
    assert "A: Zuwendungsbescheid (ohne Entwurfsvermerk)" in capfd.readouterr().out
    assert not any("ENTWURF" in one for one in headers(content))
    assert "grantrules audit receipt A --key DATEI" in text(content)


def test_with_a_key_the_receipt_is_in_the_annex(capfd: pytest.CaptureFixture[str]) -> None:
    run(["audit", "key", "--new", "s.key", "--name", "land.example/protokoll"])
    verifier = capfd.readouterr().out.strip()

    status = run(["register", "letter", "A", "--key", "s.key"])

    said = text(Path("schreiben/A-zuwendungsbescheid.docx").read_bytes())
    assert status == 0, capfd.readouterr().err
    receipt = said[said.index("c2sp.org/tlog-proof@v1") :].strip() + "\n"
    Path("r.txt").write_text(receipt, encoding="utf-8")
    assert run(["audit", "verify", "--receipt", "r.txt", "--key", verifier]) == 0
    assert run(["audit", "verify"]) == 0


def test_json_tells_files_and_whether_they_are_drafts(capfd: pytest.CaptureFixture[str]) -> None:
    run(["register", "letter", "B", "A", "--json", "-o", "neu"])

    assert json.loads(capfd.readouterr().out) == {
        "letters": [
            {
                "reference": "B",
                "kind": "request",
                "file": "neu/B-nachforderung.docx",
                "draft": True,
            },
            {
                "reference": "A",
                "kind": "grant",
                "file": "neu/A-zuwendungsbescheid.docx",
                "draft": False,
            },
        ]
    }


def test_a_request_is_a_draft_until_its_posting_is_on_record(
    capfd: pytest.CaptureFixture[str],
) -> None:
    run(["register", "letter", "B", "--posted", "2026-12-01"])

    content = Path("schreiben/B-nachforderung.docx").read_bytes()
    assert "bis spätestens 04.01.2027" in text(content)
    assert all("ENTWURF" in one for one in headers(content))
    assert "grantrules register request B --posted 2026-12-01" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["C"], 2, "Prüfung durch Menschen"),
        (["X"], 2, "keinen Vorgang „X“"),
        (["A", "--kind", "rejection"], 2, "--kind grant"),
        (["A", "--kind", "repayment"], 2, "nicht eingetragen"),
        (["B", "--kind", "hearing"], 2, "nichts zurückzufordern"),
        (["A", "--kind", "brief"], 2, "grant"),
        (["A", "--templates", "fehlt"], 2, "gibt es nicht"),
        (["A", "--key", "fehlt"], 2, "lässt sich nicht lesen"),
        (["A", "--db", "fehlt.db"], 2, "fehlt.db"),
        (["A", "-o", "grantrules.db"], 2, "grantrules.db"),
        ([], 2, "AKTENZEICHEN"),
    ],
)
def test_what_cannot_be_written_is_told(
    words: list[str], status: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    found = run(["register", "letter", *words])

    assert found == status
    assert said in capfd.readouterr().err
    assert not Path("schreiben").exists()


def test_legal_staff_hand_back_templates_of_their_own(capfd: pytest.CaptureFixture[str]) -> None:
    run(["template", "--kind", "letters", "vorlagen"])
    own = extended("zuwendungsbescheid", "Az. {{ aktenzeichen }}: Ja.")
    Path("vorlagen/zuwendungsbescheid.docx").write_bytes(own)

    status = run(["register", "letter", "A", "--templates", "vorlagen"])

    assert status == 0
    assert "Az. A: Ja." in text(Path("schreiben/A-zuwendungsbescheid.docx").read_bytes())
    assert "Geschrieben: vorlagen/nachforderung.docx" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("template", "said"),
    [
        (word_file("{{ gibtsnicht }}"), "„gibtsnicht“"),
        (word_file("{% if %}"), "Schreibfehler"),
        (b"Kein Word", "keine Word-Datei"),
    ],
    ids=["Platzhalter", "Anweisung", "Datei"],
)
def test_a_template_that_cannot_be_used_is_told_with_its_file(
    template: bytes, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    Path("v").mkdir()
    Path("v/zuwendungsbescheid.docx").write_bytes(template)

    status = run(["register", "letter", "A", "--templates", "v"])

    told = capfd.readouterr().err
    assert status == 2
    assert said in told
    assert "v/zuwendungsbescheid.docx" in told


def test_without_libreoffice_the_letters_are_there_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")

    status = run(["register", "letter", "A", "--pdf"])

    assert status == 2
    assert "libreoffice-writer" in capfd.readouterr().err
    assert Path("schreiben/A-zuwendungsbescheid.docx").is_file()
