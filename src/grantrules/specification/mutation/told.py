"""The strength in German sentences: what nobody notices, what is missing, and the sum."""

from collections.abc import Mapping

from grantrules.specification.mutation.exemption import FILE, Exemption
from grantrules.specification.mutation.mutant import Area
from grantrules.specification.mutation.strength import Strength, Verdict

_MISSING: Mapping[Area, str] = {
    Area.RULE: "das den Stand der Regel nennt, oder neben einem zweiten Antrag den Rang",
    Area.CONDITION: "das genau auf der Grenze liegt, knapp davor und knapp dahinter",
    Area.EFFECT: "in dem die Regel nicht erfüllt oder offen ist und das ihre Wirkung nennt",
    Area.PARAMETER: "mit dem Wert selbst und dem nächsten, und am Tag, an dem er wechselt",
    Area.WINDOW: "mit einem Eingang oder Förderzeitraum am Rand des Antragsfensters",
    Area.APPROPRIATION: "das die Mittel bis auf den Cent ausschöpft oder den Haushalt nennt",
    Area.ENTRY: "in dem gerade diese Angabe fehlt oder „nein“ lautet",
    Area.APPLICANT: "mit genau diesem Namen oder AGS",
    Area.LOOKALIKE: "mit genau dieser Gemeinde, das ihren AGS und ihren Landkreis nennt",
    Area.LAND: "mit einem Eingang am Ende der Antragsfrist",
}


def survivor_text(verdict: Verdict) -> str:
    """Says which case nobody looks at, what kind of scenario is missing, and where it could go."""
    mutant = verdict.mutant
    head = f"Diesen Grenzfall prüft kein Szenario: {mutant.told} [{mutant.id}]"
    if not mutant.rules:
        return (
            f"{head}\n  Keine Regel liest dies. Nötig ist eine Regel oder eine Ausnahme mit Grund."
        )
    tags = " oder ".join(f"@{rule}" for rule in mutant.rules[:_MOST_NAMED])
    near = "" if verdict.nearest is None else f" Das nächste steht in {verdict.nearest.place}."
    return f"{head}\n  Es fehlt ein Szenario mit {tags}, {_MISSING[mutant.area]}.{near}"


def needless_text(exemption: Exemption) -> str:
    """Says that an exception excuses nothing any more."""
    return (
        f"{FILE}, Zeile {exemption.line}: Die Ausnahme „{exemption.mutant}“ ist nicht mehr nötig; "
        "was sie entschuldigt, bemerkt ein Szenario oder gibt es nicht. Bitte löschen."
    )


def summary_text(strength: Strength) -> str:
    """Says in one line how strong the specification is."""
    return (
        f"{len(strength.verdicts)} Mutanten, davon {len(strength.killed)} erkannt, "
        f"{len(strength.excused)} Ausnahmen, {len(strength.survivors)} unerkannt; "
        f"Stärke {percent_text(strength)}"
    )


def percent_text(strength: Strength) -> str:
    """Spells the share with one decimal; a hundred only where nothing is left."""
    whole, tenth = divmod(strength.per_mille, 10)
    return f"{whole},{tenth} %"


_MOST_NAMED = 3
