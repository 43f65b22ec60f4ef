"""One hostile or odd file, and what a clerk shall be told of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from grantrules.intake.reading import Reading
from grantrules.model.application import Application


@dataclass(frozen=True, slots=True)
class Case:
    """A file under the name it arrives with; `why` defends the expected answer in a sentence.

    `refused`: the code that refuses the file; empty where it is read, `told` then are codes that
    must be among its problems, and `facts` what its first application says otherwise than a
    healthy one. `partly`: an archive of which something is refused, and the rest is read.
    """

    name: str
    content: Callable[[], bytes]
    why: str
    refused: str = ""
    told: frozenset[str] = frozenset()
    facts: Mapping[str, object] = field(default_factory=dict)
    applications: int = 1
    partly: bool = False

    def __str__(self) -> str:
        return self.name


def refused(code: str, name: str, content: Callable[[], bytes], why: str) -> Case:
    """A file that is not read."""
    return Case(name, content, why, refused=code)


def accepted(
    name: str,
    content: Callable[[], bytes],
    why: str,
    *told: str,
    **facts: object,
) -> Case:
    """A file that is read, with one application like HEALTHY but for these facts."""
    return Case(name, content, why, told=frozenset(told), facts=facts)


def archive(
    name: str, content: Callable[[], bytes], why: str, *told: str, applications: int = 1
) -> Case:
    """An archive of which something is refused for these reasons, and the rest is read."""
    return Case(
        name, content, why, told=frozenset(told), applications=applications, partly=bool(told)
    )


def faults(case: Case, reading: Reading, healthy: Application) -> Iterator[str]:
    """Tells where an answer is not the expected one."""
    codes = {one.code for one in reading.problems}
    messages = [one.message for one in reading.problems]
    if not ({case.refused} - {""} | case.told) <= codes:
        yield f"is not told of {case.refused or sorted(case.told)} but {messages}"
    if bool(reading.unread) != bool(case.refused or case.partly):
        yield f"leaves unread {reading.unread}: {messages}"
    if len(reading.applications) != (0 if case.refused else case.applications):
        yield f"gives {len(reading.applications)} applications: {messages}"
    elif reading.applications:
        yield from differences(reading.applications[0], {**facts_of(healthy), **case.facts})


def differences(application: Application, expected: Mapping[str, object]) -> Iterator[str]:
    """Tells which facts of an application are not the expected ones."""
    found = facts_of(application)
    for key, value in expected.items():
        if found[key] != value:
            yield f"says {key} = {found[key]!r}, not {value!r}"


def facts_of(application: Application) -> dict[str, object]:
    """The facts of an application, without where they stood."""
    return application.model_dump(exclude={"source", "cells", "unreadable", "further"})
