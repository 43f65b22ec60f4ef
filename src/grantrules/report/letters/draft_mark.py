"""The mark of a draft (Entwurf): a watermark on every page, and a sentence above the text."""

from typing import Final

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.parser import parse_xml
from docx.section import _Header
from docx.shared import Pt, RGBColor

WATERMARK: Final = "ENTWURF"
NO_DECISION: Final = "Entwurf eines Bescheids – noch keine Entscheidung"
NO_LETTER: Final = "Entwurf – noch nicht versandt"
NO_END: Final = "Entwurf – Prüfung noch nicht abgeschlossen"
_SPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w10="urn:schemas-microsoft-com:office:word"'
)
# The shape that Word itself makes of „Entwurf“ in the menu of watermarks.
_SHAPE: Final = f"""<w:r {_SPACES}><w:rPr><w:noProof/></w:rPr><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
 path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>
<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>
<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>
<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="PowerPlusWaterMarkObject{{number}}" o:spid="_x0000_s{{spid}}" type="#_x0000_t136"
 alt="Wasserzeichen: {WATERMARK}" style="position:absolute;margin-left:0;margin-top:0;
width:460pt;height:150pt;rotation:315;z-index:-251658752;
mso-position-horizontal:center;mso-position-horizontal-relative:margin;
mso-position-vertical:center;mso-position-vertical-relative:margin"
 o:allowincell="f" fillcolor="#c8c8c8" stroked="f"><v:fill opacity=".5"/>
<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="{WATERMARK}"/>
<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>"""
_GREY = RGBColor(0x59, 0x59, 0x59)


def mark_as_draft(word: Word, sentence: str) -> None:
    """Marks every page, whatever headers the template has, and puts the sentence on top."""
    number = 0
    for section in word.sections:
        for header in (section.header, section.first_page_header, section.even_page_header):
            number += 1
            _mark_header(header, number, sentence)
    first = word.element.body[0]
    paragraph = word.add_paragraph()
    first.addprevious(paragraph._p)  # noqa: SLF001 - the library inserts only before paragraphs
    paragraph.paragraph_format.space_after = Pt(10)
    run = paragraph.add_run(sentence)
    run.bold, run.font.size = True, Pt(12)


def _mark_header(header: _Header, number: int, sentence: str) -> None:
    header.is_linked_to_previous = False
    paragraph = header.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(sentence)
    run.font.size, run.font.color.rgb = Pt(8), _GREY
    shape = _SHAPE.format(number=number, spid=2048 + number).replace("\n", "")
    paragraph._p.append(parse_xml(shape))  # noqa: SLF001 - the library has no word for shapes
