"""F1 opens the handbook where it tells of the page one is on, also where one chapter tells of many pages."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import ui
from tests.ui.turns import dressed
from ui.help.blocks import Shape, blocks_of
from ui.help.chapters import KEYS, LANGUAGES, read_chapters
from ui.help.view import HelpView
from ui.holdings import page as holdings
from ui.shell.page import Page

ELSEWHERE = {"help", "door", "firstday", "restore", "recovery", "rekey", "renewal", "unlock", "factor"}
"""What is no page of an open room, or itself the help."""


def kinds(of: type[Page]) -> Iterator[type[Page]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


def keys_of_pages() -> set[str]:
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    made = {kind.key for kind in kinds(Page) if kind.key and kind.__module__.startswith("ui.")}
    # The parts of the holdings page are told as such; "count" and "counts" are the two parts of the page Counting.
    inside = {part.key for part in holdings._PARTS.values() if isinstance(part, type) and issubclass(part, Page)}
    return made - inside - set(holdings._PARTS) - {"count", "counts"} - ELSEWHERE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_handbook_tells_of_every_page_in_a_chapter_or_under_a_heading(language: str):
    spots = [spot for chapter in read_chapters(language) for spot in chapter.spots]
    assert len(spots) == len(set(spots)), "one place for each page"
    wanted = keys_of_pages()
    assert len(wanted) > 40
    assert wanted - set(KEYS) - set(spots) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_stands_for_itself(language: str):
    for chapter in read_chapters(language):
        headings = [block for block in blocks_of(chapter.text) if block.shape is Shape.HEADING]
        written = [line for line in chapter.text.splitlines() if line.startswith("#")]
        assert len(headings) == len(written), f"a heading of {chapter.title} is swallowed by what stands above it"


def test_both_languages_tell_of_the_same_pages_in_the_same_places():
    chinese, english = ({one.key: one.spots for one in read_chapters(language)} for language in LANGUAGES)
    assert chinese == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_f1_shows_the_heading_of_the_page(qtbot: QtBot, language: str):
    dressed()
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1198, 600)
    host.show()
    view = HelpView(language)
    qtbot.addWidget(view)
    for spot, chapter in (("destruction", "registers"), ("pour", "desk"), ("holdings-series", "registering")):
        view.cover(host, "registers", spot)
        assert view.chapter == chapter
        heading = next(line for line in view._chapters[chapter].text.splitlines() if f"{{{spot}}}" in line)
        sheet = view.sheet
        words = heading.removeprefix("## ").partition(" {")[0]
        block = sheet.document.begin()
        while block.text() != words or block.blockFormat().headingLevel() != 2:
            block = block.next()
        above = sheet._origin(block).y() - sheet.verticalScrollBar().value()
        bar = sheet.verticalScrollBar()
        assert -1 < above < 60 or bar.value() == bar.maximum(), "the heading stands at the top, or as high as it can"
        assert "{" not in block.text()
        view.leave()
    view.cover(host, "desk", "nowhere")
    assert view.chapter == "desk" and view.sheet.verticalScrollBar().value() == 0
