"""The fingerprint of what an application states, independent of where it stood."""

import json
from hashlib import sha256

from grantrules.engine.plausibility import padded_ags
from grantrules.model.application import MOMENT_KEYS, Application
from grantrules.model.district import Applicant
from grantrules.model.fact import micros

_PLACE = {"reference", "source", "cells"}


def stated_text(application: Application) -> str:
    """Gives everything an application states as one canonical text; its place plays no part."""
    return json.dumps(_facts(application), sort_keys=True, ensure_ascii=False)


def fingerprint(application: Application, applicant: Applicant) -> str:
    """Digests the normalised facts: as stated, the applicant as resolved."""
    facts = _facts(application)
    named = {**facts, "ags": applicant.ags or facts["ags"], "applicant": applicant.name}
    return digest(json.dumps(named, sort_keys=True, ensure_ascii=False))


def digest(text: str) -> str:
    """Gives the SHA-256 of a text in hexadecimal."""
    return sha256(text.encode()).hexdigest()


def _facts(application: Application) -> dict[str, object]:
    """Gives one spelling for one fact: 1.0 posts are 1, 09:00 in Berlin is 07:00 UTC."""
    stated: dict[str, object] = application.model_dump(mode="json", exclude=_PLACE)
    moments = {key: getattr(application, key) for key in MOMENT_KEYS}
    return {
        **stated,
        **{key: None if moment is None else micros(moment) for key, moment in moments.items()},
        "fte": None if application.fte is None else str(application.fte.normalize()),
        "ags": None if application.ags is None else padded_ags(application.ags),
    }
