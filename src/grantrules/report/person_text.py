"""How a person of the trail is named: by name, or as erased."""

from collections.abc import Mapping
from typing import Any


def person_text(person: Mapping[str, Any]) -> str:
    """Gives the name, or the pseudonym of whom the vault no longer knows."""
    return person["name"] or f"gelöschte Person ({person['pseudonym']})"
