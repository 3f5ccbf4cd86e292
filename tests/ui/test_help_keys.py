"""The chapter of keys tells every key of every page, in the part that is about that page."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from recordsroom.domain.desk import DeskMode
from tests.rooms import House
from ui.desk.page import DeskPage
from ui.desktop import Desktop
from ui.help.chapters import LANGUAGES, read_chapters
from ui.help.runs import keys_in
from ui.preferences import Preferences
from ui.resuming import Resume
from ui.scanner import Scanner
from ui.shell.page import Page

# What every list, form or page does, told once for all of them.
EVERYWHERE = {"F1", "Enter", "Esc", "↑↓", "Ctrl+C", "Ctrl+Shift+F"}
# Which part is about each page: a heading, or how a line begins.
PARTS = {
    "today": ("今日", "Today"),
    "desk": ("借还台", "Desk"),
    "holdings": ("档案", "Holdings"),
    "shelving": ("库房架位", "Shelving"),
    "counting": ("清点", "Counting"),
    "printing": ("打印", "Printing"),
    "people": ("人员", "People"),
    "registers": ("登记簿", "Registers"),
    "journal": ("日志", "Journal"),
    "system": ("系统", "System"),
    "pour": ("在倒入里", "Pouring in"),
    "reading": ("在座位图里", "In the seat plan"),
    "cases": ("在周转箱里", "Among transport cases"),
    "quarter": ("日志", "Journal"),
    "then": ("日志", "Journal"),
    "papers": ("日志", "Journal"),
    "book_export": ("导出目录", "Export a list"),
    "every_register": ("登记簿", "Registers"),
    "approvals": ("在审批里", "Among approvals"),
    "copies": ("复制、摘录", "Copies and excerpts"),
    "circulation": ("文件传阅", "Circulation"),
    "carried": ("携带外出、送达", "Carried outside"),
    "call_ins": ("清退", "Called in"),
    "waiting": ("预约等候", "Waiting list"),
    "overnight": ("在过夜存放里", "Among what is kept overnight"),
    "enquiries": ("在代查里", "Among enquiries"),
    "incidents": ("在泄密事件里", "Among incidents"),
    "statistics": ("在统计里", "In statistics"),
    "room_care": ("在库房日常里", "In room care"),
    "training": ("在培训、承诺书里", "In training and undertakings"),
    "room_stays": ("在库房出入里", "At the repository's door"),
    "destruction": ("销毁", "Destruction"),
    "retention": ("在保管到期里", "Among retention"),
    "transfers": ("在移交进馆里", "Among transfers to the archives"),
    "secrecy": ("在定密解密里", "Among secrecy decisions"),
    "own_secrets": ("在工作秘密、商业秘密里", "Among work and business secrets"),
    "equipment": ("在介质设备里", "Among media and devices"),
    "handing": ("在工作交接里", "In the handovers"),
    "receipts": ("在收文登记簿里", "In the incoming book"),
    "outgoing": ("在发文、", "In the registers of what was sent out"),
    "catalogues": ("在发文、", "In the registers of what was sent out"),
    "movements": ("在发文、", "In the registers of what was sent out"),
    "chases": ("在催还登记里", "Among what was called in"),
    "shifts": ("在值班交接班登记里", "Among the shifts"),
    "accessions": ("在接收档案里", "Among archives taken over"),
    "safes": ("在保密柜存取里", "Among safe cabinets"),
    "count_book": ("在清点核对登记里", "In the register of counts"),
    "inside": ("内部调卷", "Work inside"),
    "visits": ("在阅览室查阅登记簿里", "In the register of the reading room"),
    "knowing": ("在知悉登记里", "Among who knows"),
}
# Parts of a page that come and go in its place: their module, and the part of the chapter.
WITHIN = {
    "series/page.py": ("在档号系列里", "Among the series"),
    "series/missing.py": ("在缺号里", "Among missing numbers"),
    "boxes/page.py": ("在档案盒里", "Among the boxes"),
    "mending/page.py": ("在待整理里", "Among what is to be mended"),
    "arranging/relabel.py": ("在换标签里", "Among labels to renew"),
    "arranging/page.py": ("整理", "Arranging"),
    "importing/page.py": ("导入清单", "Bring in a list"),
    "registering/page.py": ("登记与更正", "Registering"),
    "registering/entry.py": ("登记与更正", "Registering"),
    "registering/carriers.py": ("在各份里", "Among the copies"),
    "papers/page.py": ("目录与表单", "Lists and forms"),
    "campaign/page.py": ("建库", "Building up"),
    "exporting/leaving_page.py": ("导出目录", "Export a list"),
}
UI = Path(__file__).parents[2] / "ui"


@pytest.fixture
def desktop(house: House, qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    """The open room, with every page of the archivist."""
    made = Desktop(house.room, Scanner(qapp), Preferences(tmp_path / "desk.json"), Resume())
    yield made
    made.leave(locked=True)


def part(chapter: str, name: str) -> str:
    """What is told under this heading, or in the line that begins so."""
    headed = {one.partition("\n")[0].strip(): one for one in re.split(r"^## ", chapter, flags=re.MULTILINE)}
    begun = "\n".join(line for line in chapter.splitlines() if line.startswith(name))
    return headed.get(name, begun)


def hinted(file: Path) -> set[str]:
    """The keys that a module names outright; what it works out is told by the page itself."""
    calls = (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    names = (call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "KeyHint")
    said = {key.value for key in names if isinstance(key, ast.Constant) and isinstance(key.value, str)}
    return {key.replace("Return", "Enter") for key in said}


def keys_of(page: Page) -> set[str]:
    """Every key of a page: those of now, and those that its module names for when there is something to act on."""
    now = {hint.key.replace("Return", "Enter") for hint in (*page.keys(),) if not re.match(r"\d", hint.key)}
    return now | hinted(Path(inspect.getfile(type(page))))


def untold(told: str, keys: set[str]) -> list[str]:
    return sorted(keys - EVERYWHERE - set(keys_in(told)))


def test_every_key_of_every_page_stands_in_the_part_about_it(desktop: Desktop):
    pages = {key: desktop.page(key) for key, _title in desktop.window.pages()}
    assert set(pages) <= set(PARTS), "a page without a part in the chapter of keys"
    missing = []
    for place, language in enumerate(LANGUAGES):
        chapter = next(one.text for one in read_chapters(language) if one.key == "keys")
        for key, page in pages.items():
            missing += [(language, key, one) for one in untold(part(chapter, PARTS[key][place]), keys_of(page))]
        for file, names in WITHIN.items():
            missing += [(language, file, one) for one in untold(part(chapter, names[place]), hinted(UI / file))]
    assert len(pages) > 40
    assert missing == []


@pytest.mark.parametrize("mode", list(DeskMode))
def test_every_key_of_the_desk_stands_there_in_every_mode(desktop: Desktop, mode: DeskMode):
    desk = desktop.page("desk")
    assert isinstance(desk, DeskPage)
    desk.work.run.mode = mode
    for place, language in enumerate(LANGUAGES):
        chapter = next(one.text for one in read_chapters(language) if one.key == "keys")
        assert untold(part(chapter, PARTS["desk"][place]), keys_of(desk)) == []
