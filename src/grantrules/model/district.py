"""Who may apply (Gebietskörperschaft), and who only looks like it."""

from collections.abc import Mapping

from grantrules.model.fact import Code, FactKind
from grantrules.model.value import Value


class District(Value):
    """An eligible district, city or municipality with the names it goes by.

    `ags` has five digits, or eight where the list names municipalities; `ags8` has eight where a
    district is a municipality itself. `bare_name_ambiguous`: the bare name may as well mean
    somebody else. `facts` holds what the list says beyond that, by the names of the rule book.
    """

    ags: str
    ags8: str | None
    name: str
    full_name: str
    kind: str
    seat: str
    court: str
    aliases: tuple[str, ...]
    former_names: tuple[str, ...]
    bare_name_ambiguous: bool
    facts: Mapping[str, Code] = {}


class ApplicantFact(Value):
    """A fact about every applicant that the list of districts has in a column of its own."""

    name: str
    column: str
    kind: FactKind
    label: str


class Lookalike(Value):
    """A municipality that is not eligible but shares or resembles a name."""

    ags8: str
    name: str
    kind: str
    district_ags: str


class Applicant(Value):
    """The applicant of a proposal: the resolved eligible AGS, or none, and the name."""

    ags: str | None
    name: str | None
