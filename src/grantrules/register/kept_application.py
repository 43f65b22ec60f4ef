"""An application as the register keeps it: all its facts in one canonical line, by digest."""

from grantrules.model.application import Application
from grantrules.register.canonical import canonical_line


def kept(application: Application) -> bytes:
    """Writes all facts, with their cells and what was unreadable, as one line."""
    return canonical_line(application.model_dump(mode="json"))


def application_of(content: bytes) -> Application:
    """Reads what `kept` wrote; a ValueError for anything else."""
    application = Application.model_validate_json(content)
    if kept(application) != content:
        raise ValueError("die Angaben sind nicht kanonisch")
    return application
