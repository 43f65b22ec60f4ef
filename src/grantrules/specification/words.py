"""Words of the scenarios that stand for the codes of the contract."""

from grantrules.model.window import DeadlineKind

OUTCOMES = {
    "Bewilligung": "approve",
    "gekürzte Bewilligung": "approve_reduced",
    "Teilbewilligung": "approve_partial",
    "Nachforderung": "request_information",
    "Ablehnung": "reject",
    "Warteliste": "waitlist",
    "Prüfung durch Menschen": "review",
    "Anerkennung": "accept",
}
NOT_LISTED = "absent"
STATUSES = {
    "erfüllt": ("met", None),
    "nicht erfüllt": ("not_met", None),
    "offen": ("open", None),
    "vor Zeichnung zu bestätigen": ("open", "confirm"),
    "im Vorschlag nicht aufgeführt": (NOT_LISTED, None),
}
EFFECTS = {
    "Ablehnung": "reject",
    "Prüfung durch Menschen": "review",
    "Rückfrage": "ask",
    "Kürzung": "reduce",
    "Haushaltslage": "budget",
    "keine": "none",
}
CODES = {
    **{code: word for word, code in OUTCOMES.items()},
    **{code: word for word, (code, effect) in STATUSES.items() if effect is None},
}
RECKONINGS = {
    "beantragt": "requested",
    "förderfähig": "eligible",
    "vorgeschlagen": "amount",
    "anerkannt": "recognised",
}
# What may be supposed beside the figures: the words of the rule language for it.
SUPPOSITIONS = {
    "Sachkosten als Pauschale": ("material_mode", "flat_rate"),
    "nur volle Monate zählen": ("proration", "full_months"),
    "angebrochene Monate zählen voll": ("proration", "started_months"),
    "Überspringen erlaubt": ("skip_allowed", "true"),
}
# Where a case of the register stands, who works there, what people find and how cases end.
CASE_STATES = {
    "vorgeschlagen": "proposed",
    "auf der Warteliste": "waiting",
    "nachgefordert": "asked",
    "abweichend vorgeschlagen": "overridden",
    "einmal gezeichnet": "signed_once",
    "entschieden": "decided",
    "zurückgenommen": "withdrawn",
    "aufgehoben": "revoked",
}
ROLES = {"Sachbearbeitung": "clerk", "Zeichnung": "approver", "Prüfung": "auditor"}
HUMAN_STATUSES = {"erfüllt": "met", "nicht erfüllt": "not_met"}
CASE_ENDS = {
    "Rücknahme durch den Antragsteller": "withdraw",
    "Aufhebung der Entscheidung": "revoke",
}
# What a last day is: it moves to a working day, or it does not.
DEADLINE_KINDS = {
    "eine Frist": DeadlineKind.FRIST,
    "eine Ausschlussfrist": DeadlineKind.AUSSCHLUSSFRIST,
    "ein fester Zeitraum": DeadlineKind.TERMIN,
}
# How a run of the command line ends; the number is its exit status.
ENDINGS = {
    "ohne offene Punkte": 0,
    "mit offenen Punkten": 1,
    "mit einem nicht lesbaren Eingang": 3,
    "mit einem Fehler des Protokolls": 5,
}
