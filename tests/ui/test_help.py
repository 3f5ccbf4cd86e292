"""The handbook says what the program does: its chapters, keys and rules are held against the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.rule_numbers import RULES
from recordsroom.resources import resource
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.handbook_flow import VIEW
from recordsroom.services.rule_book import rule_book
from tests.tour.handbook import PICTURES
from tests.ui.test_help_keys import PARTS
from ui.counting.page import CountPage
from ui.desk.page import DeskPage
from ui.help.blocks import Shape, blocks_of
from ui.help.chapters import KEYS, LANGUAGES, Chapter, chapter_of, read_chapters
from ui.help.runs import keys_in
from ui.help.view import HelpView
from ui.holdings.page import HoldingsPage
from ui.journal.page import JournalPage
from ui.look import style
from ui.look.tokens import Role
from ui.parts.keybar import KeyHint
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.scanner import Scanner
from ui.shell.page import Page
from ui.shelving.page import ShelvingPage
from ui.sounds import SilentPlayer
from ui.system.page import SystemPage
from ui.system.scanner import ScannerTab
from ui.today.page import TodayPage

UI = Path(__file__).parents[2] / "ui"
PAGES = {
    "today",
    "desk",
    "holdings",
    "importing",
    "arranging",
    "registering",
    "exporting",
    "campaign",
    "shelving",
    "counting",
    "printing",
    "registers",
    "people",
    "journal",
    "system",
}
PAGES |= {"unlock", "firstday", "registering", "forms", "reading"}
# What every keyboard and every list does, whatever the page.
COMMON = {"F1", "Enter", "Esc", "Tab", "Shift", "↑↓", "←→", "↓", "Home", "End", "Caps Lock"}
TURNS = {f"Alt+{way}" for way in ("←", "→", "PgUp", "PgDn")}
WINDOW = {"Ctrl+K", "Ctrl+L", "Ctrl+G", "Ctrl+W", *(f"Ctrl+{digit}" for digit in range(10)), *TURNS}
TABLE = {"Ctrl+C", "Ctrl+Shift+F"}
# A chapter may send the reader on to another page and name the key there.
NEIGHBOURS = {
    "reading": {"desk"},
    "arranging": {"holdings"},
    "forms": {"holdings", "boxes", "papers", "printing", "gallery", "people"},
    "campaign": {"holdings", "desk", "people"},
    "importing": {"holdings", "journal"},
    "desk": {"pouring"},
    "rules": {"desk", "registering"},
    "first-day": {"firstday", "shelving", "holdings", "registering", "printing", "desk", "people"},
    "registers": {
        "accessions",
        "approvals",
        "calling",
        "carrying",
        "circulating",
        "copying",
        "counting",
        "desk",
        "enquiries",
        "incidents",
        "statistics",
        "room_care",
        "training",
        "room_stays",
        "safes",
        "secrecy",
        "equipment",
        "journal",
        "waiting",
    },
    "exporting": {"holdings", "registers"},
    "shelving": {"desk", "cases"},
    "holdings": {"importing", "series", "mending"},
    "registering": {"holdings", "series", "mending"},
    "keys": PAGES | {"pouring", "cases", "boxes", "series", "mending"},
}
RULE = re.compile(r"\b[RP]-\d+\b")


def written(language: str) -> dict[str, Chapter]:
    return {chapter.key: chapter for chapter in read_chapters(language)}


CHAPTERS = [pytest.param(written(language)[key], id=f"{language}-{key}") for language in LANGUAGES for key in KEYS]


def plain_key(key: str) -> str:
    return key.replace("Return", "Enter")


def told_by(page: Page) -> tuple[KeyHint, ...]:
    return page.keys()


def literals(package: str) -> set[str]:
    """Every text that stands in a page's source, its keys among them."""
    found = set()
    for file in (UI / package).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(plain_key(node.value))
    return found


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    style.dress(qapp, dark=False)
    yield qapp
    style.dress(qapp, dark=False)


@pytest.fixture
def pages(qtbot: QtBot, porter: Porter, dressed: QApplication, tmp_path: Path) -> Iterator[dict[str, Page]]:
    """The pages of the archivist, as they are before anything was done on them."""
    scanner = Scanner(dressed, porter)
    made: tuple[Page, ...] = (
        TodayPage(porter),
        DeskPage(porter, scanner, SilentPlayer()),
        HoldingsPage(porter),
        ShelvingPage(porter),
        CountPage(porter, SilentPlayer()),
        PrintingPage(porter, Preferences(tmp_path / "desk.json")),
        PeoplePage(porter),
        JournalPage(porter),
        SystemPage(porter, ScannerTab(scanner, Preferences(tmp_path / "scanner.json"), prints=True)),
    )
    for page in made:
        qtbot.addWidget(page)
    yield {page.key: page for page in made}
    scanner.look_away()


# --- the chapters ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gallery_shows_every_form_once(language: str):
    blocks = blocks_of(written(language)["gallery"].text)
    shown = [key for block in blocks if block.shape is Shape.PICTURE for key in block.lines]
    assert sorted(shown) == sorted(form.key for form in FORMS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_of_a_page_is_there_and_none_besides(language: str):
    asked = {
        block.lines[0]: block.lines[1]
        for chapter in written(language).values()
        for block in blocks_of(chapter.text)
        if block.shape is Shape.VIEW
    }
    files = {file.stem: file for file in resource(f"help/pictures/{language}").glob("*.png")}
    assert set(asked) == set(files) == set(PICTURES) and all(asked.values())
    for file in files.values():
        size = QImage(str(file)).size()
        assert (size.width(), size.height()) == (VIEW.width, VIEW.height), file.name


def test_every_chapter_about_a_page_shows_it():
    for chapter in written("zh_CN").values():
        if chapter.key not in {"gallery", "install", "keys"}:
            assert any(block.shape is Shape.VIEW for block in blocks_of(chapter.text)), chapter.key


def test_every_page_has_a_chapter_in_both_languages():
    assert {chapter_of(page) for page in PAGES} == set(KEYS) - {"gallery", "install", "practice", "rules", "keys"}
    for language in LANGUAGES:
        files = {file.stem for file in resource(f"help/{language}").glob("*.md")}
        assert files == set(KEYS)


def test_a_page_without_chapter_leads_to_the_keys_and_a_strange_language_to_chinese():
    assert chapter_of("destruction") == "keys"
    assert read_chapters("fr") == read_chapters("zh_CN")


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_is_set_without_leaving_signs_behind(chapter: Chapter):
    assert chapter.title and "#" not in chapter.title
    assert list(blocks_of(chapter.text))[0].shape is Shape.PARAGRAPH
    for sign in ("**", "`", "|", "](", "http", "[!"):
        assert sign not in chapter.plain, sign
    for block in blocks_of(chapter.text):
        assert len({len(row) for row in block.rows}) <= 1, block.rows


@pytest.mark.parametrize("key", KEYS)
def test_both_languages_say_the_same(key: str):
    chinese, english = (written(language)[key] for language in ("zh_CN", "en"))
    shapes = [[block.shape for block in blocks_of(chapter.text)] for chapter in (chinese, english)]
    assert shapes[0] == shapes[1]
    assert set(keys_in(chinese.text)) == set(keys_in(english.text))
    assert RULE.findall(chinese.text) == RULE.findall(english.text)


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_rule_named_is_a_rule_of_the_program(chapter: Chapter):
    assert set(RULE.findall(chapter.text)) <= set(rule_book())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapter_of_rules_leaves_no_refusal_out(language: str):
    assert set(RULES.values()) <= set(RULE.findall(written(language)["rules"].text))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_no_chapter_claims_more_than_the_journal_can_do(chapter: Chapter):
    assert "防篡改" not in chapter.text
    assert "tamper-proof" not in chapter.text.casefold()


def test_the_limits_are_told():
    chinese, english = written("zh_CN")["journal"].text, written("en")["journal"].text
    assert "可发现篡改" in chinese and "tamper-evident" in english
    assert "不是对国家秘密的密码保护" in chinese and "not the protection of state secrets" in english


def test_notes_bear_the_colour_of_what_they_say():
    roles = {block.role for chapter in written("zh_CN").values() for block in blocks_of(chapter.text) if block.lines}
    assert {Role.INFO, Role.LOOK, Role.OK} <= roles


# --- the keys ---


def known_keys(chapter: str, pages: dict[str, Page]) -> set[str]:
    """Every key that works where this chapter is about."""
    known = COMMON | WINDOW | TABLE | (set("1234567") | {"↑", "↓"} if chapter == "arranging" else set())
    for package in {chapter, *NEIGHBOURS.get(chapter, set())}:
        known |= literals(package)
        if package in pages:
            known |= {plain_key(hint.key) for hint in told_by(pages[package])}
    return known


def test_chapters_and_pages_name_the_same_keys(pages: dict[str, Page]):
    help_keys = {hint.key for hint in told_by(HelpView("en", printable=True))}
    for language in LANGUAGES:
        chapters = written(language)
        everywhere = set(keys_in(chapters["keys"].text))
        for key, chapter in chapters.items():
            assert set(keys_in(chapter.text)) <= known_keys(key, pages) | help_keys, chapter.title
        for key, page in pages.items():
            told = {plain_key(hint.key) for hint in told_by(page) if not re.match(r"\d", hint.key)} - {"F1"}
            assert told <= set(keys_in(chapters[key].text)), key
            assert told <= everywhere, key


def test_the_chapter_of_keys_tells_those_of_each_page_under_its_name(pages: dict[str, Page]):
    assert set(pages) <= set(PARTS)
    missing = []
    for place, language in enumerate(("zh_CN", "en")):
        parts = re.split(r"^## ", written(language)["keys"].text, flags=re.MULTILINE)
        below = {part.partition("\n")[0].strip(): set(keys_in(part)) for part in parts}
        for key, page in pages.items():
            told = {plain_key(hint.key) for hint in told_by(page) if not re.match(r"\d", hint.key)} - COMMON
            missing += [(language, key, one) for one in sorted(told - below[PARTS[key][place]])]
    assert missing == []
