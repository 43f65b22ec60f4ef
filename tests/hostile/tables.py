"""Text tables (.csv) as programs and accidents write them."""

from collections.abc import Iterable, Mapping
from datetime import date

from tests.hostile.case import accepted, refused
from tests.unit.intake.sheets import HEADINGS

ANSWERS: Mapping[str, str] = {
    "reference": "2026-001",
    "received_at": "10.08.2026 09:15",
    "completed_at": "",
    "ags": "07334",
    "applicant": "Landkreis Germersheim",
    "funding_start": "01.01.2026",
    "funding_end": "31.12.2026",
    "fte": "1",
    "contract_signed_on": "",
    "early_start_approved_on": "",
    "salary_costs": "60.000,00",
    "material_costs": "20.000,00",
    "third_party_salary": "0",
    "third_party_material": "0",
    "other_state_funds": "0",
    "own_funds": "0",
    "financing_secured": "ja",
    "partial_funding_accepted": "nein",
    "financing_plan": "ja",
    "job_description": "ja",
    "signed": "ja",
}


def text(*, between: str = ";", ends: str = "\r\n", **changes: str) -> str:
    """A table with one application."""
    answers = {**ANSWERS, **changes}
    return ends.join(
        (between.join(HEADINGS.values()), between.join(answers[key] for key in HEADINGS), "")
    )


def quoted(fields: Iterable[str]) -> str:
    """A row of quoted fields."""
    return ",".join(f'"{field}"' for field in fields)


def with_commas() -> str:
    """A table with one application, separated by commas and quoted."""
    rows = (HEADINGS.values(), (ANSWERS[key] for key in HEADINGS))
    return "\n".join(quoted(row) for row in rows)


CASES = (
    accepted("liste.csv", lambda: text().encode(), "A plain table."),
    accepted("liste-bom.csv", lambda: text().encode("utf-8-sig"), "Excel marks UTF-8 so."),
    accepted(
        "liste-ansi.csv",
        lambda: text().encode("cp1252"),
        "Older programs; the clerk shall look at the umlauts.",
        "file.encoding",
    ),
    accepted("liste-utf16.csv", lambda: text().encode("utf-16"), "Excel calls it Unicode-Text."),
    accepted("liste-tab.csv", lambda: text(between="\t").encode(), "Copied from Excel."),
    accepted("liste-komma.csv", lambda: with_commas().encode(), "From a program of elsewhere."),
    accepted("liste-sep.csv", f"sep=;\r\n{text()}".encode, "Excel writes this line."),
    accepted("liste-mac.csv", lambda: text(ends="\r").encode(), "An old Mac ends its lines so."),
    accepted("liste-unix.csv", lambda: text(ends="\n").encode(), "Linux ends its lines so."),
    accepted(
        "liste-als.xlsx",
        lambda: text().encode(),
        "The content counts, and the clerk is told.",
        "file.ending",
    ),
    accepted(
        "liste-leerzeilen.csv",
        (text() + ";" * 20 + "\r\n" * 5_000).encode,
        "Empty rows are no applications.",
    ),
    accepted(
        "spalten-16000.csv",
        lambda: "\r\n".join(line + ";" * 16_000 for line in text().splitlines()).encode(),
        "Empty columns up to the end of the sheet.",
    ),
    accepted(
        "formel.csv",
        lambda: text(applicant="=cmd|'/c calc'!A1", reference="@SUM(A1)").encode(),
        "Texts stay texts.",
        applicant="=cmd|'/c calc'!A1",
        reference="@SUM(A1)",
    ),
    accepted(
        "fehlerwert.csv",
        lambda: text(salary_costs="#BEZUG!").encode(),
        "Excel writes its errors into the table.",
        "cell.error",
        salary_costs=None,
    ),
    accepted(
        "punkt.csv",
        lambda: text(salary_costs="60.00").encode(),
        "Sixty or sixty thousand?",
        "amount.ambiguous",
        salary_costs=None,
    ),
    accepted(
        "tag-kurz.csv",
        lambda: text(funding_start="1.1.26").encode(),
        "Of which century?",
        "date.short_year",
        funding_start=None,
    ),
    accepted(
        "tag-verkehrt.csv",
        lambda: text(funding_start="2026-01-01").encode(),
        "Programs write days so, and nobody reads them otherwise.",
        funding_start=date(2026, 1, 1),
    ),
    refused("file.type", "nullen.csv", lambda: text().replace("0", "\0").encode(), "No text."),
    refused(
        "file.type",
        "utf32.csv",
        lambda: text().encode("utf-32"),
        "No program of an office writes this.",
    ),
    refused(
        "file.type",
        "utf16-ohne-marke.csv",
        lambda: text().encode("utf-16-le"),
        "Nothing says how to read it.",
    ),
    refused(
        "file.text",
        "anfuehrung-offen.csv",
        lambda: text(applicant='"Landkreis Germersheim').encode(),
        "A quotation mark swallows the rest of the file.",
    ),
    refused(
        "file.too_large",
        "eine-zeile-30-mb.csv",
        lambda: b"Personalkosten;" * 2_000_000,
        "A file beyond the limit is not even opened.",
    ),
    refused(
        "file.too_large",
        "nur-trennzeichen.csv",
        lambda: ("x;" * 100 + "\n").encode() * 6_000,
        "More cells than any list has.",
    ),
    refused(
        "file.empty",
        "nur-zeilenenden.csv",
        lambda: b"\n" * 1_000_000,
        "A million rows of nothing.",
    ),
    refused(
        "header.missing",
        "protokoll.csv",
        lambda: b"2026-11-24 12:00:00 INFO gestartet\n" * 2_000,
        "A text without headings.",
    ),
)
