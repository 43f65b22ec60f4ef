"""The head of a letter in the manner of DIN 5008: sender, address, reference, date, subject."""

from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from grantrules.report.letters.letter_text import LetterText

_ADDRESS = (
    "{{ antragsteller }}",
    "[Straße und Hausnummer eintragen]",
    "[Postleitzahl eintragen] {{ sitz }}",
)
_INFORMATION = (
    ("Aktenzeichen", "{{ aktenzeichen }}"),
    ("Bearbeitung", "[Name eintragen]"),
    ("Telefon, E-Mail", "[dienstlich eintragen]"),
    ("Datum", "{{ datum }}"),
)


def add_head(word: Word, text: LetterText) -> None:
    """Adds what stands above the text, and the line at the foot of every page."""
    _add_sender(word)
    if not text.is_memo:
        _add_address(word)
    subject = word.add_paragraph(style="Head Text")
    subject.paragraph_format.space_after = Pt(6 if text.is_memo else 2)
    subject.add_run(text.lines["Betreff"]).bold = True
    for name in ("Bezug", "Anlagen"):
        if name in text.lines:
            word.add_paragraph(f"{name}: {text.lines[name]}", style="Head Text")
    word.add_paragraph(style="After Table")
    _add_foot(word)


def _add_sender(word: Word) -> None:
    sender = word.add_paragraph(style="Head Text")
    sender.add_run("{{ behoerde }}").bold = True
    place = word.add_paragraph("{{ ort }}", style="Head Text")
    place.paragraph_format.space_after = Pt(14)


def _add_address(word: Word) -> None:
    table = word.add_table(rows=1, cols=2)
    table.autofit = False
    row = table.rows[0]
    row.height = Cm(4)
    left, right = row.cells
    left.width, right.width = Cm(9), Cm(7.5)
    small = _first(left)
    small.style = "Small Print"
    small.add_run("{{ behoerde }}, {{ ort }}")
    small.paragraph_format.space_after = Pt(8)
    for line in _ADDRESS:
        _add_line(left, line)
    for place, (name, value) in enumerate(_INFORMATION):
        paragraph = _first(right) if place == 0 else right.add_paragraph()
        paragraph.style = "Head Text"
        paragraph.add_run(f"{name}: ")
        _pieces(paragraph, value)


def _add_line(cell: _Cell, text: str) -> None:
    _pieces(cell.add_paragraph(style="Head Text"), text)


def _pieces(paragraph: Paragraph, text: str) -> None:
    hole, bracket, rest = text.partition("]")
    for piece in filter(None, (f"{hole}{bracket}", rest)):
        paragraph.add_run(piece)


def _first(cell: _Cell) -> Paragraph:
    paragraph: Paragraph = cell.paragraphs[0]
    return paragraph


def _add_foot(word: Word) -> None:
    foot = word.sections[0].footer.paragraphs[0]
    foot.style = "Small Print"
    foot.add_run("Aktenzeichen {{ aktenzeichen }} · Seite ")
    _add_field(foot, "PAGE")
    foot.add_run(" von ")
    _add_field(foot, "NUMPAGES")


def _add_field(paragraph: Paragraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - the library has no word for it
