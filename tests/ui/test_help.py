"""The handbook says what the program does: its chapters, keys and rules are held against the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.rules import DOUBT_RULES, RULES
from recordsroom.resources import resource
from ui.desk.page import DeskPage
from ui.help.blocks import Shape, blocks_of
from ui.help.chapters import KEYS, LANGUAGES, Chapter, chapter_of, read_chapters
from ui.help.runs import keys_in
from ui.help.view import HelpView
from ui.holdings.page import HoldingsPage
from ui.journal.page import JournalPage
from ui.look import style, tokens
from ui.look.tokens import Role
from ui.parts.keybar import KeyHint
from ui.people.page import PeoplePage
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.scanner import Scanner
from ui.shell.page import Page
from ui.shell.window import Window
from ui.shelving.page import ShelvingPage
from ui.sounds import SilentPlayer
from ui.today.page import TodayPage

UI = Path(__file__).parents[2] / "ui"
PAGES = {"today", "desk", "holdings", "importing", "shelving", "printing", "people", "journal", "unlock", "firstday"}
# What every keyboard and every list does, whatever the page.
COMMON = {"F1", "Enter", "Esc", "Tab", "Shift", "↑↓", "←→", "↓", "Home", "End", "Caps Lock"}
WINDOW = {"Ctrl+K", "Ctrl+L", "Ctrl+1", "Ctrl+9"}
TABLE = {"Ctrl+C", "Ctrl+Shift+F"}
# A chapter may send the reader on to another page and name the key there.
NEIGHBOURS = {
    "importing": {"holdings", "journal"},
    "rules": {"desk"},
    "first-day": {"firstday"},
    "holdings": {"importing"},
    "keys": PAGES,
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
def host(qtbot: QtBot, dressed: QApplication) -> QWidget:
    """Something that is worked in, with a field that has the keyboard."""
    made = QWidget()
    field = QLineEdit(made)
    column = QVBoxLayout(made)
    column.addWidget(field)
    column.addStretch(1)
    qtbot.addWidget(made)
    made.resize(1198, 656)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    field.setFocus()
    return made


@pytest.fixture
def view(qtbot: QtBot, host: QWidget) -> HelpView:
    made = HelpView("zh_CN")
    qtbot.addWidget(made)
    made.cover(host, "desk")
    return made


@pytest.fixture
def pages(qtbot: QtBot, porter: Porter, dressed: QApplication, tmp_path: Path) -> dict[str, Page]:
    """The pages of the archivist, as they are before anything was done on them."""
    made: tuple[Page, ...] = (
        TodayPage(porter),
        DeskPage(porter, Scanner(dressed, porter), SilentPlayer()),
        HoldingsPage(porter),
        ShelvingPage(porter),
        PrintingPage(porter, Preferences(tmp_path / "desk.json")),
        PeoplePage(porter),
        JournalPage(porter),
    )
    for page in made:
        qtbot.addWidget(page)
    return {page.key: page for page in made}


# --- the chapters ---


def test_every_page_has_a_chapter_in_both_languages():
    assert {chapter_of(page) for page in PAGES} == set(KEYS) - {"practice", "rules", "keys"}
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
    assert set(RULE.findall(chapter.text)) <= set(RULES.values()) | set(DOUBT_RULES.values())


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


# --- the keys ---


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_no_chapter_names_a_key_that_is_not_there(chapter: Chapter, pages: dict[str, Page]):
    known = COMMON | WINDOW | TABLE
    for package in {chapter.key, *NEIGHBOURS.get(chapter.key, set())}:
        known |= literals(package)
        if package in pages:
            known |= {plain_key(hint.key) for hint in told_by(pages[package])}
    known |= {plain_key(hint.key) for hint in told_by(HelpView("en"))} if chapter.key == "keys" else set()
    assert set(keys_in(chapter.text)) <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_a_page_is_told_in_its_chapter_and_in_the_list_of_keys(language: str, pages: dict[str, Page]):
    chapters = written(language)
    everywhere = set(keys_in(chapters["keys"].text))
    for key, page in pages.items():
        told = {plain_key(hint.key) for hint in told_by(page) if not re.match(r"\d", hint.key)} - {"F1"}
        assert told <= set(keys_in(chapters[key].text)), key
        assert told <= everywhere, key


# --- the view ---


def test_f1_opens_the_chapter_of_the_page_and_f1_leads_back(qtbot: QtBot, host: QWidget, dressed: QApplication):
    field, view = host.findChild(QLineEdit), HelpView("zh_CN")
    qtbot.addWidget(view)
    for page, chapter in (("desk", "desk"), ("firstday", "first-day"), ("journal", "journal")):
        view.toggle(host, page)
        assert view.isVisible() and view.chapter == chapter
        assert view.geometry() == host.rect()
        with qtbot.waitSignal(view.closed):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
        assert view.isHidden() and QApplication.focusWidget() is field


def test_esc_empties_the_search_first_then_leads_back(qtbot: QtBot, view: HelpView, host: QWidget):
    qtbot.keyClick(view.sheet, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(view.search, "R-53")
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.isVisible() and not view.search.text()
    qtbot.keyClick(view.sheet, Qt.Key.Key_Escape)
    assert view.isHidden() and QApplication.focusWidget() is host.findChild(QLineEdit)


def test_leaving_what_is_not_open_says_nothing(qtbot: QtBot, view: HelpView):
    view.leave()
    with qtbot.assertNotEmitted(view.closed):
        view.leave()


def test_a_window_shows_the_keys_of_the_help_and_leads_back_by_esc(qtbot: QtBot, dressed: QApplication):
    window, view = Window("青梧研究所", ""), HelpView("en")
    qtbot.addWidget(window)
    page = Page()
    page.key = "people"
    window.add_page(page)
    with qtbot.waitActive(window):
        window.show()
    view.cover(page, page.key)
    assert view.chapter == "people"
    assert [hint.key for hint in told_by(view) if hint.told] == ["↑↓", "←→", "Ctrl+F", "Esc"]
    qtbot.keyClick(view.sheet, Qt.Key.Key_Escape)
    assert view.isHidden()


def test_arrows_turn_chapters_and_scroll(qtbot: QtBot, view: HelpView):
    bar = view.sheet.verticalScrollBar()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        before = bar.value()
        qtbot.keyClick(view.sheet, key)
        assert bar.value() > before
    qtbot.keyClick(view.sheet, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(view.sheet, Qt.Key.Key_Right)
    assert view.chapter == "holdings" and bar.value() == 0
    qtbot.keyClick(view.sheet, Qt.Key.Key_Left)
    qtbot.keyClick(view.sheet, Qt.Key.Key_Left)
    qtbot.keyClick(view.sheet, Qt.Key.Key_Left)
    assert view.chapter == "today"


def test_a_chapter_may_be_chosen_in_the_list(qtbot: QtBot, view: HelpView):
    qtbot.keyClick(view.contents, Qt.Key.Key_End)
    assert view.chapter == "keys"


def test_search_shows_where_it_stands_and_enter_goes_through_all_of_it(qtbot: QtBot, view: HelpView):
    view.search.setText("R-53")
    shown = [place for place in range(view.contents.count()) if not view.contents.item(place).isHidden()]
    assert len(shown) == 1 and view.chapter == "rules" and view.sheet.hits == 1
    view.search.setText("审批单号")
    seen = [view.chapter]
    for _press in range(8):
        qtbot.keyClick(view.search, Qt.Key.Key_Return)
        seen.append(view.chapter)
    assert {"desk", "rules"} <= set(seen)
    assert seen[-1] in {"desk", "rules", "first-day"}


def test_keys_are_found_though_they_are_painted(view: HelpView):
    view.search.setText("F11")
    assert view.sheet.hits >= 1


def test_nothing_found_is_said_with_a_way_back(qtbot: QtBot, view: HelpView):
    view.search.setText("没有这个词吧")
    assert view.sheet.isHidden()
    view.search.clear()
    assert view.sheet.isVisible() and view.contents.currentItem() is not None
    assert not any(view.contents.item(place).isHidden() for place in range(view.contents.count()))


def test_the_sheet_follows_the_colours(view: HelpView, dressed: QApplication):
    def ink() -> str:
        return view.sheet.document.begin().begin().fragment().charFormat().foreground().color().name().upper()

    assert ink() == tokens.LIGHT.text.upper()
    style.dress(dressed, dark=True)
    assert ink() == tokens.DARK.text.upper()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("dark", [False, True])
def test_every_chapter_is_painted_whole(qtbot: QtBot, host: QWidget, language: str, dark: bool, dressed: QApplication):
    style.dress(dressed, dark=dark)
    view = HelpView(language)
    qtbot.addWidget(view)
    view.cover(host, "desk")
    for key in KEYS:
        view.show_chapter(key)
        view.sheet.verticalScrollBar().setValue(view.sheet.verticalScrollBar().maximum())
        assert not view.grab().isNull()


def test_notes_bear_the_colour_of_what_they_say():
    roles = {block.role for chapter in written("zh_CN").values() for block in blocks_of(chapter.text) if block.lines}
    assert {Role.INFO, Role.LOOK, Role.OK} <= roles
