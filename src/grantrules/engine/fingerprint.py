"""The fingerprint of what an application states, independent of where it stood."""

import json
from hashlib import sha256

from grantrules.model.application import Application
from grantrules.model.district import Applicant

_PLACE = {"reference", "source", "cells"}


def stated_text(application: Application) -> str:
    """Gives everything an application states as one canonical text; its place plays no part."""
    return json.dumps(
        application.model_dump(mode="json", exclude=_PLACE), sort_keys=True, ensure_ascii=False
    )


def fingerprint(application: Application, applicant: Applicant) -> str:
    """Digests the normalised facts: as stated, the applicant as resolved, moments in UTC."""
    facts = application.model_dump(mode="json", exclude=_PLACE)
    moments = {
        key: value.timestamp()
        for key in ("received_at", "completed_at")
        if (value := getattr(application, key)) is not None
    }
    named = {**facts, **moments, "ags": applicant.ags, "applicant": applicant.name}
    return digest(json.dumps(named, sort_keys=True, ensure_ascii=False))


def digest(text: str) -> str:
    """Gives the SHA-256 of a text in hexadecimal."""
    return sha256(text.encode()).hexdigest()
