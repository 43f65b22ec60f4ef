"""What changed about the findings of gates that people accept."""

from grantrules.model.acceptance import Acceptance
from grantrules.model.difference import Area
from grantrules.rulebook.aspect import Aspect, plain
from grantrules.rulebook.section import Section

ACCEPTANCES = Section[Acceptance](
    area=Area.ACCEPTANCE,
    one="Hingenommener Befund",
    many="Hingenommene Befunde",
    items=lambda book: book.accepted,
    key=lambda one: f"{one.finding} {one.subject}",
    title=lambda one: f"{one.subject}: {one.finding}",
    summary=lambda one, _book: one.reason,
    aspects=(Aspect("reason", "Begründung", plain),),
)
