from typing import Any

import pytest

from grantrules.specification.living.printing import PrinterMissingError, pdf_of


class Printer:
    """Stands for WeasyPrint: keeps what it is asked to print."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def HTML(self, string: str) -> "Printer":  # noqa: N802 - WeasyPrint's own name
        self.asked.append(string)
        return self

    def write_pdf(self, pdf_variant: str) -> bytes:
        self.asked.append(pdf_variant)
        return b"%PDF"


def test_the_page_is_printed_as_an_accessible_pdf() -> None:
    printer = Printer()

    printed = pdf_of("<p>Seite</p>", lambda: printer)

    assert printed == b"%PDF"
    assert printer.asked == ["<p>Seite</p>", "pdf/ua-1"]


def test_without_weasyprint_it_is_said_what_to_install() -> None:
    def load() -> Any:  # noqa: ANN401 - WeasyPrint ships no types
        raise ModuleNotFoundError("weasyprint")

    with pytest.raises(PrinterMissingError, match=r"pip install 'grantrules\[pdf\]'"):
        pdf_of("", load)


def test_without_pango_it_is_said_what_to_install() -> None:
    def load() -> Any:  # noqa: ANN401 - WeasyPrint ships no types
        raise OSError("cannot load library 'libpango-1.0-0'\nmore")

    with pytest.raises(PrinterMissingError, match=r"Pango.*apt-get install libpango") as caught:
        pdf_of("", load)

    assert "more" not in str(caught.value)
