"""Word files as packages."""

import io
import zipfile

import pytest
from tests.unit.report.letters.words import parts, word_file

from grantrules.report.letters.letter_error import LetterError
from grantrules.report.letters.package import check_package, fixed_package


def packed(**files: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return packed.getvalue()


def test_a_word_file_may_be_opened() -> None:
    check_package(word_file("Text"), "v.docx")


@pytest.mark.parametrize(
    "content", [b"", b"Kein ZIP", word_file("x")[:200]], ids=["leer", "Text", "halb"]
)
def test_what_is_no_package_is_refused(content: bytes) -> None:
    with pytest.raises(LetterError, match=r"„v\.docx“ ist keine Word-Datei"):
        check_package(content, "v.docx")


@pytest.mark.parametrize(
    "content",
    [packed(bombe=bytes(31 * 1024 * 1024)), packed(**{f"f{n}": b"" for n in range(501)})],
    ids=["Bombe", "zu viele Teile"],
)
def test_a_package_that_unpacks_to_far_too_much_is_refused(content: bytes) -> None:
    with pytest.raises(LetterError, match="zu groß für ein Schreiben"):
        check_package(content, "v.docx")


def test_the_time_of_packing_leaves_no_trace() -> None:
    content = word_file("Text")

    fixed = fixed_package(content)

    assert parts(fixed) == parts(content)
    with zipfile.ZipFile(io.BytesIO(fixed)) as package:
        assert {one.date_time for one in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
