"""What a recipient may do against the decision, where, and how long (Rechtsbehelf)."""

from grantrules.model.value import Value


class Remedy(Value):
    """The legal remedy against the decision on one application; None where it is not known.

    `court` is the administrative court of the applicant's seat (§ 52 Nr. 3 VwGO), `kind` what may
    be brought, such as Klage, and `period` how long from notification, such as 1M.
    """

    court: str | None
    kind: str | None
    period: str | None
