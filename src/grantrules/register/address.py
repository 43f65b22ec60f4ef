"""Where the case database (Falldatenbank) is, as a clerk writes it on the command line."""

from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from grantrules.model.errors import AddressError
from grantrules.model.value import Value

_SQLITE = "sqlite:///"
_POSTGRES = ("postgresql:", "postgresql+", "postgres:")


class SqliteAddress(Value):
    """A file of SQLite."""

    path: Path


class PostgresAddress(Value):
    """A database of PostgreSQL; `url` may hold a password, `name` never does."""

    url: str
    name: str


Address = SqliteAddress | PostgresAddress


def address_of(text: str) -> Address:
    """Reads a path, bare or as `sqlite:///PATH`, or `postgresql://…`; else an AddressError."""
    if text.casefold().startswith(_POSTGRES):
        return _postgres(text)
    path = text.removeprefix(_SQLITE)
    if "://" in path or path in {"", ":memory:"} or "\0" in path:
        # What stands before an @ may be a password.
        shown = text.rpartition("@")[2]
        raise AddressError(
            f"„{shown}“ ist keine Adresse einer Falldatenbank. Bitte sqlite:///PFAD, einen "
            "Dateinamen oder postgresql://BENUTZER@RECHNER/DATENBANK angeben."
        )
    return SqliteAddress(path=Path(path))


def _postgres(url: str) -> PostgresAddress:
    try:
        parts = urlsplit(url)
        port = parts.port
        asked = parse_qs(parts.query, strict_parsing=True) if parts.query else {}
    except ValueError:
        raise malformed() from None
    database = parts.path.removeprefix("/")
    if not _whole(url, parts) or not database or "/" in database:
        raise malformed()
    place = parts.hostname or ""
    shown = f"{place}:{port}" if port else place
    user = f"{unquote(parts.username)}@" if parts.username else ""
    socket = f"?host={asked['host'][0]}" if "host" in asked else ""
    return PostgresAddress(
        url=url, name=f"postgresql://{user}{unquote(shown)}/{unquote(database)}{socket}"
    )


def _whole(url: str, parts: SplitResult) -> bool:
    """Whether no sign of a password was taken for the end of it."""
    return (
        parts.scheme in {"postgresql", "postgres"}
        and url[len(parts.scheme) :].startswith("://")
        and url.count("@") <= 1
        and "@" not in parts.path + parts.query
        and not any(sign in url for sign in "#\0 ")
    )


def malformed() -> AddressError:
    """Says what an address of PostgreSQL looks like; the one given may hold a password."""
    return AddressError(
        "Die Adresse der PostgreSQL-Datenbank ist nicht lesbar. Bitte "
        "postgresql://BENUTZER@RECHNER/DATENBANK angeben und Sonderzeichen in Prozentschreibweise "
        "(@ als %40, / als %2F). Das Kennwort gehört in die Datei ~/.pgpass."
    )
