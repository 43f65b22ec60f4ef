"""Applications that contradict each other: what all of them state, and where they differ."""

from collections.abc import Iterator, Sequence

from grantrules.engine.fingerprint import stated_facts
from grantrules.model.application import Application


def agreed(applications: Sequence[Application]) -> Application:
    """Gives what all of them state; in what they differ, nobody can read what counts.

    Place and cells are those of the first one.
    """
    first = applications[0]
    differing = {key for one in applications[1:] for key in changed_keys(first, one)}
    unreadable = {key for one in applications for key in one.unreadable}
    own = dict.fromkeys(differing - first.further.keys())
    further = {key: None if key in differing else value for key, value in first.further.items()}
    unclear = tuple(sorted(differing | unreadable))
    return first.model_copy(update={**own, "further": further, "unreadable": unclear})


def changed_keys(before: Application, now: Application) -> tuple[str, ...]:
    """Gives the keys under which two applications state different things, or one is unreadable."""
    return tuple(sorted({*_changed(before, now), *({*before.unreadable} ^ {*now.unreadable})}))


def _changed(before: Application, now: Application) -> Iterator[str]:
    old, new = stated_facts(before), stated_facts(now)
    for key in sorted(old.keys() | new.keys()):
        if key != "unreadable" and old.get(key) != new.get(key):
            yield key
