"""What changed about the programme itself: its name, what it asks, and what its lists know."""

from collections.abc import Iterator

from grantrules.engine.code_word import KINDS
from grantrules.model.audit_check import AuditAnswer
from grantrules.model.difference import Area, Difference
from grantrules.model.district import ApplicantFact
from grantrules.model.entry import FurtherEntry
from grantrules.model.fact import FactKind, FactSpec
from grantrules.model.rulebook import RuleBook
from grantrules.rulebook.aspect import Aspect, Side, Topic, plain, several
from grantrules.rulebook.section import Section


def programme_differences(before: RuleBook, after: RuleBook) -> Iterator[Difference]:
    """Tells of every change of the programme and of the entries that it asks for."""
    topic = Topic(Area.PROGRAMME, after.programme, after.title)
    yield from topic.compared(_ASPECTS, Side(before, before), Side(after, after))
    for section in (_REQUIRED, _ATTACHMENTS):
        yield from section.differences(before, after)
    yield from _ENTRIES.differences(before, after)
    yield from _APPLICANT_FACTS.differences(before, after)
    yield from _AUDIT.differences(before, after)


def _kind(kind: FactKind, _book: RuleBook) -> str:
    return KINDS[kind]


def _entry_text(entry: FurtherEntry, _book: RuleBook) -> str:
    return f"„{entry.heading}“ ({KINDS[entry.kind]}): {entry.hint}"


def _fact_text(fact: ApplicantFact, _book: RuleBook) -> str:
    return f"„{fact.label}“ ({KINDS[fact.kind]}) aus der Spalte {fact.column}"


_ASPECTS = (
    Aspect("programme", "Kennung", plain),
    Aspect("title", "Titel", plain),
    Aspect("version", "Fassung", plain),
    Aspect("land", "Land, dessen Feiertage zählen", plain),
)
_REQUIRED = Section[FactSpec](
    area=Area.PROGRAMME,
    one="Pflichtangabe",
    many="Pflichtangaben",
    items=lambda book: [book.vocabulary[key] for key in book.required],
    key=lambda spec: spec.name,
    title=lambda spec: spec.label,
    summary=lambda spec, _book: spec.label,
    aspects=(),
)
_ATTACHMENTS = Section[FactSpec](
    area=Area.PROGRAMME,
    one="Anlage, die vorliegen muss",
    many="Anlagen",
    items=lambda book: [book.vocabulary[key] for key in book.attachments],
    key=lambda spec: spec.name,
    title=lambda spec: spec.label,
    summary=lambda spec, _book: spec.label,
    aspects=(),
)
_ENTRIES = Section[FurtherEntry](
    area=Area.PROGRAMME,
    one="Weitere Angabe",
    many="Weitere Angaben",
    items=lambda book: book.entries,
    key=lambda entry: entry.key,
    title=lambda entry: entry.heading,
    summary=_entry_text,
    aspects=(
        Aspect("heading", "Überschrift", plain),
        Aspect("kind", "Art", _kind),
        Aspect("hint", "Hinweis", plain),
        Aspect("synonyms", "Gleichbedeutende Überschriften", several),
    ),
)
_APPLICANT_FACTS = Section[ApplicantFact](
    area=Area.PROGRAMME,
    one="Merkmal der Antragsteller",
    many="Merkmale der Antragsteller",
    items=lambda book: book.applicant_facts,
    key=lambda fact: fact.name,
    title=lambda fact: fact.label,
    summary=_fact_text,
    aspects=(
        Aspect("label", "Bezeichnung", plain),
        Aspect("column", "Spalte der Liste", plain),
        Aspect("kind", "Art", _kind),
    ),
)
_AUDIT = Section[AuditAnswer](
    area=Area.PROGRAMME,
    one="Prüffrage",
    many="Prüffragen",
    items=lambda book: book.audit,
    key=lambda one: one.point.value,
    title=lambda one: one.point.german,
    summary=lambda one, _book: ", ".join(one.rules),
    aspects=(Aspect("rules", "Regeln, die sie beantworten", several),),
)
