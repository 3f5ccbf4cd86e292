"""The keys of one count: while it is scanned, while it is settled, and in its forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.commands import Command, CountBox, ScanForCount
from recordsroom.domain.counting_facts import BoxFound
from recordsroom.domain.errors import Refused
from recordsroom.domain.pouring import Reading
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import CardKind
from recordsroom.services.queries.inventory_sheet import sheets_of
from recordsroom.services.room import Outcome, Room
from ui.parts.keybar import KeyHint
from ui.vouching import vouched

if TYPE_CHECKING:
    from ui.counting.session import CountView

translate = QCoreApplication.translate

_MOST_NUMBER = 4
"""A box's number of things has no more digits; what is longer, or has letters, is its seal."""


def keys_of(view: CountView) -> tuple[KeyHint, ...]:
    """What may be pressed now."""
    if view.form is not None:
        return (
            KeyHint("Ctrl+Enter", translate("CountKeys", "save"), view.save),
            KeyHint("Ctrl+Return", "", view.save, told=False),
            KeyHint("Esc", translate("CountKeys", "put away"), view.away),
        )
    return _scanning(view) if view.counting else _settling(view)


def with_second(command: Command, name: str, password: str) -> Callable[[Room], Outcome]:
    """A request with the hand of the second keeper, whose password was typed."""

    def act(room: Room) -> Outcome:
        hand = vouched(name, password, room)
        if isinstance(hand, Exception):
            raise hand
        return room.do(command, second=hand)

    return act


def inside_of(count: int, box: BoxFound, said: str) -> CountBox | None:
    """What was said behind a box: the number of things in it, or its seal; None where it is a code by its length."""
    if said.isdigit() and len(said) > _MOST_NUMBER:
        return None
    number = int(said) if said.isdigit() else None
    return CountBox(count=count, box=box.box, inside_found=number, seal_no=said if number is None else None)


def count_all(count: int, readings: tuple[Reading, ...], of_card: bool, room: Room) -> Outcome:  # noqa: FBT001
    """Count what was poured in its order, each code a request of its own; answers what came of the last.

    In a list of cards one that belongs to nothing holds up none of the others; it is told when all were noted.
    """
    last, strange = None, None
    for reading in readings:
        try:
            last = room.do(ScanForCount(count=count, scanned=reading.said, of_card=of_card, poured=True))
        except Refused as failed:
            if Reason.CARD_OF_NOTHING not in failed.reasons:
                raise
            strange = failed
    if strange is not None or last is None:
        raise strange or Refused(Reason.NOTHING_TO_DO)
    return last


def settle_all(commands: Sequence[Command], room: Room) -> Outcome:
    """Enter what became of several discrepancies, each a request of its own; answers what came of the last."""
    for command in commands[:-1]:
        room.do(command)
    return room.do(commands[-1])


def next_holder(view: CountView) -> None:
    """Turn to the next holder who was not asked to the end, as if that one's card had been scanned."""
    if view.state is None:
        return
    tiles = view.state.shelves
    at = next((place + 1 for place, tile in enumerate(tiles) if tile.place == view.state.now), 0)
    following = next((tile for tile in (*tiles[at:], *tiles[:at]) if not tile.done), None)
    if following is not None:
        view.hear(following.label)


def _plan(view: CountView) -> tuple[KeyHint, ...]:
    """The way to the plan of the room and, where there are more rooms, from one to the next."""
    if view.state is None or view.state.held:
        return ()
    turn = KeyHint("F12", translate("CountKeys", "plan / discrepancies"), view.plan.turn)
    more = view.plan.open and len(view.plan.rooms) > 1
    return (turn, *((KeyHint("F3", translate("CountKeys", "next room"), view.plan.next_room),) if more else ()))


def _scanning(view: CountView) -> tuple[KeyHint, ...]:
    held = view.state is not None and view.state.held
    return (
        *(_of_holders(view) if held else _of_shelves(view)),
        KeyHint("F11", translate("CountKeys", "state of the thing"), view.note),
        KeyHint("F8", translate("CountKeys", "undo"), view.undo, bool(view.made)),
        KeyHint("Ctrl+F9", translate("CountKeys", "end scanning"), view.end_scanning),
        KeyHint("Esc", translate("CountKeys", "pause"), view.leave),
        KeyHint("Ctrl+O", translate("CountKeys", "memory scanner"), view.elsewhere.pour, told=False),
        *(paper for paper in _papers(view, told=False) if paper.key == "Ctrl+P"),
    )


def _of_holders(view: CountView) -> tuple[KeyHint, ...]:
    return (
        KeyHint("F9", translate("CountKeys", "holder done"), view.end_shelf),
        KeyHint("F5", translate("CountKeys", "next holder"), partial(next_holder, view)),
        KeyHint(
            "Ctrl+Shift+P",
            translate("CountKeys", "lists to take along"),
            lambda: view.print_paper("holder_sheet"),
        ),
    )


def _of_shelves(view: CountView) -> tuple[KeyHint, ...]:
    catalogue = view.state is not None and view.state.row.session.cards is CardKind.CATALOGUE
    cards = (KeyHint("F7", translate("CountKeys", "cards / things"), view.turn_cards),) if catalogue else ()
    return (
        KeyHint("F9", translate("CountKeys", "shelf done"), view.end_shelf),
        KeyHint(
            "Ctrl+Shift+P",
            translate("CountKeys", "sheets to take along"),
            lambda: view.labels_wanted.emit("inventory_sheet", sheets_of(view.count)),
            told=False,
        ),
        KeyHint("F10", translate("CountKeys", "count shelf anew"), view.count_anew),
        *cards,
        _order(view),
        *_plan(view),
        KeyHint("Ctrl+E", translate("CountKeys", "count on another PC"), view.elsewhere.give_out, told=False),
        KeyHint("Ctrl+I", translate("CountKeys", "part comes back"), view.elsewhere.bring_back, told=False),
    )


def _settling(view: CountView) -> tuple[KeyHint, ...]:
    if view.searching.open:
        return (
            KeyHint("Enter", translate("CountKeys", "not there")),
            KeyHint("F10", translate("CountKeys", "it is there"), view.searching.look_there),
            KeyHint("F9", translate("CountKeys", "back to the discrepancies"), view.searching.turn),
            KeyHint("Esc", "", view.searching.turn, told=False),
        )
    look = KeyHint("F9", translate("CountKeys", "where to look"), view.searching.turn)
    settle = KeyHint("F6", translate("CountKeys", "settle"), view.settle)
    sign = KeyHint("F7", translate("CountKeys", "signed report"), view.sign)
    back = KeyHint("Esc", translate("CountKeys", "back to the list"), view.leave)
    order = () if view.state is not None and view.state.held else (_order(view), *_plan(view))
    acts = () if view.signed else (settle, look, sign, *_scanning_on(view))
    return (*acts, *_papers(view, told=True), *order, back)


def _scanning_on(view: CountView) -> tuple[KeyHint, ...]:
    """Whoever ended too early goes on, as long as nothing is settled yet."""
    untouched = view.made and all(row.action is None for row in view.body.found)
    return (KeyHint("F8", translate("CountKeys", "scan on"), view.undo),) if untouched else ()


def _papers(view: CountView, *, told: bool) -> tuple[KeyHint, ...]:
    return (
        KeyHint("Ctrl+P", translate("CountKeys", "report"), lambda: view.print_paper("count_report"), told=told),
        KeyHint(
            "Ctrl+Shift+P",
            translate("CountKeys", "discrepancies"),
            lambda: view.print_paper("count_findings"),
            told=told,
        ),
    )


def _order(view: CountView) -> KeyHint:
    return KeyHint("F4", translate("CountKeys", "order / discrepancies"), view.body.turn_over)
