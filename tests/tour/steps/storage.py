"""The trolley, a safe of two keepers, free shelves beside each other, the order of the walk, a move made ready."""

from __future__ import annotations

from recordsroom.domain.values import Custody, Level, LocationKind
from tests.tour.sights import pieces, places
from tests.tour.tour import Tour
from ui.shelving.page import ShelvingPage


def guarded(tour: Tour) -> None:
    """Make a return trolley and a safe that two keepers open together."""
    page: ShelvingPage = tour.page("shelving")
    tour.press("Ctrl+4")
    tour.until(lambda: page.tree.chosen_place() is not None, "a place is chosen")
    for kind, name, code in (("Down", "还件车一", "T1"), ("Home", "保密柜一", "S1")):
        tour.press("Ctrl+B", kind, "Return")
        tour.write(name)
        tour.press("Return")
        tour.write(code)
        tour.press("Return", "Return", "Return", "Return")
        if code == "S1":
            tour.press("Space")
        tour.shot(f"cabinet-{code.lower()}", f"新建柜子：{name}")
        with tour.journal("AddStorageLocations"):
            tour.press("Ctrl+Return")
        tour.until(lambda: page.side.form is None, "the place is made")


def two_keepers(tour: Tour) -> None:
    """The safe is refused to one keeper and opened by a countersigned form."""
    (safe,) = tour.ask(places, "CABINET", Level.INTERNAL, "S1")
    piece = tour.ask(pieces, Custody.ACCESSIONED, Level.INTERNAL, 1, "W018")[0]
    tour.press("Ctrl+2", "F5")
    tour.scan(safe)
    with tour.journal("ShelveCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.shot("two-keepers-refused", "双人双锁：一个人打不开，写明认哪一种")
    tour.press("F10")
    tour.settle()
    tour.shot("second-password", "双人双锁：第二保管员在此输口令")
    tour.press("Escape")
    with tour.journal("ShelveCarrier REFUSED"):
        tour.scan(piece.digits)
    tour.press("Ctrl+F10")
    for words in ("双-0007", "苏怀瑾", "保密员"):
        tour.write(words)
        if words != "保密员":
            tour.press("Return")
    tour.shot("countersigned", "双人双锁：书面会签")
    with tour.journal("RecordCountersignature", "ShelveCarrier"):
        tour.press("Return")
    tour.shot("two-keepers-done", "双人双锁：会签后照常上架")
    tour.press("F9")


def on_trolley(tour: Tour) -> None:
    """All that came back in a return goes on the trolley with one scan."""
    (trolley,) = tour.ask(places, "TROLLEY", Level.INTERNAL, "T1")
    with tour.journal("PutOnTrolley"):
        tour.scan(trolley)
    tour.shot("on-trolley", "归还：扫还件车，这一批都记在车上")


def free_run(tour: Tour) -> None:
    """Shelves beside each other for two hundred boxes, framed on the plan; then the order of the walk."""
    page: ShelvingPage = tour.page("shelving")
    tour.press("Ctrl+4")
    tour.until(lambda: page.tree.places.fill(page.tree.places.roots()[-1]) is not None, "the fill is known")
    tour.press("F10")
    tour.write("40")
    tour.press("Ctrl+Return")
    tour.settle()
    tour.shot("free-run", "连续空位：从哪一层到哪一层")
    tour.press("Escape", "F9")
    tour.settle()
    tour.shot("out-of-order", "查乱架")
    tour.press("F4")


def move(tour: Tour) -> None:
    """A move made ready by scans; then a place is looked at to be changed."""
    page: ShelvingPage = tour.page("shelving")
    shelves = tour.ask(places, "SHELF_LEVEL", Level.INTERNAL, "04")
    tour.press("Ctrl+M")
    with tour.journal():
        for shelf in (shelves[0], shelves[5], shelves[1], shelves[1]):
            tour.scan(shelf)
    tour.until(lambda: page.lists.moves.rows.rowCount() == 2, "both rows are judged")
    tour.shot("move", "整库搬迁：试算，每层几盒几件，哪一行不能搬")
    tour.press("Escape", "F2")
    tour.settle()
    tour.shot("change-place", "更改架位、停用")
    tour.press("Escape")


def to_count(tour: Tour) -> None:
    """Where something was moved to waits to be counted: the list, and the plan coloured by the last count."""
    page: ShelvingPage = tour.page("shelving")
    shelves = tour.ask(places, "SHELF_LEVEL", Level.INTERNAL, "04")
    tour.press("Ctrl+4", "Ctrl+M")
    for shelf in (shelves[1], shelves[6]):
        tour.scan(shelf)
    tour.until(lambda: page.side.move_form.act().allowed, "the row is judged")
    with tour.journal("MoveHoldings"):
        tour.press("Ctrl+Return")
    tour.until(lambda: page.lists.to_count.rows.rowCount() == 1, "the new shelf waits to be counted")
    tour.press("F11")
    tour.shot("to-be-counted", "待清点：搬迁后要清点的架位")
    tour.press("Return")
    tour.settle()
    tour.shot("plan-by-count", "平面：按上次清点的时间着色")
    tour.press("F7")


def part_of_another(tour: Tour) -> None:
    """A section made ready to become part of another column: what it is called now and then."""
    page: ShelvingPage = tour.page("shelving")
    tour.press("Ctrl+4")
    section = next(row for row in page.tree.places.rows() if row.kind is LocationKind.SECTION)
    page.show_place(section.id)
    tour.press("F12", "Down")
    tour.until(lambda: page.side.regroup_form.act().allowed, "it is judged")
    tour.shot("part-of-another", "改挂到别处：新旧编号先看清")
    tour.press("Escape")
