"""The summary of proofs on the terminal."""

import io

from rich.console import Console
from tests.unit.proofs import proving
from tests.unit.report.proof_runs import mixed, run_over

from grantrules.model.proof_run import ProofRun, ProofSample
from grantrules.report.proof_terminal import MOST_ROWS, proof_summary

COUNTED = (
    "Nachweise: 6 (Anerkennung 1, Anerkennung mit Erstattung 1, Nachforderung 3, "
    "Prüfung durch Menschen 1)."
)


def _shown(run: ProofRun) -> str:
    console = Console(file=io.StringIO(), width=200, highlight=False)
    proof_summary(run, console)
    file = console.file
    assert isinstance(file, io.StringIO)
    return file.getvalue()


def test_the_table_and_the_sums_are_told() -> None:
    shown = _shown(mixed())

    assert "70.000,00 €" in shown
    assert "D: VN-01: Eingegangen am 01.08.2027, nach dem Ende der Frist am 30.06.2027." in shown
    assert COUNTED in shown
    assert "Zu erstatten nach den Angaben: 10.000,00 € aus 1 Nachweis." in shown
    assert "Vertieft zu prüfen (in der Reihenfolge der Lose): A, C, E." in shown
    assert "Mängel: Fehler 1, Bemerkungen 2." in shown


def test_a_reason_is_told_to_its_end_where_the_instruction_stands() -> None:
    shown = _shown(mixed())

    assert "was anerkannt wird, hängt davon nicht ab. (Diese Regel" in shown.replace("\n", " ")
    assert "…" not in shown


def test_proofs_that_contradict_are_in_no_sum() -> None:
    shown = _shown(run_over(proving(material_spent=0), proving(salary_spent=0), proving("B")))

    assert "Zu erstatten nach" not in shown
    assert "Nicht mitgezählt, weil das Aktenzeichen mehrfach steht: A." in shown


def test_a_run_without_proofs_says_so() -> None:
    assert _shown(run_over()).splitlines()[0] == "Nachweise: keiner."


def test_text_of_files_is_never_markup() -> None:
    assert "[red]X[/red]" in _shown(run_over(proving("[red]X[/red]", proof_received_on=None)))


def test_many_proofs_are_cut_and_a_run_in_order_owes_nothing() -> None:
    run = run_over(*(proving(f"{number:03d}") for number in range(MOST_ROWS + 2)))
    unset = run.model_copy(update={"sample": ProofSample(seed="s", share=None)})

    shown = _shown(unset)

    assert "Weitere Nachweise: 2; alle stehen in der Mappe." in shown
    assert "Zu erstatten nach" not in shown
    assert "Vertieft zu prüfen: keiner gezogen." in shown
