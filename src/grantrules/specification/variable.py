"""What a scenario can vary: an entry of the application, a figure of the programme, the budget."""

import re
from dataclasses import dataclass
from typing import Protocol, assert_never

from grantrules.engine.spelling import german, german_day
from grantrules.model.fact import Code, FactKind, moment_of
from grantrules.model.local_time import BERLIN
from grantrules.model.money import euros
from grantrules.model.parameter import Parameter
from grantrules.specification.case import Case
from grantrules.specification.change import Fixed
from grantrules.specification.entry import Entry, json_value
from grantrules.specification.german_value import cents, figure

_PHRASES = {
    "received_at": "der Antrag ist am {} eingegangen",
    "completed_at": "der Antrag war am {} vollständig",
    "fte": "der Stellenumfang beträgt {}",
    "contract_signed_on": "der Tag des Arbeitsvertrags ist der {}",
    "early_start_approved_on": "der Tag der Zustimmung ist der {}",
    "salary_costs": "die Personalkosten betragen {}",
    "material_costs": "die Sachkosten betragen {}",
    "third_party_salary": "die Drittmittel Personal betragen {}",
    "third_party_material": "die Drittmittel Sach betragen {}",
    "other_state_funds": "die anderen Landesmittel betragen {}",
    "own_funds": "die Eigenmittel betragen {}",
}
_FEMININE = re.compile(r"^\S*(?:e|zahl|ung|keit|Art|Regel)\b")


class Variable(Protocol):
    """Something with a value that a sentence states."""

    @property
    def column(self) -> str:
        """The heading that its values have in a table of examples."""
        ...

    @property
    def kind(self) -> FactKind:
        """What its values are."""
        ...

    def sentence(self, text: str) -> str:
        """Gives the step that states a value, or a placeholder for one."""
        ...

    def stated(self, case: Case, text: str) -> Case:
        """States a value in a case."""
        ...


@dataclass(frozen=True)
class EntryVariable:
    """An entry of the newest application."""

    entry: Entry

    @property
    def column(self) -> str:
        """The heading without its unit and without what a placeholder cannot hold."""
        return re.sub(r" \(.*\)$|[^\w -]", "", self.entry.heading)

    @property
    def kind(self) -> FactKind:
        """What the entry holds."""
        return self.entry.kind

    def sentence(self, text: str) -> str:
        """Says the entry as people would, or else by its heading."""
        general = f"die Angabe {self.entry.heading} lautet „{{}}“"
        return _PHRASES.get(self.entry.key, general).format(text)

    def stated(self, case: Case, text: str) -> Case:
        """States the entry."""
        return case.stating(self.entry.key, json_value(self.entry, text))


@dataclass(frozen=True)
class SettingVariable:
    """A figure of the programme that scenarios have a name for."""

    parameter: Parameter
    spoken: str

    @property
    def column(self) -> str:
        """Its spoken name."""
        return self.spoken

    @property
    def kind(self) -> FactKind:
        """What the parameter holds."""
        return self.parameter.kind

    def sentence(self, text: str) -> str:
        """Says the parameter with its article."""
        article = "die" if _FEMININE.match(self.spoken) else "der"
        return f"{article} {self.spoken} beträgt {text}"

    def stated(self, case: Case, text: str) -> Case:
        """Supposes the value."""
        return case.changing(Fixed(self.parameter.name, figure(self.kind, text)))


@dataclass(frozen=True)
class BudgetVariable:
    """The money of a budget year."""

    year: int

    @property
    def column(self) -> str:
        """Its German term."""
        return "Haushaltsansatz"

    @property
    def kind(self) -> FactKind:
        """An amount."""
        return FactKind.MONEY

    def sentence(self, text: str) -> str:
        """Says how much there is."""
        return f"für das Haushaltsjahr {self.year} stehen {text} zur Verfügung"

    def stated(self, case: Case, text: str) -> Case:
        """States the money."""
        return case.funding(self.year, cents(text))


def spelt(kind: FactKind, code: Code) -> str:
    """Spells a coded value as sentences want it: 60.000,00 €, 0,5 VZÄ, 16.08.2025."""
    if isinstance(code, str):
        return code
    match kind:
        case FactKind.MONEY:
            return euros(code)
        case FactKind.FTE:
            posts = german(kind, code)
            return f"{posts if ',' in posts else f'{posts},0'} VZÄ"
        case FactKind.MOMENT:
            local = moment_of(code).astimezone(BERLIN)
            return f"{german_day(local.date())} um {local:%H:%M:%S} Uhr"
        case FactKind.COUNT:
            return str(code)
        case FactKind.DAY | FactKind.ANSWER | FactKind.PERCENT | FactKind.TEXT:
            return german(kind, code)
        case _:
            assert_never(kind)
