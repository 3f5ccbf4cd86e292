"""The plan of the room: tree, columns and face stay at one place, and the keyboard walks from one to the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import MakeBox, NewLocation
from recordsroom.domain.values import Barcode, Kind, LocationKind
from recordsroom.services.queries.scanned import PlaceSeen, Unseen, Why
from recordsroom.services.queries.shelving import LocationRow
from recordsroom.services.room import Room
from tests.ui.shelving_stage import Desk, staged
from tests.ui.turns import keyboard, press, row_of
from ui.porter import Porter
from ui.shelving.floor import Floor
from ui.shelving.lists import ASTRAY
from ui.shelving.places import Places
from ui.shelving.plan_layout import laid_out
from ui.shelving.shades import Shade

Key = Qt.Key


@pytest.fixture
def desk(room: Room, porter: Porter, qtbot: QtBot) -> Iterator[Desk]:
    yield from staged(room, porter, qtbot)


def floor_of(*places: NewLocation) -> tuple[Floor, dict[str, int]]:
    """A floor by itself, its root being the first place."""
    ids = {place.code: number for number, place in enumerate(places, 1)}
    rows = [
        LocationRow(ids[p.code], ids.get(p.parent or ""), p.code, p.name, p.kind, "", p.max_level, None, False, 0,
                    True, 0, True)
        for p in places
    ]  # fmt: skip
    made = Places()
    made.show(rows)
    return Floor(made, 1), ids


def test_enter_leads_from_the_tree_through_plan_and_face_to_the_list_and_escape_back(desk: Desk, qtbot: QtBot):
    page = desk.page
    desk.go("05")
    press(desk.window, qtbot, Key.Key_Return)
    assert keyboard(desk.window) is page.plan_card.plan and desk.chosen == "05-01"
    press(desk.window, qtbot, Key.Key_Return)
    assert keyboard(desk.window) is page.side.elevation and desk.chosen == "05-01-A-01-1"
    press(desk.window, qtbot, Key.Key_Return)
    assert keyboard(desk.window) is page.standing
    qtbot.waitUntil(lambda: page.standing.rows.row(0) is not None, timeout=5000)
    assert row_of(page.standing, 0).carrier == 1
    for expected in (page.side.elevation, page.plan_card.plan, page.tree):
        press(desk.window, qtbot, Key.Key_Escape)
        assert keyboard(desk.window) is expected
    assert page.plan_card.isVisible()


def test_arrows_go_through_the_columns_as_one_walks(desk: Desk, qtbot: QtBot):
    desk.go("05-01")
    desk.page.plan_card.plan.setFocus()
    press(desk.window, qtbot, Key.Key_Right, Key.Key_Down)
    assert desk.chosen == "05-03"
    press(desk.window, qtbot, Key.Key_Right, Key.Key_Left, Key.Key_Home)
    assert desk.chosen == "05-01"
    press(desk.window, qtbot, Key.Key_End)
    assert desk.chosen == "05-03"


def test_r042_down_walks_from_level_to_section_to_side_to_column(desk: Desk, qtbot: QtBot):
    desk.go("05-01-A-01-1")
    desk.page.side.elevation.setFocus()
    walked = []
    for _step in range(8):
        press(desk.window, qtbot, Key.Key_Down)
        walked.append(desk.chosen)
    assert walked == [
        "05-01-A-01-2",
        "05-01-A-02-1",
        "05-01-A-02-2",
        "05-01-B-01-1",
        "05-01-B-01-2",
        "05-01-B-02-1",
        "05-01-B-02-2",
        "05-02-A-01-1",
    ]
    press(desk.window, qtbot, Key.Key_Up)
    assert desk.chosen == "05-01-B-02-2"


def test_left_and_right_stay_on_the_level(desk: Desk, qtbot: QtBot):
    desk.go("05-01-A-01-2")
    desk.page.side.elevation.setFocus()
    press(desk.window, qtbot, Key.Key_Right)
    assert desk.chosen == "05-01-A-02-2"
    press(desk.window, qtbot, Key.Key_Left)
    assert desk.chosen == "05-01-A-01-2"


def test_a_click_on_a_column_and_on_a_place_chooses_it(desk: Desk, qtbot: QtBot):
    desk.go("05")
    plan = desk.page.plan_card.plan
    tile = plan._layout.tile_of(desk.rows["05-02"].id) if plan._layout else None
    assert tile is not None
    qtbot.mouseClick(plan, Qt.MouseButton.LeftButton, pos=tile.frame.center().toPoint())
    assert desk.chosen == "05-02"
    elevation = desk.page.side.face.elevation
    spot = elevation._spot(1, 1).center().toPoint()
    qtbot.mouseClick(elevation, Qt.MouseButton.LeftButton, pos=QPoint(spot.x(), spot.y()))
    assert desk.chosen == "05-02-A-02-2"


def test_the_way_to_a_shelf_is_closed_again_behind_the_next(desk: Desk):
    tree = desk.page.tree
    desk.go("05-01-A-01-1")
    assert tree.isExpanded(tree.places.index_of(desk.rows["05-01-A"].id))
    desk.go("05-03")
    assert not tree.isExpanded(tree.places.index_of(desk.rows["05-01-A"].id))


def test_colours_change_by_key(desk: Desk, qtbot: QtBot):
    seen = []
    for _press in range(4):
        seen.append((desk.page.plan_card.plan.shade, desk.page.side.face.elevation.shade))
        desk.page.plan_card.grab()
        press(desk.window, qtbot, Key.Key_F7)
    assert seen == [(shade, shade) for shade in (Shade.FILL, Shade.LEVEL, Shade.COUNT, Shade.FILL)]


def test_a_change_is_seen_on_the_plan(desk: Desk, porter: Porter, qtbot: QtBot):
    key = desk.rows["05-02-A-01-1"].id
    porter.do(MakeBox(fonds_no="W017", width_mm=50, location=key))
    qtbot.waitUntil(lambda: (fill := desk.page.tree.places.fill(key)) is not None and fill.percent == 50, timeout=5000)


def test_a_room_without_columns_is_drawn_by_what_there_is(qapp: object):
    floor, ids = floor_of(
        NewLocation("02", "02 库", LocationKind.REPOSITORY),
        NewLocation("02-G1", "柜一", LocationKind.CABINET, "02"),
        NewLocation("02-G1-1", "柜一 1 层", LocationKind.SHELF_LEVEL, "02-G1"),
        NewLocation("02-G1-2", "柜一 2 层", LocationKind.SHELF_LEVEL, "02-G1"),
        NewLocation("02-G2", "柜二", LocationKind.CABINET, "02"),
    )
    assert [block.mark for block in floor.blocks] == ["G1", "G2"]
    first, second = floor.blocks
    assert [(cell.place, cell.section, cell.level) for cell in floor.face_of(first.strips[0]).cells] == [
        (ids["02-G1-1"], 0, 0),
        (ids["02-G1-2"], 0, 1),
    ]
    assert [cell.place for cell in floor.face_of(second.strips[0]).cells] == [ids["02-G2"]]


def test_areas_stand_apart_and_banks_are_added_where_columns_do_not_fit(qapp: object):
    places = [NewLocation("01", "01 库", LocationKind.REPOSITORY)]
    for area in "AB":
        places.append(NewLocation(f"01-{area}", f"01 库 {area} 区", LocationKind.AREA, "01"))
        for column in range(1, 13):
            code = f"01-{area}-{column:02d}"
            places.append(NewLocation(code, f"01 库 {area} 区 {column:02d} 列", LocationKind.COLUMN, f"01-{area}"))
            places.append(NewLocation(f"{code}-01", f"{code} 节", LocationKind.SECTION, code))
    floor, _ids = floor_of(*places)
    layout = laid_out(floor.areas, 600, 500)
    assert len(layout.tiles) == 24
    assert len({tile.frame.top() for tile in layout.tiles}) == 3
    assert max(tile.whole.right() for tile in layout.tiles) <= 600
    assert layout.height > 500
    frames = [tile.whole for tile in layout.tiles]
    assert not any(one.intersects(other) for at, one in enumerate(frames) for other in frames[at + 1 :])


def test_a_label_of_a_place_opens_its_face_while_the_plan_is_in_front(desk: Desk, qtbot: QtBot):
    page, row = desk.page, desk.rows["05-02-B-02-1"]
    assert page.takes(row.barcode) and not page.takes(Barcode.make(Kind.CARRIER, 1).digits) and not page.takes("x")
    page.show_seen(PlaceSeen(row.id, row.barcode, row.name, row.code, row.kind, row.max_level, 0))
    assert desk.chosen == "05-02-B-02-1" and keyboard(desk.window) is page.side.elevation
    with qtbot.waitSignal(page.said):
        page.show_seen(Unseen("4000000017", Why.UNKNOWN))


def test_the_desk_is_one_key_away_with_the_chosen_place(desk: Desk, qtbot: QtBot):
    desk.go("05-01-A-01-1")
    with qtbot.waitSignal(desk.page.opened) as opened:
        press(desk.window, qtbot, Key.Key_F6)
    assert opened.args == ["desk", desk.rows["05-01-A-01-1"].barcode]


def test_the_next_free_shelf_is_found_behind_the_chosen_one_and_round(desk: Desk, qtbot: QtBot):
    desk.go("05-01-A-01-1")
    press(desk.window, qtbot, Key.Key_F8)
    assert desk.chosen == "05-01-A-02-1"
    desk.go("05")
    press(desk.window, qtbot, Key.Key_F8)
    assert desk.chosen == "05-01-A-01-1"
    desk.go("05-03-B-02-2")
    press(desk.window, qtbot, Key.Key_F8)
    assert desk.chosen == "05-01-A-01-1"


def test_where_no_room_is_known_it_is_said(desk: Desk, qtbot: QtBot):
    desk.go("02-03")
    with qtbot.waitSignal(desk.page.said):
        press(desk.window, qtbot, Key.Key_F8)
    assert desk.chosen == "02-03"


def test_p030_shelves_beside_each_other_are_found_by_keys_and_framed_on_the_plan(desk: Desk, qtbot: QtBot):
    desk.go("05")
    press(desk.window, qtbot, Key.Key_F10)
    form = desk.page.side.run_form
    assert desk.page.side.form is form
    form._boxes.setText("5")
    press(desk.window, qtbot, Key.Key_Return, control=True)
    assert desk.chosen == "05-01-A-02-1"
    marked = desk.page.plan_card.plan._marked
    assert desk.rows["05-01-A-02"].id in marked
    assert desk.rows["05-01-B-01"].id not in marked
    assert desk.page.side.face.elevation._marked == {desk.rows[f"05-01-A-02-{n}"].id for n in (1, 2)}
    press(desk.window, qtbot, Key.Key_Escape)
    assert not desk.page.plan_card.plan._marked
    assert desk.page.side.form is None


def test_p030_where_no_run_is_free_the_form_says_so(desk: Desk, qtbot: QtBot):
    desk.go("05")
    press(desk.window, qtbot, Key.Key_F10)
    form = desk.page.side.run_form
    desk.page.forms.submit()
    assert not form._none.isVisible()
    form._boxes.setText("999")
    desk.page.forms.submit()
    assert form._none.isVisible()


def test_r042_the_order_is_checked_by_a_key(desk: Desk, qtbot: QtBot):
    desk.go("05")
    press(desk.window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: desk.page.lists._stack.currentIndex() == ASTRAY, timeout=5000)
    assert desk.page.lists.astray.rows.rowCount() == 0
