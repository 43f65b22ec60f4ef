"""The page that shows the life of a case: one picture and one table, made from the code's own."""

from collections.abc import Iterator

from grantrules.register.life import MOVES, OPEN, Move, State

_NOTE = "<!-- Erzeugt aus dem Programm (make pages); Änderungen von Hand gehen verloren. -->"
_INTRODUCTION = """
# Das Leben eines Vorgangs

Ein Vorgang entsteht mit dem Eingang eines Antrags. Jeder Schritt ist ein Eintrag im Protokoll; was
hier nicht steht, lässt das Programm nicht zu. Rückgängig gemacht wird nichts: Eine Berichtigung ist
ein neuer Eintrag, den eine zweite Person bestätigt, und das Geld eines aufgehobenen Schritts wird
dabei frei. Wo ein Vorgang keine Angaben mehr entgegennimmt, werden neue zurückgestellt und
aufbewahrt: Der Stand bleibt, und niemand zeichnet, bevor jemand sich damit befasst hat.
"""
_END = """
Um freies Geld bewerben sich die Vorgänge, die {states} sind; sie werden
bei jeder Verteilung gemeinsam und in Rangfolge neu vorgeschlagen. Vorgemerkt wird Geld mit der
ersten Unterschrift, gebunden mit der zweiten, frei mit Rücknahme oder Aufhebung; was ausgezahlt
ist, bleibt gebunden.
"""


def life_page() -> str:
    """Writes the page (Markdown)."""
    picture = "\n".join(("```mermaid", "stateDiagram-v2", *_arrows(), "```"))
    table = "\n".join(("| Stand | Schritt | danach |", "|---|---|---|", *_rows()))
    end = _END.format(states=_listed([one.german for one in State if one in OPEN]))
    return f"{_NOTE}\n{_INTRODUCTION}\n{picture}\n\n{table}\n{end}"


def _arrows() -> Iterator[str]:
    yield "    direction LR"
    for state in State:
        yield f'    state "{state.german}" as {state.value}'
    yield f"    [*] --> {State.RECEIVED.value}: Eingang"
    for state, move, following in _moves():
        # Whoever has a right to withdraw always has it; arrows from everywhere would hide the rest.
        if state is not following and move is not Move.WITHDRAW:
            yield f"    {state.value} --> {following.value}: {move.german}"
    yield f"    {State.PROPOSED.value} --> {State.WITHDRAWN.value}: {Move.WITHDRAW.german} (immer)"


def _rows() -> Iterator[str]:
    for state, move, following in _moves():
        yield f"| {state.german} | {move.german} | {following.german} |"


def _moves() -> Iterator[tuple[State, Move, State]]:
    for state, moves in MOVES.items():
        for move, following in moves.items():
            yield state, move, following


def _listed(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} oder {words[-1]}"
