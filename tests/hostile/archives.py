"""Archives (.zip) of workbooks, and what else may be in them."""

from tests.hostile.case import archive, refused
from tests.hostile.packages import MEGABYTE, dense, protected
from tests.unit.intake.zips import list_bytes, zipped

GOOD = "gut.xlsx"


def beside(*others: tuple[str, bytes]) -> bytes:
    """An archive with a healthy list, and other files."""
    return zipped([(GOOD, list_bytes()), *others])


def locked() -> bytes:
    """An archive whose members are protected with a password."""
    content = bytearray(zipped({GOOD: list_bytes()}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    return bytes(content)


def nested(depth: int) -> bytes:
    """An archive in an archive in an archive."""
    content = zipped({GOOD: list_bytes()})
    for _ in range(depth):
        content = zipped({"innen.zip": content})
    return content


CASES = (
    archive(
        "mappen.zip",
        lambda: beside(("zwei/zwei.xlsx", list_bytes("B"))),
        "As many send them.",
        applications=2,
    ),
    archive("mappen-als.xlsx", beside, "An archive, whatever its name."),
    archive(
        "pfad-hinaus.zip",
        lambda: beside(("../../boese.xlsx", list_bytes("B"))),
        "A member wants to leave the archive.",
        "file.suspicious",
    ),
    archive(
        "pfad-wurzel.zip",
        lambda: beside(("/tmp/boese.xlsx", list_bytes("B"))),  # noqa: S108 - never written
        "A member wants to lie elsewhere.",
        "file.suspicious",
    ),
    archive(
        "pfad-windows.zip",
        lambda: beside(("C:\\boese.xlsx", list_bytes("B"))),
        "A member wants to lie elsewhere.",
        "file.suspicious",
    ),
    archive(
        "name-doppelt.zip",
        lambda: beside(("a.xlsx", list_bytes("A")), ("A.XLSX", list_bytes("B"))),
        "Nobody knows which one was meant.",
        "file.suspicious",
    ),
    archive(
        "innen.zip",
        lambda: beside(("innen.zip", nested(0))),
        "The clerk is told to unpack the inner one.",
        "archive.nested",
    ),
    archive(
        "bombe-als-mappe.zip",
        lambda: beside(("bombe.xlsx", b" " * 19 * MEGABYTE)),
        "A member a thousand times larger than packed.",
        "file.too_large",
    ),
    archive(
        "kaputte-mappe.zip",
        lambda: beside(("kaputt.xlsx", list_bytes()[:3_000]), ("leer.xlsx", b"")),
        "A member that is incomplete costs only itself.",
        "file.truncated",
        "file.empty",
    ),
    archive(
        "mit-beiwerk.zip",
        lambda: beside(
            ("~$gut.xlsx", b"x"),
            (".~lock.gut.xlsx#", b"x"),
            ("__MACOSX/._gut.xlsx", b"\0\5\x16\7"),
            ("Thumbs.db", b"x"),
        ),
        "Lock files are passed over.",
    ),
    archive(
        "namen.zip",
        lambda: beside(("\x1b[31m\n\u202e.xlsx", b"x")),
        "A name that moves the cursor.",
        "header.missing",
    ),
    refused(
        "archive.empty",
        "nur-pdf.zip",
        lambda: zipped({"scan.pdf": b"%PDF-1.7"}),
        "Nothing to read.",
    ),
    refused("archive.nested", "nur-innen.zip", lambda: nested(3), "Nothing to read at once."),
    refused("file.encrypted", "kennwort.zip", locked, "Protected with a password."),
    refused(
        "file.too_large",
        "mitglieder-10000.zip",
        lambda: zipped({f"{number}.xlsx": b"x" for number in range(10_000)}),
        "More files than anybody sends.",
    ),
    refused(
        "file.too_large",
        "bombe-in-summe.zip",
        lambda: zipped({f"{number}.csv": dense(19 * MEGABYTE) for number in range(7)}),
        "Each member is within its limit, all together are not.",
    ),
    refused("file.truncated", "halb.zip", lambda: beside()[:2_000], "A transfer was interrupted."),
    refused("archive.empty", "leer.zip", lambda: zipped({"leer/": b""}), "Nothing in it."),
    refused(
        "file.broken",
        "geschuetzte-mappe.zip",
        lambda: zipped({GOOD: protected()}),
        "A workbook that nobody writes.",
    ),
)
