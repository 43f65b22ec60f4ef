"""A progress bar for long work, on a terminal only."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from grantrules.batch.checking import Watch


@contextmanager
def progress_on(console: Console) -> Iterator[Watch]:
    """Gives a watch that draws a bar; on anything but a terminal it draws nothing."""
    if not console.is_terminal:
        yield _unseen
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None)

        def watch(step: str, done: int, total: int) -> None:
            progress.update(task, description=step, completed=done, total=total)

        yield watch


def _unseen(_step: str, _done: int, _total: int) -> None:
    """Draws nothing."""
