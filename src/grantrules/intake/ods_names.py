"""The names of the elements and attributes of an OpenDocument spreadsheet that carry facts."""

from typing import Final

_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE: Final = f"{{{_ODF}office:1.0}}"
TABLE: Final = f"{{{_ODF}table:1.0}}"
TEXT: Final = f"{{{_ODF}text:1.0}}"
STYLE: Final = f"{{{_ODF}style:1.0}}"
NUMBER: Final = f"{{{_ODF}datastyle:1.0}}"
META: Final = f"{{{_ODF}meta:1.0}}"
CALC: Final = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
