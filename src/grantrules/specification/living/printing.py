"""The document on paper: an accessible PDF, made by WeasyPrint, which is installed on request."""

from collections.abc import Callable
from typing import Any

from grantrules.model.errors import GrantRulesError

_VARIANT = "pdf/ua-1"


class PrinterMissingError(GrantRulesError):
    """There is no program that makes a PDF; says in German what to install."""


def load_weasyprint() -> Any:  # noqa: ANN401 - WeasyPrint ships no types
    """Imports WeasyPrint, which looks for Pango at once."""
    # An extra that not everybody has, and that ships no types.
    import weasyprint  # type: ignore[import-untyped] # noqa: PLC0415

    return weasyprint


def pdf_of(page: str, load: Callable[[], Any] = load_weasyprint) -> bytes:
    """Prints the page on A4; a PrinterMissingError where WeasyPrint or Pango is missing."""
    try:
        weasyprint = load()
    except ModuleNotFoundError:
        raise PrinterMissingError(
            "Für das PDF fehlt WeasyPrint. Bitte installieren: pip install 'grantrules[pdf]'."
        ) from None
    except OSError as error:
        # The first sentence of its own message names the library that is missing.
        missing = str(error).partition("\n")[0]
        raise PrinterMissingError(
            "Für das PDF fehlt Pango, mit dem WeasyPrint Schrift setzt. Bitte installieren: "
            "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. "
            f"Gemeldet wurde: {missing}"
        ) from None
    printed: bytes = weasyprint.HTML(string=page).write_pdf(pdf_variant=_VARIANT)
    return printed
