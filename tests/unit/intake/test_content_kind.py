"""What a file really is."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.unit.intake.sheets import named

from grantrules.intake.content_kind import ContentKind, content_kind


def zipped(*names: str, **parts: bytes) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in (dict.fromkeys(names, b"x") | parts).items():
            archive.writestr(name, content)
    return target.getvalue()


def workbook() -> bytes:
    target = BytesIO()
    Workbook().save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", ContentKind.EMPTY),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504, ContentKind.DAMAGED),
        (b"%PDF-1.7\n", ContentKind.PDF),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html><html>", ContentKind.MARKUP),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'>", ContentKind.MARKUP),
        (b"<?xml version='1.0'?><Workbook/>", ContentKind.MARKUP),
        (b"<TABLE><tr>", ContentKind.MARKUP),
        (b"<!-- Export -->\n<html></html>", ContentKind.MARKUP),
        (b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', ContentKind.MARKUP),
        ("<div>Antrag</div>".encode("utf-16"), ContentKind.MARKUP),
        (b"<Antragsteller> ;Eingang am\n", ContentKind.TEXT),
        (b"<a href='x'>Antragsteller</a>,<a href='y'>AGS</a>\n", ContentKind.TEXT),
        (b"<5 VZ\xc3\x84;Eingang am\n", ContentKind.TEXT),
        (zipped(), ContentKind.EMPTY_ARCHIVE),
        (zipped("bild.png"), ContentKind.EMPTY_ARCHIVE),
        (zipped("eingang/a.xlsx"), ContentKind.ARCHIVE),
        (zipped("mai.zip"), ContentKind.ARCHIVE),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), ContentKind.ODS),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.text"), ContentKind.OFFICE),
        (zipped("xl/workbook.xml"), ContentKind.WORKBOOK),
        (zipped("XL\\Workbook.xml"), ContentKind.WORKBOOK),
        (b"PK\x03\x04 and then nothing", ContentKind.TRUNCATED),
        (b"Aktenzeichen;Eingang am\n", ContentKind.TEXT),
        ("Gebühr".encode("utf-16"), ContentKind.TEXT),
        ("Gebühr".encode("utf-32"), ContentKind.OTHER),
        ("\n<html>".encode("utf-16"), ContentKind.MARKUP),
        (b"BMI-Kennung;Eingang am\n", ContentKind.TEXT),
        (b"\0\1\2", ContentKind.OTHER),
        (b"ID;PWXL", ContentKind.OLD),
        (b"From: a@example.org\r\n", ContentKind.MAIL),
    ],
    ids=named,
)
def test_the_kind_is_told_from_the_content(content: bytes, kind: ContentKind) -> None:
    assert content_kind(content) is kind


@pytest.mark.parametrize("missing", [1, 21, 100])
def test_a_workbook_cut_short_is_truncated(missing: int) -> None:
    assert content_kind(workbook()[:-missing]) is ContentKind.TRUNCATED


def test_a_program_extension_is_no_table() -> None:
    types = b'<Override ContentType="application/vnd.ms-excel.addin.macroEnabled.main+xml"/>'
    parts = {"[Content_Types].xml": types, "xl/workbook.xml": b"<a/>"}

    assert content_kind(zipped(**parts)) is ContentKind.OFFICE


def test_a_whole_workbook_is_a_workbook() -> None:
    assert content_kind(workbook()) is ContentKind.WORKBOOK
