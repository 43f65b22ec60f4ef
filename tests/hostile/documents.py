"""Files that are no spreadsheets, under the names of spreadsheets."""

import gzip
import json
import sqlite3
import sys
from email.message import EmailMessage
from pathlib import Path
from random import Random

from tests.hostile.case import Case, refused
from tests.unit.intake.xls_files import file_of, record
from tests.unit.intake.zips import list_bytes, zipped

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_TABLE = "<table><tr><td>Aktenzeichen</td><td>Personalkosten</td></tr></table>"


def types(content_type: str) -> bytes:
    """A list of parts with one of that kind."""
    return f'<Types><Override PartName="/x" ContentType="{content_type}"/></Types>'.encode()


def mail() -> bytes:
    """A mail with a workbook attached."""
    message = EmailMessage()
    message["From"] = "kreis@example.org"
    message["Subject"] = "Antrag"
    message.add_attachment(list_bytes(), maintype="application", subtype="octet-stream")
    return message.as_bytes()


def database() -> bytes:
    """A database."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE antrag (betrag INTEGER)")
    content = connection.serialize()
    connection.close()
    return content


def storage(name: str) -> bytes:
    """A container of Office 97 to 2003 with one stream of that name."""
    return file_of(b"x" * 5_000, name=name)


def plain(code: str, name: str, content: bytes, why: str) -> Case:
    """A file that is refused, with its bytes."""
    return refused(code, name, lambda: content, why)


CASES = (
    plain("file.empty", "leer.xlsx", b"", "A transfer left nothing."),
    plain("file.type", "ein-byte.xlsx", b"\0", "A byte is no table."),
    plain("header.missing", "ein-zeichen.xlsx", b"x", "A text of one letter has no headings."),
    plain("file.pdf", "scan.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "A scan."),
    plain(
        "file.pdf", "scan-mit-leerzeile.xls", b"\r\n%PDF-1.4\n", "A scan with a blank before it."
    ),
    plain("file.type", "bild.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(64), "A picture."),
    plain("file.type", "foto.xls", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "A photo."),
    plain("file.type", "fax.xlsx", b"II*\0\x08\0\0\0", "A fax."),
    plain("file.type", "brief.xls", rb"{\rtf1\ansi Antrag}", "A letter."),
    plain("file.markup", "webseite.xls", f"<html>{_TABLE}</html>".encode(), "A web page."),
    plain("file.markup", "webtabelle.xls", _TABLE.encode(), "A table of a web page."),
    plain(
        "file.markup",
        "webseite-mit-bemerkung.xls",
        f'<!-- "Export" -->\n<html>{_TABLE}</html>'.encode(),
        "A web page that begins with a comment is no table of text.",
    ),
    plain(
        "file.markup",
        "webseite-ohne-rahmen.xls",
        f'<div class="export">{_TABLE}</div>'.encode(),
        "A piece of a web page.",
    ),
    plain(
        "file.markup",
        "xml-2003.xls",
        b'\xef\xbb\xbf<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
        "A workbook of 2003 in XML.",
    ),
    plain(
        "file.markup",
        "utf16-webseite.xls",
        f"<html>{_TABLE}</html>".encode("utf-16"),
        "Excel saves web pages so.",
    ),
    plain(
        "file.type",
        "webarchiv.xls",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>",
        "Excel saves whole workbooks as one web page.",
    ),
    refused("file.type", "mail.xlsx", mail, "A mail, with the workbook inside."),
    plain(
        "file.type",
        "brief.xlsx",
        zipped({"[Content_Types].xml": types(_WORD), "word/document.xml": b"<a/>"}),
        "A letter of Word.",
    ),
    plain(
        "file.type",
        "folien.xlsx",
        zipped({"[Content_Types].xml": types(_SLIDES), "ppt/presentation.xml": b"<a/>"}),
        "Slides.",
    ),
    plain(
        "file.type",
        "text.ods",
        zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}),
        "A letter of LibreOffice.",
    ),
    refused("file.type", "brief-alt.xls", lambda: storage("WordDocument"), "A letter of Word 97."),
    refused(
        "file.type", "folien-alt.xls", lambda: storage("PowerPoint Document"), "Slides of 1997."
    ),
    refused("file.type", "nachricht.xls", lambda: storage("__properties_version1.0"), "A mail."),
    refused("file.encrypted", "kennwort.xlsx", lambda: storage("EncryptedPackage"), "Protected."),
    plain("file.broken", "nur-anfang.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 64, "Garbage."),
    plain("file.type", "programm.xlsx", b"MZ\x90\0\3\0\0\0\4", "A program for Windows."),
    refused(
        "file.type",
        "programm-linux.xlsx",
        lambda: Path(sys.executable).resolve().read_bytes()[:100_000],
        "A program for Linux.",
    ),
    refused("file.type", "datenbank.xlsx", database, "A database."),
    plain("file.type", "gepackt.xlsx", gzip.compress(b"x", mtime=0), "Another kind of archive."),
    plain("file.type", "gepackt-7z.xlsx", b"7z\xbc\xaf\x27\x1c\0\4", "Another kind of archive."),
    plain("file.type", "gepackt-rar.xlsx", b"Rar!\x1a\7\1\0", "Another kind of archive."),
    plain("file.type", "rauschen.xlsx", Random(1).randbytes(50_000), "Nothing at all."),  # noqa: S311 - any noise will do
    plain("file.type", "nullen.xlsx", bytes(5_000_000), "A disk lost what it should keep."),
    plain(
        "header.missing",
        "daten.xlsx",
        json.dumps([{"Personalkosten": 60_000}]).encode(),
        "A text without headings.",
    ),
    plain("header.missing", "skript.xlsx", b"#!/bin/sh\nrm -rf /\n", "A text without headings."),
    plain("file.old_format", "excel2.xls", record(9, b"\2\0\x10\0") * 9, "Excel 2 of 1987."),
    plain("file.old_format", "excel4.xls", record(0x409, b"\0\0\x10\0\0\0") * 9, "Excel 4."),
    plain("file.old_format", "lotus.wk1", record(0, b"\4\4") * 9, "Lotus 1-2-3."),
    plain("file.old_format", "sylk.xls", b"ID;PWXL;N;E\r\nC;Y1;X1;K1\r\n", "SYLK."),
    plain("file.old_format", "dif.xls", b'TABLE\r\n0,1\r\n"EXCEL"\r\n', "DIF."),
    plain("archive.empty", "leeres-archiv.xlsx", zipped({}), "An archive with nothing in it."),
)
