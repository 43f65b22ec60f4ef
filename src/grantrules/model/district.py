"""Who may apply (Gebietskörperschaft), and who only looks like it."""

from grantrules.model.value import Value


class District(Value):
    """An eligible district or independent city with the names it goes by.

    `ags` has five digits, `ags8` eight where the district is a municipality itself.
    `bare_name_ambiguous`: the bare name may as well mean somebody else.
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
