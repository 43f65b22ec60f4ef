"""Sentences about who may act: the file of people, who changes it, and what reviewers object to."""

from grantrules.specification.comparison import must
from grantrules.specification.sentence import then, when
from grantrules.specification.stage import Stage


@when(
    "in die Personendatei {Person} für die {Rolle} eingetragen wird",
    example="in die Personendatei Emil Echt für die Sachbearbeitung eingetragen wird",
    says="Jemand ändert die Personendatei; was sie sagt, gilt damit noch nicht.",
    practical=True,
)
def listed(stage: Stage, person: str, role: str) -> None:
    """Somebody writes another person into the file of people."""
    stage.register.employ(person, role)


@when(
    "{Person} die geänderte Personendatei einreicht",
    example="Anna Amt die geänderte Personendatei einreicht",
    says="Die erste Person schlägt sie vor, die zweite setzt sie in Kraft.",
    practical=True,
)
def submitted(stage: Stage, person: str) -> None:
    """Somebody proposes the file of people, or puts it into force."""
    stage.register.submit_people(person)


@then(
    "beanstandet die Prüfung der vier Augen am Vorgang {Text}: {Text}",
    example="beanstandet die Prüfung der vier Augen am Vorgang „2026-017“: „demselben Konto“",
    says="Was „audit four-eyes“ an einer Entscheidung beanstandet; im Text steht ein Teil davon.",
    practical=True,
)
def objected(stage: Stage, reference: str, text: str) -> None:
    """What a reviewer objects to."""
    found = stage.register.objections(reference)
    must(any(text in one for one in found), f"Beanstandet ist: {' '.join(found) or 'nichts'}")
