import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

from tests.unit.specification.living.small import (
    DAY,
    RULES,
    SPECIFICATION,
    UNEXAMINED,
    document,
    performance,
)
from tests.unit.specification.samples import BOOK, JUDGE, PROGRAMME

from grantrules.cli.main import run
from grantrules.model.difference import Area, Difference
from grantrules.model.rulebook import RuleBook
from grantrules.specification.feature_file import FeatureFile
from grantrules.specification.gates.examination import Accepted, Examination
from grantrules.specification.gates.gate_finding import GateFinding, Severity
from grantrules.specification.living.document import living_document
from grantrules.specification.living.evidence import Evidence, Since
from grantrules.specification.living.hold import Hold
from grantrules.specification.living.numbering import OUTLINE
from grantrules.specification.living.page import page_of
from grantrules.specification.performance import perform
from grantrules.specification.programme import Programme
from grantrules.specification.specification import Specification
from grantrules.specification.vocabulary import language_of

PAGE = page_of(document())
EVIL = "</script></style><script>alert(1)</script>&\"'"


class Places(HTMLParser):
    """Collects ids and links of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if "id" in found:
            self.ids.append(found["id"] or "")
        if tag == "a":
            self.links.append(found["href"] or "")


def renamed(book: RuleBook) -> RuleBook:
    rules = tuple(
        one.model_copy(update={"title": EVIL}) if one.id == "FR-01" else one for one in book.rules
    )
    return book.model_copy(update={"rules": rules, "title": EVIL, "version": EVIL})


def test_every_link_leads_to_a_place_that_exists_once() -> None:
    places = Places(PAGE)

    assert len(set(places.ids)) == len(places.ids)
    assert {one for one in places.links if one.removeprefix("#") not in places.ids} == set()


def test_every_rule_is_one_click_from_the_matrix_and_every_scenario_one_from_its_rule() -> None:
    matrix, _, rest = PAGE.partition('id="regeln"')
    rules = rest.partition('id="offene-punkte"')[0].split('<article class="rule"')[1:]

    for section, text in zip(document().sections, rules, strict=True):
        assert f'href="#{section.rule.id}"' in matrix
        places = Places(text)
        reached = {*places.ids, *(one.removeprefix("#") for one in places.links)}
        assert {one.anchor for one in section.scenarios} <= reached


def test_chapters_stand_in_their_order() -> None:
    places = [PAGE.index(f'<h2 id="{one.anchor}"') for one in OUTLINE]

    assert places == sorted(places)


def test_what_comes_from_features_and_rule_book_is_escaped() -> None:
    book = renamed(BOOK)
    programme = Programme(book, PROGRAMME.template)
    text = RULES.replace("Eingang um die Öffnung", f"Eingang {EVIL}")
    files = (FeatureFile("antragsfrist.feature", text),)
    specification = Specification(language_of(programme), files)
    played = perform(specification, JUDGE, run)
    difference = Difference(
        area=Area.RULE, subject="FR-01", title=EVIL, aspect=EVIL, before=EVIL, after=None
    )
    finding = GateFinding("gap", EVIL, Severity.REMARK, EVIL)
    evidence = Evidence(
        specification,
        played,
        Examination((finding,), (Accepted(finding, EVIL),), 0, 0),
        since=Since(book, (difference,)),
    )

    page = page_of(living_document(evidence, DAY))

    assert "alert(1)" in page
    assert "<script>alert" not in page
    assert page.count("</style>") == 1
    assert page.count("</script>") == 1


def test_only_our_own_style_and_script_may_run_and_nothing_is_fetched() -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', PAGE)
    style = re.search(r"<style>(.*)</style>", PAGE, re.DOTALL)
    script = re.search(r"<script>(.*)</script>", PAGE, re.DOTALL)
    assert policy
    assert style
    assert script

    assert policy[1].startswith("default-src 'none'; ")
    for part in (style[1], script[1]):
        assert b64encode(sha256(part.encode()).digest()).decode() in policy[1]
    assert not re.search(r"""\s(?:src|style|on\w+)=|url\(|@import|https?:""", PAGE)


def test_every_row_of_an_outline_shows_its_result_and_a_failed_one_its_fault() -> None:
    row = PAGE.partition('id="szenario-antragsfrist-eingang-um-die-oeffnung-zeile-3"')[2]

    assert "07.08.2026 um 23:59:59 Uhr" in row[:600]
    assert "fehlgeschlagen" in row[:600]
    assert "gefunden „nicht erfüllt“" in row[:1500]


def test_placeholders_of_an_outline_are_marked() -> None:
    assert "der Antrag ist am <var>Eingang</var> eingegangen" in PAGE


def test_the_overview_tells_what_is_wrong() -> None:
    overview = PAGE.partition('id="matrix"')[0]

    assert "Die Spezifikation hat offene Fehler" in overview
    assert "1 Zeile ist" in overview
    assert "1 Veränderung" in overview
    assert "66,6 %" in overview
    assert BOOK.sha256 in overview
    assert "22.11.2026" in overview


def test_a_sound_specification_says_so() -> None:
    found = document()
    closed = replace(found.open, uncovered=(), survivors=())
    passing = tuple(one for one in found.scenarios if not one.failed)

    page = page_of(replace(found, open=closed, scenarios=passing))

    assert "Alle 2 Zeilen sind bestanden" in page


def test_only_a_strength_without_survivors_is_a_hundred_per_cent() -> None:
    found = replace(document(), hold=Hold(99_999, 0, 1, ()))

    assert "<dd>99,9 %</dd>" in page_of(found)


def test_differences_to_another_version_lead_to_the_rules() -> None:
    difference = Difference(
        area=Area.RULE, subject="FR-01", title="T", aspect="Titel", before="alt", after="neu"
    )
    evidence = Evidence(SPECIFICATION, performance(), UNEXAMINED, since=Since(BOOK, (difference,)))

    changes = page_of(living_document(evidence, DAY)).partition('id="aenderungen"')[2]

    assert "1 Unterschied" in changes
    assert 'href="#FR-01"' in changes.partition('id="arbeitsmappe"')[0]


def test_the_same_document_gives_the_same_bytes() -> None:
    assert page_of(document()) == PAGE
