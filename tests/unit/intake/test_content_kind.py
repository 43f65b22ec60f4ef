"""What a file really is."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.unit.intake.sheets import named

from grantrules.intake.content_kind import ContentKind, content_kind


def zipped(*names: str) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return target.getvalue()


def workbook() -> bytes:
    target = BytesIO()
    Workbook().save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", ContentKind.EMPTY),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504, ContentKind.OLE2),
        (b"%PDF-1.7\n", ContentKind.PDF),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html><html>", ContentKind.MARKUP),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'>", ContentKind.MARKUP),
        (b"<?xml version='1.0'?><Workbook/>", ContentKind.MARKUP),
        (b"<TABLE><tr>", ContentKind.MARKUP),
        (zipped(), ContentKind.OTHER_ZIP),
        (zipped("content.xml", "mimetype"), ContentKind.OTHER_ZIP),
        (zipped("xl/workbook.bin"), ContentKind.OTHER_ZIP),
        (zipped("xl/workbook.xml"), ContentKind.WORKBOOK),
        (b"PK\x03\x04 and then nothing", ContentKind.DAMAGED_ZIP),
        (b"Aktenzeichen;Eingang am\n", ContentKind.OTHER),
    ],
    ids=named,
)
def test_the_kind_is_told_from_the_content(content: bytes, kind: ContentKind) -> None:
    assert content_kind(content) is kind


def test_a_workbook_cut_short_is_damaged() -> None:
    assert content_kind(workbook()[:-100]) is ContentKind.DAMAGED_ZIP


def test_a_whole_workbook_is_a_workbook() -> None:
    assert content_kind(workbook()) is ContentKind.WORKBOOK
