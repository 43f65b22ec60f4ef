"""The fingerprint of what an application states, independent of where it stood."""

import json
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256

from grantrules.engine.ags import padded_ags
from grantrules.model.application import MOMENT_KEYS, Application
from grantrules.model.district import Applicant
from grantrules.model.entry import Stated
from grantrules.model.fact import micros

_PLACE = {"reference", "source", "cells", "further"}


def stated_text(application: Application) -> str:
    """Gives everything an application states as one canonical text; its place plays no part."""
    return json.dumps(stated_facts(application), sort_keys=True, ensure_ascii=False)


def fingerprint(application: Application, applicant: Applicant) -> str:
    """Digests the normalised facts: as stated, the applicant as resolved."""
    facts = stated_facts(application)
    named = {**facts, "ags": applicant.ags or facts["ags"], "applicant": applicant.name}
    return digest(json.dumps(named, sort_keys=True, ensure_ascii=False))


def digest(text: str) -> str:
    """Gives the SHA-256 of a text in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def stated_facts(application: Application) -> dict[str, object]:
    """Gives one spelling for one fact: 1.0 posts are 1, 09:00 in Berlin is 07:00 UTC."""
    stated: dict[str, object] = application.model_dump(mode="json", exclude=_PLACE)
    respelt = {key: _spelt(application.entry(key)) for key in (*MOMENT_KEYS, "fte")}
    further = {key: _spelt(value) for key, value in application.further.items()}
    return {
        **stated,
        **respelt,
        "ags": None if application.ags is None else padded_ags(application.ags),
        # What only one programme asks leaves the lots of the others as they are.
        **{key: value for key, value in further.items() if value is not None},
    }


def _spelt(stated: Stated | None) -> str | int | None:
    match stated:
        case datetime():
            return micros(stated)
        case date():
            return stated.isoformat()
        case Decimal():
            return str(stated.normalize())
        case _:
            return stated
