"""What somebody does about a problem with an input: few ways, each with its German title."""

from enum import StrEnum


class Action(StrEnum):
    """What to do about a problem, in the order in which clerks are told."""

    ASK_APPLICANT = "ask_applicant"
    ASK_RECIPIENT = "ask_recipient"
    RENEW_FILE = "renew_file"
    CHECK_LIST = "check_list"
    CHECK_STORAGE = "check_storage"
    MEND_RULEBOOK = "mend_rulebook"
    TAKE_NOTE = "take_note"

    @property
    def german(self) -> str:
        """The words that clerks read."""
        return _GERMAN[self]

    @property
    def of_applicant(self) -> bool:
        """Whether the applicant, or who got the grant, can mend it: a request to them helps."""
        return self in _OF_APPLICANT


_GERMAN = {
    Action.ASK_APPLICANT: "Beim Antragsteller nachfordern",
    Action.ASK_RECIPIENT: "Beim Zuwendungsempfänger nachfordern",
    Action.RENEW_FILE: "Datei neu anfordern oder neu speichern",
    Action.CHECK_LIST: "Selbst in der Liste prüfen oder berichtigen",
    Action.CHECK_STORAGE: "Ablage und Aufruf prüfen",
    Action.MEND_RULEBOOK: "Im Regelwerk nachtragen",
    Action.TAKE_NOTE: "Nur zur Kenntnis",
}
_OF_APPLICANT = frozenset({Action.ASK_APPLICANT, Action.ASK_RECIPIENT, Action.RENEW_FILE})
