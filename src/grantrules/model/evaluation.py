"""The evaluation of a register on a day: grants, budget years and districts."""

from datetime import date

from grantrules.model.grant_record import GrantRecord
from grantrules.model.participation import Participation, Standing, Unplaced
from grantrules.model.utilisation import Utilisation
from grantrules.model.value import Value


class EvaluatedYear(Value):
    """A budget year: its money, and every district in the order of the programme's list."""

    year: int
    utilisation: Utilisation
    participations: tuple[Participation, ...]

    def count(self, standing: Standing) -> int:
        """Counts the districts that stand so."""
        return sum(one.standing is standing for one in self.participations)


class Evaluation(Value):
    """What the register tells about a programme (Auswertung), as of the end of a day."""

    programme: str
    title: str
    version: str
    on: date
    years: tuple[EvaluatedYear, ...]
    grants: tuple[GrantRecord, ...]
    unplaced: tuple[Unplaced, ...]
