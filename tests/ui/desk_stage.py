"""The desk in its window with a hand at scanner and keys, for the tests of its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import RecordApproval
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.acts import Question
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.room import Room
from recordsroom.services.scanning import ScanRun
from tests.builders import TODAY
from tests.rooms import House
from tests.ui.desk_keys import scan, type_in
from ui.desk.page import DeskPage
from ui.look.tokens import Role
from ui.porter import Porter
from ui.scanner import Scanner
from ui.shell.window import Window
from ui.sounds import Sound

T = TypeVar("T")
PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4


@dataclass
class Recorder:
    """A player that only remembers."""

    sounds: list[Sound] = field(default_factory=list)

    def play(self, sound: Sound) -> None:
        self.sounds.append(sound)


class Desk:
    """The page in its window, and a hand at scanner and keys."""

    def __init__(self, house: House, porter: Porter, application: QApplication, qtbot: QtBot) -> None:
        self.house, self.porter, self.qtbot = house, porter, qtbot
        self.player = Recorder()
        self.window = Window("青梧研究所", "保密档案室")
        self.scanner = Scanner(application, self.window)
        self.page = DeskPage(porter, self.scanner, self.player)
        self.window.plan_page(DeskPage, lambda: self.page)
        self.modes: list[str] = []
        self.page.mode_changed.connect(lambda icon, _word: self.modes.append(icon))
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.show_page("desk")
        self.window.activateWindow()
        qtbot.waitExposed(self.window)

    @property
    def room(self) -> Room:
        return self.house.room

    @property
    def run(self) -> ScanRun:
        return self.page.work.run

    def last_sound(self) -> Sound:
        return self.player.sounds[-1]

    def panel(self) -> QWidget:
        return self.page.showing.panel

    def mode(self) -> DeskMode:
        return self.run.mode

    def question(self) -> Question | None:
        return self.run.question

    @property
    def words(self) -> str:
        return self.page.showing.band.accessibleName()

    @property
    def lines(self) -> list[tuple[Role, str]]:
        return [(row.role, row.code) for row in self.page.showing._rows]

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page.work.waiting, timeout=10_000)

    def scan(self, *labels: Barcode) -> None:
        for label in labels:
            scan(self.window, label.digits)
            self.settle()

    def key(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.window.windowHandle(), key)
            self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            type_in(self.window, letter)
            # Slower than any scanner, as a hand is.
            self.qtbot.wait(70)
            # On a busy machine the scanner lets a digit go later than that; nobody looks before it did.
            self.qtbot.waitUntil(lambda: not self.scanner._held)
        self.settle()

    def seen(self, number: int) -> CarrierSeen:
        found: list[object] = []
        self.porter.ask(what_is, carrier(number).digits, then=found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=5000)
        [one] = found
        assert isinstance(one, CarrierSeen)
        return one

    def ask(self, question: Callable[..., T]) -> T:
        found: list[T] = []
        self.porter.ask(question, then=found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=5000)
        return found[0]

    def do(self, *commands: object) -> None:
        for command in commands:
            told: list[object] = []
            self.porter.do(command, then=told.append)  # type: ignore[arg-type]  # the tests hand in commands
            self.qtbot.waitUntil(partial(bool, told), timeout=5000)


def staged(
    house: House, porter: Porter, application: QApplication, qtbot: QtBot, kind: type[Desk] = Desk
) -> Iterator[Desk]:
    """The desk for one test; afterwards its scanner listens no more."""
    made = kind(house, porter, application, qtbot)
    yield made
    made.scanner.look_away()


def carrier(number: int) -> Barcode:
    return Barcode.make(Kind.CARRIER, number)


def reader(number: int) -> Barcode:
    return Barcode.make(Kind.PERSON, number)


def place(number: int) -> Barcode:
    return Barcode.make(Kind.LOCATION, number)


def approval(*carriers: int) -> RecordApproval:
    return RecordApproval(form_no="2026-0731", approver=4, approved_on=TODAY, reader=1, carriers=carriers)


def counted_out(desk: Desk) -> None:
    """Two carriers are out whose pages this room counts on return."""
    desk.room.policy = replace(desk.room.policy, count_pages_from=Level.INTERNAL)
    desk.do(approval(PUBLIC, INTERNAL))
    desk.scan(reader(1), carrier(PUBLIC), carrier(INTERNAL), DeskCommand.END.barcode)
