"""The number formats of an OpenDocument spreadsheet, spelled the way Excel spells them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree.ElementTree import Element

from grantrules.intake.ods_names import NUMBER, STYLE

_LETTERS: Final = {
    "day": "d",
    "month": "m",
    "year": "yyyy",
    "hours": "h",
    "minutes": "mm",
    "seconds": "ss",
    "am-pm": "AM/PM",
    "scientific-number": "0E+00",
    "fraction": "# ?/?",
}
_PERCENTAGE: Final = f"{NUMBER}percentage-style"
_FORMATS: Final = (
    *(_PERCENTAGE, f"{NUMBER}number-style", f"{NUMBER}currency-style"),
    *(f"{NUMBER}date-style", f"{NUMBER}time-style"),
)
_MOST_COMMAS: Final = 3
_MOST_PLACES: Final = 20
_CONDITION: Final = re.compile(r"value\(\)((?:[<>]=?|=|!=)-?[0-9.]+)", re.ASCII)


class OdsFormats:
    """Looks up the number format of a style; `styles` are elements, the later ones prevail."""

    def __init__(self, styles: Iterable[Element]) -> None:
        self._codes: dict[str, str] = {}
        self._conditions: dict[str, list[tuple[str, str]]] = {}
        self._styles: dict[str, tuple[str | None, str | None]] = {}
        for one in styles:
            name = one.get(f"{STYLE}name", "")
            if one.tag in _FORMATS:
                self._codes[name] = _code(one)
                self._conditions[name] = list(_conditions(one))
            elif one.tag == f"{STYLE}style" and one.get(f"{STYLE}family") == "table-cell":
                parent = one.get(f"{STYLE}parent-style-name")
                self._styles[name] = (one.get(f"{STYLE}data-style-name"), parent)

    def of_style(self, style: str) -> str:
        """Gives the format of a style or of the nearest one that it builds on; else none."""
        seen: set[str] = set()
        following: str | None = style
        while following is not None and following not in seen:
            seen.add(following)
            format_name, following = self._styles.get(following, (None, None))
            if format_name is not None:
                return self._sections(format_name)
        return ""

    def _sections(self, format_name: str) -> str:
        mapped = [
            f"[{condition}]{self._codes.get(other, '')}"
            for condition, other in self._conditions.get(format_name, ())
        ]
        return ";".join((*mapped, self._codes.get(format_name, "")))


def _conditions(style: Element) -> Iterator[tuple[str, str]]:
    """Gives the numbers that a format shows by another one, such as >=0, and the name of that."""
    for one in style.iter(f"{STYLE}map"):
        condition = _CONDITION.fullmatch(one.get(f"{STYLE}condition", "").replace(" ", ""))
        if condition:
            relation = condition[1].replace("!=", "<>")
            yield relation, one.get(f"{STYLE}apply-style-name", "")


def _code(style: Element) -> str:
    return "".join(_part(one, percent=style.tag == _PERCENTAGE) for one in style)


def _part(part: Element, *, percent: bool) -> str:
    kind = part.tag.removeprefix(NUMBER)
    text = "".join(part.itertext())
    if kind == "number":
        return _digits(part) + _quoted(text)
    if kind == "text" and percent and "%" in text:
        return "%"
    return _quoted(text) if kind in {"text", "currency-symbol"} else _LETTERS.get(kind, "")


def _digits(number: Element) -> str:
    """Spells how many digits are shown; as many as there are where nothing is said."""
    places, thousands = number.get(f"{NUMBER}decimal-places"), _thousands(number)
    if places is None:
        return f"0{thousands}" if thousands else "General"
    shown = min(int(places), _MOST_PLACES)
    return f"0{thousands}" + (f".{'0' * shown}" if shown else "")


def _thousands(number: Element) -> str:
    """Spells a factor of a thousand as Excel does: a comma for each three digits not shown."""
    whole = number.get(f"{NUMBER}display-factor", "1").split(".")[0]
    return "," * min((len(whole) - 1) // 3, _MOST_COMMAS)


def _quoted(text: str) -> str:
    plain = text.replace('"', "")
    return f'"{plain}"' if plain else ""
