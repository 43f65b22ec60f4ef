"""Rules: each checked against the vocabulary, every mistake with its place."""

from pathlib import Path

import pytest
from tests.unit.rulebook.copies import copied, edited, faults_of

from grantrules.model.finding import Effect
from grantrules.model.rule import Stage
from grantrules.rulebook.loading import load_rulebook

RULE = """\
rules:
  - id: ZZ-01
    title: Probe
    checks: Was geprüft wird.
    why: Warum.
    basis: {kind: assumption, citation: Test}
    condition: {fte: {at_most: max_fte}}
    otherwise: reject
    reason: {met: Ja., not_met: Nein.}
    examples: {met: Fall.}
"""


def _with_rule(folder: Path, old: str = "", new: str = "") -> Path:
    assert old in RULE
    return copied(folder, {"zz.yaml": RULE.replace(old, new, 1) if old else RULE})


def test_a_new_rule_is_a_new_file_and_no_program(tmp_path: Path) -> None:
    book = load_rulebook(_with_rule(tmp_path))

    rule = book.rule("ZZ-01")
    assert rule is not None
    assert (rule.stage, rule.otherwise, rule.if_open) == (
        Stage.APPLICATION,
        Effect.REJECT,
        Effect.ASK,
    )
    assert book.rules[-1] == rule


def test_a_rule_shows_the_facts_that_it_reads_unless_it_says_otherwise(tmp_path: Path) -> None:
    restricted = "    applies_when: {signed: present}\n    otherwise: reject\n"

    shown = load_rulebook(_with_rule(tmp_path, "    otherwise: reject\n", restricted)).rules[-1]

    assert shown.shows == ("fte", "signed")
    assert shown.applies_when is not None


def test_a_rule_may_show_nothing(tmp_path: Path) -> None:
    book = load_rulebook(_with_rule(tmp_path, "    otherwise", "    shows: []\n    otherwise"))

    assert book.rules[-1].shows == ()


@pytest.mark.parametrize(
    "case",
    [
        ("ZZ-01", "zz-1", "id", "Der Text hat nicht die verlangte Form."),
        ("title: Probe", 'title: ""', "title", "Der Text ist leer."),
        ("    why: Warum.\n", "", "why", "Der Schlüssel fehlt."),
        ("title: Probe", "titel: Probe", "title", "Der Schlüssel fehlt."),
        ("kind: assumption", "kind: hope", "basis.kind", "Möglich sind nur: 'announcement', "),
        ("otherwise: reject", "otherwise: deny", "otherwise", "Möglich sind nur: 'reject', "),
        ("{fte: {at_most", "{vze: {at_most", "condition.vze", "„vze“ ist keine bekannte Angabe."),
        (
            "{fte: {at_most",
            "{fte: {not_after",
            "condition.fte.not_after",
            "„not_after“ passt nicht zu „fte“.",
        ),
        (
            "    otherwise: reject",
            "    applies_when: {fte: 1}\n    otherwise: reject",
            "applies_when.fte",
            "Erwartet: genau ein Vergleichswort",
        ),
        ("not_met: Nein.", 'not_met: "Nein, {vze}."', "reason.not_met", "„{vze}“ ist keine"),
        ("met: Ja.", 'met: "Ja, {Betrag}."', "reason.met", "„{Betrag}“ ist keine bekannte"),
        ("met: Ja.", 'met: "Ja, {fte 2}."', "reason.met", "„{fte 2}“ ist keine bekannte"),
        ("met: Ja.", 'met: "Ja, {}."', "reason.met", "„{}“ ist keine bekannte Angabe."),
        (", not_met: Nein.", "", "reason.not_met", "Der Satz für „nicht erfüllt“ fehlt."),
        ("otherwise: reject", "otherwise: none", "otherwise", "Eine Regel, die nicht erfüllt"),
        (
            "    otherwise: reject",
            "    if_open: confirm\n    otherwise: reject",
            "if_open",
            "confirm gehört zu judged, und nur dazu.",
        ),
        (
            "    otherwise: reject",
            "    if_open: reject\n    otherwise: reject",
            "if_open",
            "Möglich sind nur ask, review und confirm.",
        ),
        (
            "    condition: {fte: {at_most: max_fte}}",
            "    condition: judged",
            "if_open",
            "confirm gehört zu judged, und nur dazu.",
        ),
        (
            "    otherwise: reject",
            "    shows: [vze]\n    otherwise: reject",
            "shows",
            "„vze“ ist keine bekannte Angabe.",
        ),
        (
            "    otherwise: reject",
            "    limit: cap\n    otherwise: reject",
            "limit",
            "„cap“ ist keine bekannte Angabe.",
        ),
        (
            "    otherwise: reject",
            "    parameters: [cap]\n    otherwise: reject",
            "parameters",
            "„cap“ ist keine bekannte Angabe.",
        ),
        (
            "{fte: {at_most: max_fte}}",
            '{shortfall: {equals: "0.00"}}',
            "stage",
            "shortfall: nur mit anderen Anträgen zu beurteilen (batch).",
        ),
        (
            "    otherwise: reject",
            "    applies_when: {blocked_by_rank: present}\n    otherwise: reject",
            "stage",
            "blocked_by_rank: nur mit anderen Anträgen zu beurteilen (batch).",
        ),
        (
            "{fte: {at_most: max_fte}}",
            "{paid: present}",
            "condition",
            "„paid“ ist am einzelnen Antrag (application) nicht bekannt.",
        ),
        (
            "    otherwise: reject",
            "    stage: proof\n    otherwise: reject",
            "condition",
            "„fte“ ist am Verwendungsnachweis (proof) nicht bekannt.",
        ),
        (
            "not_met: Nein.",
            'not_met: "Nein, {payment_on}."',
            "reason.not_met",
            "„{payment_on}“ ist am einzelnen Antrag (application) nicht bekannt.",
        ),
        (
            "met: Ja.",
            'met: "Ja, {missing_reports}."',
            "reason.met",
            "„{missing_reports}“ ist keine bekannte Angabe.",
        ),
        (
            "    otherwise: reject",
            "    shows: [claimed_on]\n    limit: known_on\n    otherwise: reject",
            "shows",
            "„claimed_on“ ist am einzelnen Antrag (application) nicht bekannt.",
        ),
        ("    otherwise", "    stage: later\n    otherwise", "stage", "Möglich sind nur: 'applic"),
    ],
)
def test_a_mistake_in_a_rule_is_a_fault_with_its_key(
    tmp_path: Path, case: tuple[str, str, str, str]
) -> None:
    old, new, key, message = case

    faults = faults_of(_with_rule(tmp_path, old, new))

    assert faults[0].startswith("zz.yaml, Zeile ")
    assert f"Schlüssel „rules[0].{key}“: {message}" in faults[0]


def test_an_id_that_stands_twice_is_a_fault(tmp_path: Path) -> None:
    [fault] = faults_of(_with_rule(tmp_path, "ZZ-01", "FR-01"))

    assert fault == "zz.yaml, Zeile 2, Schlüssel „rules[0].id“: Die Regel FR-01 steht zweimal."


def test_all_mistakes_of_all_rules_are_found_at_once(tmp_path: Path) -> None:
    programme = edited(tmp_path, "rules-4-subject.yaml", "at_least: min_fte", "at_least: least")
    (programme / "zz.yaml").write_text(RULE.replace("Nein.", "'{a} {b}'"), encoding="utf-8")

    faults = faults_of(programme)

    assert [fault.split(",")[0] for fault in faults] == [
        "rules-4-subject.yaml",
        "zz.yaml",
        "zz.yaml",
    ]


def test_a_rule_book_without_rules_is_none(tmp_path: Path) -> None:
    programme = copied(tmp_path)
    for path in programme.glob("rules-*.yaml"):
        path.unlink()

    assert faults_of(programme) == (
        "programme.yaml, Zeile 1, Schlüssel „rules“: Das Regelwerk hat keine Regeln.",
    )


@pytest.mark.parametrize(
    ("stage", "condition"),
    [
        ("payment", "{paid_after: {at_most: granted_total}}"),
        ("proof", "{salary_spent: {at_most: granted_salary}}"),
        ("repayment", "{claimed_on: {not_after: revocation_ends_on}}"),
    ],
)
def test_a_stage_after_the_award_has_words_of_its_own(
    tmp_path: Path, stage: str, condition: str
) -> None:
    text = RULE.replace("{fte: {at_most: max_fte}}", condition)
    staged = text.replace("    otherwise", f"    stage: {stage}\n    otherwise", 1)

    book = load_rulebook(copied(tmp_path, {"zz.yaml": staged}))

    assert book.rules[-1].stage == stage
