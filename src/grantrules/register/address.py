"""Where the case database (Falldatenbank) is, as a clerk writes it on the command line."""

from pathlib import Path

from grantrules.model.errors import RegisterError

_SQLITE = "sqlite:///"


def path_of(address: str) -> Path:
    """Reads `sqlite:///PATH` or a bare path; a RegisterError for anything else."""
    if address.startswith(("postgresql:", "postgresql+", "postgres:")):
        raise RegisterError(
            "Diese Version führt die Falldatenbank nur mit SQLite, nicht mit PostgreSQL. "
            "Bitte sqlite:///PFAD oder einen Dateinamen angeben."
        )
    path = address.removeprefix(_SQLITE)
    if "://" in path or path in {"", ":memory:"} or "\0" in path:
        raise RegisterError(
            f"„{address}“ ist keine Adresse einer Falldatenbank. "
            "Bitte sqlite:///PFAD oder einen Dateinamen angeben."
        )
    return Path(path)
