from io import StringIO

import pytest
from rich.console import Console
from tests.unit.report.builders import (
    UNKNOWN,
    background,
    budget_row,
    euro,
    finding,
    problem,
    problem_text,
    proposal,
    refused,
    run,
)

from grantrules.model.district import Applicant
from grantrules.model.problem import Severity
from grantrules.model.proposal import Outcome, Requested
from grantrules.model.run import Run
from grantrules.report.terminal import MOST_ROWS, summary


def printed(shown: Run, width: int = 80) -> str:
    console = Console(file=StringIO(), width=width, highlight=False)
    summary(shown, console, background(texts=[problem_text()]))
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_each_proposal_shows_rank_reference_applicant_outcome_and_amounts() -> None:
    text = " ".join(printed(run([proposal()])).split())

    assert "3 2025-017 Landkreis" in text
    assert "92.500,00 80.000,00" in text


@pytest.mark.parametrize("width", [80, 100, 130, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    lines = printed(run([proposal(), refused(Outcome.REJECT, "x" * 90)]), width).splitlines()

    assert max(map(len, lines)) <= width


def test_a_narrow_terminal_gets_the_reasons_below_the_table() -> None:
    assert "2025-017: HO-01: Beantragt sind 72.500,00 €" in printed(run([proposal()]))


def test_a_wide_terminal_gets_the_reasons_in_the_table() -> None:
    text = printed(run([proposal()]), 160)

    assert "Grund" in text
    assert "2025-017: " not in text


def test_text_of_a_file_is_no_markup_and_no_control_sequence() -> None:
    hostile = proposal(
        "[red]x[/red]",
        applicant=Applicant(ags=None, name=":smile: \x1b[2J"),
        findings=(finding(reason="[link=file:///etc]Klick[/link]"),),
    )

    text = printed(run([hostile]), 160)

    assert "[red]x[/red]" in text
    assert ":smile: \ufffd[2J" in text
    assert "\x1b" not in text


def test_an_unbalanced_markup_does_not_stop_the_summary() -> None:
    assert "[/nichts]" in printed(run([proposal("[/nichts]")]))


def test_an_amount_that_cannot_be_computed_says_so() -> None:
    unknown = Requested(total=None, salary=None, material=None)
    asked = refused(Outcome.REQUEST_INFORMATION, "a", requested=unknown, eligible=UNKNOWN)

    assert "unbekannt" in printed(run([asked]))


def test_a_figure_that_does_not_fit_is_visibly_cut() -> None:
    text = printed(run([proposal()]), 30)

    assert "80.000,00" in text or "…" in text


def test_many_proposals_are_reduced_to_those_that_wait_for_somebody() -> None:
    rows = [proposal(f"plain-{n}") for n in range(MOST_ROWS)]

    text = printed(run([*rows, refused(Outcome.REVIEW, "waiting-1")]), 160)

    assert "waiting-1" in text
    assert "plain-7" not in text
    assert f"Nicht gezeigt: {MOST_ROWS} weitere Vorschläge" in text


def test_so_many_as_fit_are_all_shown() -> None:
    text = printed(run([proposal(f"plain-{n}") for n in range(MOST_ROWS)]), 160)

    assert f"plain-{MOST_ROWS - 1}" in text
    assert "Nicht gezeigt" not in text


def test_the_summary_counts_outcomes_and_says_that_they_are_no_decisions() -> None:
    text = " ".join(printed(run([proposal(), refused(Outcome.REJECT, "b")])).split())

    assert "keine Bescheide: 1 × Bewilligung, gekürzt, 1 × Ablehnung." in text


def test_the_summary_tells_each_budget_year_and_that_it_is_only_this_run() -> None:
    years = (budget_row(2026), budget_row(2027, None))

    text = " ".join(printed(run([], budget=years)).split())

    assert "Haushalt 2026 (nur dieser Lauf)" in text
    assert "60.000,00 € von 1.500.000,00 € frei" in text
    assert "Haushalt 2027 (nur dieser Lauf): kein Ansatz festgelegt." in text


def test_an_override_of_the_budget_is_told() -> None:
    text = printed(run([], budget_override={2026: euro(1)}))

    assert "Abweichender Haushaltsansatz (Annahme) für 2026." in text


def test_what_needs_attention_is_counted() -> None:
    rows = [refused(Outcome.REQUEST_INFORMATION, "a"), refused(Outcome.REVIEW, "b")]

    text = " ".join(printed(run(rows, problems=(problem(),))).split())

    assert "Zu klären: 1 Fehler in den Eingaben, 1 × Nachforderung, 1 × Prüfung" in text


def test_where_nothing_needs_attention_it_says_so() -> None:
    assert "Vor der Zeichnung ist nichts zu klären." in printed(run([proposal()]))


def test_an_empty_run_has_a_summary_too() -> None:
    assert "kein Antrag gelesen" in printed(run([], budget=()))


def test_no_colour_means_no_colour() -> None:
    console = Console(file=StringIO(), width=80, force_terminal=True, _environ={"NO_COLOR": "1"})

    summary(run([proposal()]), console)

    assert isinstance(console.file, StringIO)
    assert "\x1b[3" not in console.file.getvalue()


def test_after_errors_the_summary_says_what_to_do_and_where_the_details_are() -> None:
    remark = problem("row.hidden", severity=Severity.REMARK)

    lines = printed(run([], problems=(problem(), problem(row=20), remark)), 120).splitlines()

    assert lines[-3:] == [
        "Was bei den Eingaben zu tun ist (Einzelheiten und fertige Texte in maengel.xlsx):",
        "  Beim Antragsteller nachfordern: 2 Fehler",
        "  Nur zur Kenntnis: 1 Bemerkung",
    ]


def test_after_remarks_alone_it_does_not() -> None:
    text = printed(run([], problems=(problem(severity=Severity.REMARK),)))

    assert "maengel.xlsx" not in text


def test_what_does_not_occur_is_not_counted() -> None:
    text = printed(run([refused(Outcome.REVIEW, "b")]))

    assert "Zu klären: 1 × Prüfung durch Menschen." in text
