"""Who applies: the AGS and the name of an application resolved against the directory.

A name or AGS that leaves room for doubt is asked about; nothing is guessed (rules AB-01 to AB-04).
"""

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple, assert_never

from grantrules.engine.ags import padded_ags, short_ags
from grantrules.engine.directory import Candidate, Directory, kind_word
from grantrules.engine.draft import Draft
from grantrules.engine.name import normalised
from grantrules.model.application import Application
from grantrules.model.district import Applicant, ApplicantFact, District

_DISTRICT_DIGITS = 5
_SETTLED_HERE = ("applicant_kind", "name_matches_ags", "name_is_unambiguous")


class Standing(Enum):
    """What is known about an applicant."""

    DISTRICT = auto()
    MUNICIPALITY = auto()
    OTHER = auto()
    NAME_CONTRADICTS_AGS = auto()
    NAME_UNCLEAR = auto()
    NOT_STATED = auto()


class Identity(NamedTuple):
    """The standing of an applicant, and the sentence that explains it.

    `seat` is the listed district that an applicant is or lies in, None where that is not known.
    """

    standing: Standing
    applicant: Applicant
    hint: str = ""
    seat: District | None = None

    @property
    def kind(self) -> str | None:
        """The kind of applicant for the rules; None while it is asked about.

        A district is whoever the list of districts names, a municipality one that lies in a
        district and is refused for it.
        """
        match self.standing:
            case Standing.DISTRICT:
                return "district"
            case Standing.MUNICIPALITY:
                return "municipality"
            case Standing.OTHER:
                return "other"
            case Standing.NAME_CONTRADICTS_AGS | Standing.NAME_UNCLEAR | Standing.NOT_STATED:
                return None
            case _:
                assert_never(self.standing)


def identify(name: str, ags: str | None, directory: Directory) -> Identity:
    """Resolves name and AGS (None: not stated) to an eligible district, a refusal or a question."""
    if ags is None:
        return _by_name(name, directory)
    district = directory.listed(ags)
    if district is None:
        return _by_foreign_ags(name, short_ags(ags), directory)
    if normalised(name) in directory.names[district.ags]:
        return _resolved(district)
    return Identity(
        Standing.NAME_CONTRADICTS_AGS,
        Applicant(ags=None, name=name),
        f"Der AGS {ags} gehört zu {district.full_name}, als Antragsteller ist „{name}“ angegeben.",
    )


def identified(
    draft: Draft,
    application: Application,
    directory: Directory,
    facts: Iterable[ApplicantFact] = (),
) -> Identity:
    """Resolves the applicant and states what the rules need of it and what the list knows."""
    name = application.applicant if draft.has(["applicant"]) else None
    if name is None or not (draft.has(["ags"]) or draft.is_empty("ags")):
        for fact in (*_SETTLED_HERE, *(one.name for one in facts)):
            draft.lack(fact, [one for one in ("applicant", "ags") if not draft.is_empty(one)])
        return Identity(Standing.NOT_STATED, Applicant(ags=None, name=application.applicant))
    identity = identify(name, _stated_ags(application), directory)
    draft.put("name_matches_ags", int(identity.standing is not Standing.NAME_CONTRADICTS_AGS))
    draft.put("name_is_unambiguous", int(identity.standing is not Standing.NAME_UNCLEAR))
    if identity.kind is None:
        draft.lack("applicant_kind", ["applicant_kind"])
    else:
        draft.put("applicant_kind", identity.kind)
    _state_facts(draft, directory.listed(identity.applicant.ags or ""), facts)
    return identity


def _state_facts(draft: Draft, district: District | None, facts: Iterable[ApplicantFact]) -> None:
    for fact in facts:
        if district is None:
            draft.lack(fact.name, [fact.name])
        elif fact.name in district.facts:
            draft.put(fact.name, district.facts[fact.name])
        else:
            # A cell that the list leaves empty is no matter for the applicant.
            draft.leave_unset(fact.name)


def _stated_ags(application: Application) -> str | None:
    return None if application.ags is None else padded_ags(application.ags)


def _by_name(name: str, directory: Directory) -> Identity:
    district = directory.identifies(name)
    if district is not None:
        return _resolved(district)
    unresolved = Applicant(ags=None, name=name)
    municipality = directory.municipalities.get(normalised(name))
    if municipality is not None:
        own = normalised(f"{kind_word(municipality)} {municipality.name}") == normalised(name)
        key = f"Der AGS dieser Gemeinde ist {municipality.ags8}. " if own else ""
        seat = directory.listed(municipality.district_ags)
        return Identity(Standing.MUNICIPALITY, unresolved, f"{key}{_pointer(seat)}", seat)
    return Identity(Standing.NAME_UNCLEAR, unresolved, _question(name, directory))


def _question(name: str, directory: Directory) -> str:
    candidates = directory.candidates(name)
    if candidates:
        verb = "kommt" if len(candidates) == 1 else "kommen"
        return f"In Frage {verb}: {_listed(candidates)}."
    similar = directory.similar(name)
    if similar:
        verb = "heißt" if len(similar) == 1 else "heißen"
        return f"Ähnlich {verb}: {_listed(similar)}."
    return "Kein ähnlicher Name ist bekannt."


def _listed(candidates: Iterable[Candidate]) -> str:
    return "; ".join(candidate.german for candidate in candidates)


def _by_foreign_ags(name: str, code: str, directory: Directory) -> Identity:
    unresolved = Applicant(ags=None, name=name)
    named = directory.identifies(name)
    if named is not None:
        hint = (
            f"„{name}“ ist {named.full_name} mit dem AGS {named.ags}, angegeben ist der AGS {code}."
        )
        return Identity(Standing.NAME_CONTRADICTS_AGS, unresolved, hint)
    # Where municipalities are eligible, none is refused for lying in a district.
    in_district = len(code) > _DISTRICT_DIGITS and not directory.lists_municipalities
    standing = Standing.MUNICIPALITY if in_district else Standing.OTHER
    around = directory.listed(code[:_DISTRICT_DIGITS])
    hint = f"Der AGS {code} gehört zu keinem der antragsberechtigten Gebiete. {_pointer(around)}"
    return Identity(standing, unresolved, hint.strip(), around)


def _pointer(district: District | None) -> str:
    if district is None:
        return ""
    return f"Einen Antrag stellen kann hier: {district.full_name} (AGS {district.ags})."


def _resolved(district: District) -> Identity:
    applicant = Applicant(ags=district.ags, name=district.full_name)
    return Identity(Standing.DISTRICT, applicant, seat=district)
