"""German words for click: help pages, and what is wrong with a call."""

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

import click


class GermanCommand(click.Command):
    """A command whose help page is German."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the first line of the help page."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix="Aufruf: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the options under a German heading."""
        options = [one for one in self.get_params(ctx) if isinstance(one, click.Option)]
        records = [found for one in options if (found := one.get_help_record(ctx))]
        german = [(names, text.replace("[required]", "[nötig]")) for names, text in records]
        with formatter.section("Optionen"):
            formatter.write_dl(german)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Gives the help option its German sentence."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Diese Hilfe anzeigen."
        return option


class LazyCommand(NamedTuple):
    """A command in a module that is imported only when it is called.

    `attribute` is its name there, where that is another than its own.
    """

    module: str
    help: str
    attribute: str | None = None


class GermanGroup(GermanCommand, click.Group):
    """A group of commands that are imported only when they are called."""

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - passed on to click
        lazy: Mapping[str, LazyCommand] | None = None,
        **kwargs: Any,  # noqa: ANN401 - passed on to click
    ) -> None:
        """Takes {name: lazy command} beside what click takes."""
        super().__init__(*args, **kwargs)
        self._lazy = dict(lazy or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names the commands."""
        return sorted({*super().list_commands(ctx), *self._lazy})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Imports a command."""
        if cmd_name not in self._lazy:
            return super().get_command(ctx, cmd_name)
        lazy = self._lazy[cmd_name]
        found: click.Command = getattr(import_module(lazy.module), lazy.attribute or cmd_name)
        return found

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes options and commands."""
        GermanCommand.format_options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click passes it
        formatter: click.HelpFormatter,
    ) -> None:
        """Writes the commands under a German heading."""
        own = [(name, one.get_short_help_str(90)) for name, one in self.commands.items()]
        rows = sorted([*own, *((name, one.help) for name, one in self._lazy.items())])
        with formatter.section("Befehle"):
            formatter.write_dl(rows)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click passes it
        """Says where the command goes."""
        return ["[OPTIONEN]", "BEFEHL …"]


def usage_sentence(error: click.ClickException) -> str:  # noqa: PLR0911 - one a kind
    """Says in German what is wrong with a call."""
    match error:
        case click.NoSuchOption(option_name=name):
            return f"Die Option {name} gibt es nicht."
        case click.MissingParameter(param=click.Argument() as argument):
            return f"Es fehlt die Angabe {argument.make_metavar(_context(error))}."
        case click.MissingParameter(param=parameter):
            return f"Es fehlt die Option {parameter.opts[0] if parameter else ''}."
        case click.BadOptionUsage(option_name=name, message=message) if "not take" in message:
            return f"Die Option {name} steht ohne Angabe."
        case click.BadOptionUsage(option_name=name):
            return f"Die Option {name} braucht eine Angabe."
        case click.BadParameter(message=message, param=parameter):
            name = _shown_name(parameter)
            return f"{name}: {_german_parameter(message)}"
        case click.UsageError(message=message):
            return _german_usage(message)
        case _:
            return error.format_message()


def _shown_name(parameter: click.Parameter | None) -> str:
    if isinstance(parameter, click.Argument):
        return str(parameter.metavar)
    return parameter.opts[0] if parameter else ""


def _context(error: click.MissingParameter) -> click.Context:
    return error.ctx if error.ctx is not None else click.Context(click.Command("grantrules"))


_BEGINNINGS: Mapping[str, Callable[[str], str]] = {
    "No such command": lambda rest: f"Den Befehl {rest} gibt es nicht.",
    "Missing command": lambda _: "Es fehlt ein Befehl.",
    "Got unexpected extra argument": lambda rest: f"Diese Angabe ist zu viel: {rest}",
}


def _german_usage(message: str) -> str:
    for beginning, sentence in _BEGINNINGS.items():
        if message.startswith(beginning):
            return sentence(message.removeprefix(beginning).lstrip("s ").rstrip("."))
    return message


_NOT_A_NUMBER = re.compile(r"(?P<found>.+) is not a valid (integer|float)( range)?\.", re.DOTALL)
_OUT_OF_RANGE = re.compile(r"(?P<found>.+) is not in the range (?P<least>\d+)<=x<=(?P<most>\d+)\.")
_NOT_POSSIBLE = re.compile(r"(?P<found>.+) is not one of (?P<possible>.+)\.", re.DOTALL)
_PLACES = (
    (re.compile(r"\w+ (?P<path>'.*') is a directory\.", re.DOTALL), "ist ein Ordner"),
    (re.compile(r"\w+ (?P<path>'.*') is a file\.", re.DOTALL), "ist eine Datei und kein Ordner"),
)


def _german_parameter(message: str) -> str:
    if found := _NOT_A_NUMBER.fullmatch(message):
        return f"{found['found']} ist keine ganze Zahl."
    if found := _OUT_OF_RANGE.fullmatch(message):
        least, most = found["least"], found["most"]
        return f"{found['found']} liegt nicht zwischen {least} und {most}."
    if found := _NOT_POSSIBLE.fullmatch(message):
        return f"{found['found']} ist nicht möglich; möglich ist: {found['possible']}."
    for pattern, told in _PLACES:
        if found := pattern.fullmatch(message):
            return f"{found['path']} {told}."
    return message
