"""New places by keys, then shelving by scan in both orders, and the wrong place (R-65)."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces, places
from tests.tour.tour import Tour
from ui.desk.page import DeskPage
from ui.shelving.page import ShelvingPage

NEW_ROOM = "2列2面3节4层"


def new_room(tour: Tour) -> None:
    page: ShelvingPage = tour.page("shelving")
    tour.press("Ctrl+4")
    tour.until(lambda: page.tree.chosen_place() is not None, "a place is chosen")
    tour.shot("shelving", "库房架位：密集架、机密专库、绝密专柜")
    tour.press("Ctrl+N")
    tour.write(NEW_ROOM)
    tour.settle()
    tour.shot("new-room", "新建库房：一句话写明列、面、节、层，先看会建成什么")
    with tour.journal("AddStorageLocations"):
        tour.press("Ctrl+Return")
    tour.until(lambda: page.side.form is None, "the places are made")
    tour.shot("room-made", "库房已建：接着打印架位标签")
    tour.press("End")


def _new_shelves(tour: Tour) -> tuple[str, ...]:
    return tour.ask(places, "SHELF_LEVEL", Level.INTERNAL, "04")


def place_first(tour: Tour) -> None:
    shelf = _new_shelves(tour)[0]
    fresh = tour.ask(pieces, Custody.ACCESSIONED, Level.INTERNAL, 4, "W018")
    tour.press("Ctrl+2")
    tour.shot("desk", "借还台：查询方式，等候扫描")
    tour.press("F5")
    tour.scan(shelf)
    tour.shot("shelve-place", "上架：扫到架位")
    with tour.journal(*["ShelveCarrier"] * len(fresh)):
        for piece in fresh:
            tour.scan(piece.digits)
    tour.kept["shelved"], tour.kept["shelf"] = fresh, shelf
    tour.shot("shelved", "上架：先扫架位，再扫各件")
    tour.press("F9")


def carrier_first(tour: Tour) -> None:
    (piece,) = tour.ask(pieces, Custody.ACCESSIONED, Level.INTERNAL, 1, "W018")
    tour.press("F5")
    tour.scan(piece.digits)
    tour.shot("shelve-held", "上架：先扫一件，等候架位")
    with tour.journal("ShelveCarrier"):
        tour.scan(_new_shelves(tour)[1])
    tour.shot("shelved-held", "上架：件在前、架位在后")
    tour.press("F9")


def typed_place(tour: Tour) -> None:
    desk: DeskPage = tour.page("desk")
    tour.press("F5", "F12")
    tour.shot("shelve-typed-empty", "上架：架位够不着，按 F12 输入")
    tour.write("mjj 2l b5")
    tour.until(lambda: desk.showing.place.places.marked is not None, "places are offered")
    tour.shot("shelve-typed", "上架：输入拼音首字母，上下键选架位")
    tour.press("Down", "Return")
    tour.settle()
    assert desk.work.run.shelf.place is not None, "the typed place counts as scanned"
    tour.press("F9")


def wrong_place(tour: Tour) -> None:
    first = tour.kept["shelved"][0]
    tour.press("F5")
    tour.scan(_new_shelves(tour)[2])
    with tour.journal("ShelveCarrier REFUSED"):
        tour.scan(first.digits)
    tour.shot("shelve-refused", "不能放在这里（R-65）：原位在哪，怎么办")
    with tour.journal("ShelveCarrier"):
        tour.press("M")
    tour.shot("shelve-moved", "按 M 改定新架位")
    tour.press("F9")


def look(tour: Tour) -> None:
    page: ShelvingPage = tour.page("shelving")
    tour.press("Ctrl+4", "F5")
    tour.until(lambda: page.waiting.rows.rowCount() > 0, "something waits to be shelved")
    tour.shot("to-be-shelved", "待上架：等候入位的各件")
    tour.press("F5", "Return")
    tour.shot("standing-here", "在架：所选架位里的各件")
