from io import StringIO

from rich.console import Console

from grantrules.cli.progress import progress_on


def test_a_bar_is_drawn_on_a_terminal_and_nothing_elsewhere() -> None:
    terminal = Console(file=StringIO(), force_terminal=True)
    pipe = Console(file=StringIO(), force_terminal=False)

    for console in (terminal, pipe):
        with progress_on(console) as watch:
            watch("Anträge prüfen", 1, 3)

    drawn, plain = (console.file for console in (terminal, pipe))
    assert isinstance(drawn, StringIO)
    assert isinstance(plain, StringIO)
    assert "Anträge prüfen" in drawn.getvalue()
    assert plain.getvalue() == ""
