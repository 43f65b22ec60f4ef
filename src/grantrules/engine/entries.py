"""How sentences name the entries of an application and spell what was stated there."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from grantrules.engine.spelling import german
from grantrules.engine.stated import coded
from grantrules.model.application import Application
from grantrules.model.fact import FactSpec

_REFERENCE = "Aktenzeichen"


def placed(label: str, cell: str | None) -> str:
    """Names an entry with its cell: Personalkosten (Zelle Anträge!K18)."""
    return f"{label} (Zelle {cell})" if cell else label


class Entries(NamedTuple):
    """An application and the words of its rule book."""

    application: Application
    words: Mapping[str, FactSpec]

    def place(self, key: str) -> str:
        """Names an entry with its cell: Personalkosten (Zelle Anträge!K18)."""
        label = _REFERENCE if key == "reference" else self.words[key].label
        return placed(label, self.application.cells.get(key))

    def value(self, key: str) -> str:
        """Spells what the applicant stated, as a sentence does."""
        value = self.application.entry(key)
        if value is None:
            raise KeyError(key)
        if isinstance(value, Decimal):
            # What is not believed may have more digits than any code.
            return str(value).replace(".", ",")
        return german(self.words[key].kind, coded(value))
