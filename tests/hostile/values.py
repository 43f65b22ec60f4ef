"""Cells with values that are no values, or look like others."""

from datetime import date

from tests.hostile.books import (
    SHEET,
    STYLES,
    WORKBOOK,
    changed,
    mended,
    with_amount,
    with_cell,
    with_text,
)
from tests.hostile.case import Case, accepted

ERRORS = ("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!")
INJECTIONS = (
    "=1+1",
    "=cmd|'/c calc'!A1",
    '=HYPERLINK("http://127.0.0.1","hier")',
    "+49 6341",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "'=1+1",
    "<script>alert(1)</script>",
    '=WEBSERVICE("http://127.0.0.1")',
    "{=1}",
    "%0A=1",
    "../../../etc/passwd",
    "[link](http://127.0.0.1)",
    "[red]rot[/red]",
)


def error(name: str) -> Case:
    """An amount that is an error value."""
    return accepted(
        f"fehlerwert-{ERRORS.index(name)}.xlsx",
        lambda: with_cell("K2", f'<c r="K2" t="e"><v>{name}</v></c>'),
        f"{name} is no amount and not nothing.",
        "cell.error",
        salary_costs=None,
    )


def amount(name: str, stored: str, why: str, *told: str, cents: int | None = None) -> Case:
    """An amount that is stored as these characters."""
    return accepted(name, lambda: with_amount(stored), why, *told, salary_costs=cents)


def formula(name: str, cell: str, why: str, *told: str, cents: int | None = None) -> Case:
    """An amount that is a formula."""
    return accepted(
        name, lambda: with_cell("K2", f'<c r="K2"{cell}</c>'), why, *told, salary_costs=cents
    )


def injected(number: int, text: str) -> Case:
    """An applicant and a reference that a spreadsheet would take for a formula."""
    return accepted(
        f"formel-im-text-{number}.xlsx",
        lambda: with_text("E2", text),
        "It is a text here, and must stay one in everything that is written.",
        applicant=text.strip(),
    )


def in_1904() -> bytes:
    """The list as an old Mac counts its days."""
    sheet = (
        ("46244.38541666666", "44782.38541666666"),
        ("<v>46023</v>", "<v>44561</v>"),
        ("<v>46387</v>", "<v>44925</v>"),
    )
    workbook = changed(WORKBOOK, ("<workbookPr />", '<workbookPr date1904="1"/>'))
    return mended(workbook, SHEET, *sheet)


def day(name: str, serial: str, why: str, *told: str, start: date | None = None) -> Case:
    """A beginning of the funding that is this number."""
    return accepted(
        name,
        lambda: changed(SHEET, ("<v>46023</v>", f"<v>{serial}</v>")),
        why,
        *told,
        funding_start=start,
    )


CASES = (
    *(error(name) for name in ERRORS),
    *(injected(number, text) for number, text in enumerate(INJECTIONS)),
    amount("zahl-mit-strich.xlsx", "60_000", "Python reads it, Excel does not.", "cell.damaged"),
    amount("zahl-arabisch.xlsx", "٦٠٠٠٠", "Python reads it, Excel does not.", "cell.damaged"),
    amount("zahl-nan.xlsx", "NaN", "No number, whatever wrote it.", "cell.error"),
    amount("zahl-unendlich.xlsx", "INF", "No number either.", "cell.error"),
    amount("zahl-ueberlauf.xlsx", "1E999", "Beyond any number.", "cell.error"),
    amount("zahl-riesig.xlsx", "1E+300", "Beyond any amount.", "amount.unreadable"),
    amount("zahl-winzig.xlsx", "0.001", "No amount has thousandths.", "amount.precision"),
    amount("zahl-negativ.xlsx", "-60000", "Costs are not negative.", "amount.negative"),
    amount("zahl-minus-null.xlsx", "-0", "Nothing is nothing.", cents=0),
    amount("zahl-rauschen.xlsx", "60000.000000000007", "Noise of the machine.", cents=6_000_000),
    amount("zahl-leerraum.xlsx", "\n 60000 \n", "XML was pretty-printed.", cents=6_000_000),
    amount("zahl-leer.xlsx", "", "A required answer is missing.", "cell.empty"),
    formula("wahrheit.xlsx", ' t="b"><v>1</v>', "WAHR is no amount.", "amount.unreadable"),
    formula(
        "formel-ohne-wert.xlsx",
        "><f>SUM(A1:A9)</f>",
        "Its result is not stored.",
        "formula.not_calculated",
    ),
    formula(
        "formel-matrix.xlsx",
        '><f t="array" ref="K2:L2">A1:B1*2</f>',
        "Its result is not stored.",
        "formula.not_calculated",
    ),
    formula(
        "formel-tabelle.xlsx",
        '><f t="dataTable" ref="K2" dt2D="1" dtr="1" r1="A1" r2="A2"/>',
        "Its result is not stored.",
        "formula.not_calculated",
    ),
    formula(
        "formel-geteilt-ohne-anfang.xlsx",
        '><f t="shared" si="7"/>',
        "Its result is not stored.",
        "formula.not_calculated",
    ),
    formula(
        "formel-mit-wert.xlsx",
        "><f>30000*2</f><v>60000</v>",
        "Excel stored the result.",
        cents=6_000_000,
    ),
    formula(
        "formel-nach-aussen.xlsx",
        "><f>'file:///Z:/[geheim.xlsx]Blatt'!A1</f><v>60000</v>",
        "Excel stored the result; nothing is opened.",
        cents=6_000_000,
    ),
    formula(
        "formel-riesig.xlsx",
        f"><f>{'1+' * 500_000}1</f><v>60000</v>",
        "A million characters; Excel stored the result.",
        cents=6_000_000,
    ),
    formula(
        "formel-verschachtelt.xlsx",
        f"><f>{'(' * 20_000}1{')' * 20_000}</f><v>60000</v>",
        "Nobody evaluates it; Excel stored the result.",
        cents=6_000_000,
    ),
    day("tag-negativ.xlsx", "-1", "Before all days.", "date.year"),
    day("tag-null.xlsx", "0", "No day of any calendar.", "date.unreadable"),
    day("tag-9999.xlsx", "2958465", "The last of all days is no beginning.", "date.year"),
    day("tag-10000.xlsx", "2958466", "After all days.", "cell.error"),
    day(
        "tag-mit-uhrzeit.xlsx",
        "46023.75",
        "A time on a day.",
        "date.time_dropped",
        start=date(2026, 1, 1),
    ),
    accepted("tage-1904.xlsx", in_1904, "An old Mac counts from 1904."),
    accepted(
        "tag-iso.xlsx",
        lambda: with_cell("F2", '<c r="F2" s="2" t="d"><v>2026-01-01</v></c>'),
        "A legal way to store a day.",
    ),
    accepted(
        "format-unsinn.xlsx",
        lambda: changed(
            STYLES, ('formatCode="yyyy-mm-dd"', 'formatCode="[&gt;&quot;)(;;yyyy-mm-dd"')
        ),
        "What the number shows nobody can tell.",
        funding_start=None,
        funding_end=None,
    ),
    accepted(
        "text-riesig.xlsx",
        lambda: with_text("E2", "Landkreis " * 100_000),
        "A million characters are no name.",
        "text.too_long",
        applicant=None,
    ),
    accepted(
        "text-verkehrte-richtung.xlsx",
        lambda: with_text("E2", "\u202eLandkreis Germersheim\u2066"),
        "What turns or hides letters is no letter.",
        "text.control",
    ),
    accepted(
        "text-zeilenumbruch.xlsx",
        lambda: with_text("E2", "Landkreis\r\nGermersheim\x7f"),
        "A name on two lines is one name.",
    ),
    accepted(
        "text-ausserhalb.xlsx",
        lambda: with_text("E2", "Landkreis Germersheim 🏛 \U0010ffff"),
        "All signs of Unicode are signs.",
        applicant="Landkreis Germersheim 🏛 \U0010ffff",
    ),
)
