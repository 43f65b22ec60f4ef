"""One file of a rule book: strict YAML that fits the format, or faults with their lines."""

import json
from typing import NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from grantrules.model.application import ANSWER_KEYS, FACT_KEYS
from grantrules.rulebook.fault import Fault, Path
from grantrules.rulebook.file_format import FileText, ProgrammeText
from grantrules.rulebook.strict_yaml import Document

_GERMAN = {
    "missing": "Der Schlüssel fehlt.",
    "extra_forbidden": "Diesen Schlüssel gibt es nicht.",
    "string_type": "Erwartet: ein Text in Anführungszeichen.",
    "int_type": "Erwartet: eine ganze Zahl.",
    "bool_type": "Erwartet: true oder false.",
    "string_too_short": "Der Text ist leer.",
    "string_pattern_mismatch": "Der Text hat nicht die verlangte Form.",
    "too_short": "Die Liste ist leer.",
    "tuple_type": "Erwartet: eine Liste.",
    "model_type": "Erwartet: ein Abschnitt mit Schlüsseln.",
    "model_attributes_type": "Erwartet: ein Abschnitt mit Schlüsseln.",
}


class PartedDocument(NamedTuple):
    """A file, its parts where it fits the format, and its faults where not."""

    yaml: Document
    text: FileText | None
    faults: tuple[Fault, ...]

    @property
    def programme(self) -> ProgrammeText:
        """The programme that this file states; a ValueError where it states none."""
        if self.text is None or self.text.programme is None:
            raise ValueError(self.yaml.file)
        return self.text.programme

    def fault(self, path: Path, message: str) -> Fault:
        """Says that something is wrong at a path of this file."""
        return self.yaml.fault(path, message)

    def unknown_keys(self) -> list[Fault]:
        """Finds required entries and attachments that no application has."""
        further = self.programme.entries
        keys = (*FACT_KEYS, *(one.key for one in further))
        answers = (*ANSWER_KEYS, *(one.key for one in further if one.kind == "answer"))
        lists = {"required": keys, "attachments": answers}
        return [
            self.fault(("programme", name, place), f"„{key}“ ist keine Angabe eines Antrags.")
            for name, known in lists.items()
            for place, key in enumerate(getattr(self.programme, name))
            if key not in known
        ]


def parted(document: Document) -> PartedDocument:
    """Fits the data of one file of a rule book to the format."""
    if document.faults:
        return PartedDocument(document, None, document.faults)
    try:
        found = FileText.model_validate_json(json.dumps(document.data))
    except ValidationError as error:
        faults = tuple(_fault(document, detail) for detail in error.errors())
        return PartedDocument(document, None, faults)
    return PartedDocument(document, found, ())


def _fault(document: Document, detail: ErrorDetails) -> Fault:
    path = detail["loc"]
    if detail["type"] in {"enum", "literal_error"}:
        possible = detail["ctx"]["expected"].replace(" or ", " oder ")
        return document.fault(path, f"Möglich sind nur: {possible}.")
    message = _GERMAN.get(detail["type"], "Der Wert ist hier nicht gültig.")
    found = detail["input"]
    shown = f" Gefunden: „{found}“." if isinstance(found, str | int) else ""
    return document.fault(path, f"{message}{shown}")
