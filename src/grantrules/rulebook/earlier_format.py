"""Rule books recorded in an earlier format, with what the program itself laid down at that time."""

from collections.abc import Mapping, Sequence

from grantrules.model.land import Land
from grantrules.rulebook.strict_yaml import Data, Document

# The program knew the public holidays of one Land only, and one moment that gave the rank.
_LAND = Land.RP
_RANK_BY: Data = {
    "name": "rank_by",
    "title": "Maßgeblicher Zeitpunkt für den Rang",
    "type": "text",
    "values": [
        {
            "from": "0001-01-01",
            "value": "completed",
            "basis": {
                "kind": "assumption",
                "citation": "Damals im Programm festgelegt; das Regelwerk nannte den Zeitpunkt "
                "noch nicht",
            },
        }
    ],
}
_WHERE = "Früheres Format"


def in_present_format(documents: Sequence[Document]) -> Sequence[Document]:
    """Adds the Land and the rank where a recorded rule book was not yet asked for them.

    Only for records: in a rule book that is in use, both have to be stated by people.
    """
    if not any(_programme_of(one) is not None for one in documents):
        return documents
    placed = [_with_land(one) for one in documents]
    if any(_names_rank(one) for one in documents):
        return placed
    return [*placed, Document(_WHERE, {"parameters": [_RANK_BY]}, {}, ())]


def _programme_of(document: Document) -> Mapping[str, Data] | None:
    data = document.data
    programme = data.get("programme") if isinstance(data, dict) else None
    return programme if isinstance(programme, dict) else None


def _with_land(document: Document) -> Document:
    programme = _programme_of(document)
    if programme is None or not isinstance(document.data, dict):
        return document
    # The lines of the keys stay those of the recorded text.
    placed: dict[str, Data] = {"land": _LAND.value, **programme}
    return document._replace(data={**document.data, "programme": placed})


def _names_rank(document: Document) -> bool:
    data = document.data
    parameters = data.get("parameters") if isinstance(data, dict) else None
    return isinstance(parameters, list) and any(
        isinstance(one, dict) and one.get("name") == "rank_by" for one in parameters
    )
