"""How grantrules recognises its own workbooks, their helper sheets and their version."""

import re

OWN_PROPERTY = "grantrules"
RESULT_MARK = "result"
TEMPLATE_MARK = "template"

# The version stands in a property and, as some programs drop those, in a cell of every sheet.
FORM_VERSION = 2
FORM_VERSION_PROPERTY = "grantrules-form-version"
FORM_VERSION_LINE = f"Formularfassung {FORM_VERSION}"
_VERSION_LINE = re.compile(r"Formularfassung ([0-9]\S*)")

# The first cell of the sheets that a template brings along.
HINTS_TITLE = "Hinweise zum Ausfüllen"
CHOICES_TITLE = "Antragsberechtigte Gebietskörperschaften"
HELPER_TITLES = frozenset({HINTS_TITLE, CHOICES_TITLE})


def stated_version(text: str) -> str | None:
    """Gives the version that a cell states, if it is the line of a template that states one."""
    line = _VERSION_LINE.fullmatch(" ".join(text.split()))
    return None if line is None else line[1]
