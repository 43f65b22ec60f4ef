"""How grantrules recognises its own workbooks and their helper sheets."""

OWN_PROPERTY = "grantrules"
RESULT_MARK = "result"
TEMPLATE_MARK = "template"
FORM_VERSION_PROPERTY = "grantrules-form-version"
FORM_VERSION = "1"

# The first cell of the sheets that a template brings along.
HINTS_TITLE = "Hinweise zum Ausfüllen"
CHOICES_TITLE = "Antragsberechtigte Gebietskörperschaften"
HELPER_TITLES = frozenset({HINTS_TITLE, CHOICES_TITLE})
