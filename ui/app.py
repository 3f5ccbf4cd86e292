"""The program's life in one process: unlock page or first-day guide, then the desktop, then the end."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.frame import fill_screen
from ui.leaving import LOCKED
from ui.look import style
from ui.opening import Opening
from ui.parts.roomy import Roomy
from ui.preferences import Preferences
from ui.resuming import Resume
from ui.sweeping import Sweep
from ui.unlock.demo import demo_accounts, demo_words
from ui.unlock.page import UnlockPage

if TYPE_CHECKING:
    from recordsroom.domain.errors import Trouble
    from recordsroom.services.room import Room
    from ui.desktop import Desktop
    from ui.help.handbook import Handbook
    from ui.scanner import Scanner
    from ui.sounds import Player
    from ui.unlock.recover_page import RecoverPage
    from ui.unlock.rekey_page import RekeyPage
    from ui.unlock.restore_page import RestorePage

_AFTER_FIRST_PAINT_MS = 20


class App(QObject):
    """Holds the window of the moment."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a start is made of
        self,
        application: QApplication,
        wishes: Preferences,
        vault: Path,
        resume: Resume,
        leave: Callable[[int], None],
        frame: QMainWindow | None = None,
    ) -> None:
        super().__init__()
        self._application, self._wishes, self._leave = application, wishes, leave
        # After a lock the vault one was in stands at the door, whatever the program was started with.
        vault = Path(resume.vault) if resume.vault else vault
        self.resume, self._ended = resume, False
        self.window = frame or QMainWindow()
        self.window.setWindowTitle(self.tr("Records Room"))
        self.desktop: Desktop | None = None
        self.door: QWidget | None = None
        """What stands before the room: the unlock page, the first-day guide, or a repair."""
        self._handbook: Handbook | None = None
        self._restoring: RestorePage | None = None
        self._before_door: RecoverPage | RekeyPage | None = None
        self._sweep = Sweep(self)
        style.dress(application, bool(wishes["dark"]))
        self.opening = self._opening(vault)

    def start(self) -> None:
        """Show the unlock page, or the first-day guide where there is no vault yet."""
        self._show_door()
        fill_screen(self.window)
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self, self._settle_in)

    def _settle_in(self) -> None:
        """What the first picture need not wait for: help, the scanner's watch, and loading the rest of the program."""
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415 - see above

        if not self._ended:
            QShortcut(QKeySequence("F1"), self.window).activated.connect(self._help)
            self.scanner.rejected.connect(self._tell_rejected)
            self.scanner.watch()
            self.opening.load()

    @cached_property
    def scanner(self) -> Scanner:
        """What recognises scans in all windows; asleep while nobody is in."""
        from ui.scanner import Scanner  # noqa: PLC0415 - the first picture does not wait for it

        made = Scanner(None, self)
        made.sleep()
        return made

    @cached_property
    def player(self) -> Player:
        """What says stop to a scan at the door; whoever scans does not look at the screen."""
        from ui.sounds import player  # noqa: PLC0415 - the first picture does not wait for it

        return player(self, silent=bool(self._wishes["silent"]))

    def lock(self) -> None:
        """Leave everything and end this process; the next one begins at the unlock page."""
        self._end(LOCKED)

    def leave(self) -> None:
        """End the program."""
        self._end(0)

    def leave_when_alone(self) -> None:
        """End the program because its supervisor is gone, unless it ends already."""
        if not self._ended:
            self.leave()

    def _show_door(self) -> None:
        # A key file, or one about to be, is what makes a folder a vault that somebody can open.
        if any((self.opening.folder / name).exists() for name in ("vault.keys", "vault.keys.next")):
            self._show_unlock()
        else:
            from ui.founding import Founder  # noqa: PLC0415 - only on the first day

            self._founder = Founder(self.opening.folder, self._stand, self._wishes, self.window)
            self._founder.founded.connect(self._show_unlock)
            self._founder.left.connect(self.leave)
            self._founder.guide.restore_wanted.connect(self._restore)

    def _show_unlock(self, name: str = "") -> None:
        page = UnlockPage("", self.tr("Confidential Records Room"), self.opening.folder.name)
        self.unlock_page = page
        page.submitted.connect(self._submit)
        page.language_wanted.connect(self._change_language)
        page.practice_wanted.connect(self._practise)
        page.other_vault_wanted.connect(self._choose_vault)
        page.restore_wanted.connect(self._restore)
        page.recover_wanted.connect(self._recover)
        page.rekey_wanted.connect(self._rekey)
        accounts = demo_accounts(self.opening.folder)
        page.show_demo(demo_words(accounts))
        if self.resume.page:
            page.show_resume(self.tr("Work goes on where it was left."))
        page.set_name(name or self.resume.name or (accounts[0][0] if accounts else ""))
        self._stand(page)
        page.focus_first()

    def _stand(self, door: QWidget) -> None:
        """Put something before the room, with a place to scroll in where letters are large."""
        self.door = door
        self.window.setCentralWidget(Roomy(door))

    def _tell_rejected(self, scans: int) -> None:
        from ui.sounds import Sound  # noqa: PLC0415 - see above

        self.player.play(Sound.STOP)
        if self.desktop is None and isinstance(self.door, UnlockPage):
            self.door.show_rejected(scans)

    def _help(self) -> None:
        from ui.help.handbook import Handbook  # noqa: PLC0415 - loaded when asked for

        if (door := self.door) is None:
            return
        if self._handbook is None or self._handbook.parent() is not door:
            self._handbook = Handbook(door, lambda _page: None, door)
        behind = self._restoring is not None or self._before_door is not None
        at_restore = "system" if behind else "firstday"
        self._handbook.toggle("unlock" if isinstance(door, UnlockPage) else at_restore)

    def _submit(self, name: str, password: str) -> None:
        self.unlock_page.set_busy(True)
        self.opening.unlock(name, password, self.unlock_page.place())

    def _failed(self, trouble: Trouble) -> None:
        from ui.messages import trouble_words  # noqa: PLC0415 - words of the room, not of the first window

        self.unlock_page.set_busy(False)
        self.unlock_page.clear()
        self.unlock_page.show_message(trouble_words(trouble))

    def _enter(self, room: Room) -> None:
        from ui.desktop import Desktop  # noqa: PLC0415 - loaded while the password was typed

        self.unlock_page.clear()
        rejected = self.scanner.wake()
        desktop = Desktop(room, self.scanner, self._wishes, self.resume, rejected)
        self.desktop = desktop
        desktop.lock_wanted.connect(self.lock)
        desktop.leave_wanted.connect(self.leave)
        fill_screen(desktop.window)
        self.window.hide()
        self.unlock_page.deleteLater()

    def _end(self, code: int) -> None:
        if self.desktop is not None:
            self.resume = self.desktop.leave(locked=code == LOCKED).at(vault=str(self.opening.folder))
        self._ended = True
        if self._restoring is not None:
            self._restoring.work.close()
        if self._before_door is not None:
            self._before_door.close_work()
        self.scanner.look_away()
        self.opening.close()
        self._sweep.stop()
        self._leave(code)

    def _opening(self, vault: Path) -> Opening:
        opening = Opening(vault, self)
        opening.opened.connect(self._enter)
        opening.failed.connect(self._failed)
        return opening

    def _change_language(self) -> None:
        self._wishes["language"] = "en" if self._wishes.language == "zh_CN" else "zh_CN"
        self._end(LOCKED)

    def _choose_vault(self) -> None:
        from ui import ask  # noqa: PLC0415 - file dialogs are dear, and the first window needs none

        folder = ask.vault_folder(self.window)
        if folder is not None:
            self._turn_to(folder)

    def _restore(self) -> None:
        from ui.unlock.restore_page import RestorePage  # noqa: PLC0415 - the rest of the room comes with it

        page = self._restoring = RestorePage(self.opening.folder)
        page.left.connect(self._restored)
        self._stand(page)
        page.focus_first()

    def _restored(self) -> None:
        page = self._restoring
        if page is None:
            return
        self._restoring = None
        page.work.close()
        if page.done is not None:
            self._turn_to(self.opening.folder)
        else:
            self._show_door()

    def _recover(self) -> None:
        from ui.unlock.recover_page import RecoverPage  # noqa: PLC0415 - the rest of the room comes with it

        page = RecoverPage(self.opening.folder)
        self.scanner.divert(page.form.take_scan)
        self._put_before_door(page)

    def _rekey(self) -> None:
        from ui.unlock.rekey_page import RekeyPage  # noqa: PLC0415 - as above

        self._put_before_door(RekeyPage(self.opening.folder))

    def _put_before_door(self, page: RecoverPage | RekeyPage) -> None:
        self._before_door = page
        page.left.connect(self._back_at_door)
        self._stand(page)
        page.focus_first()

    def _back_at_door(self) -> None:
        self.scanner.divert(None)
        page, self._before_door = self._before_door, None
        if page is not None:
            page.close_work()
            self._show_unlock()

    def _practise(self) -> None:
        from ui.practice import practice_vault  # noqa: PLC0415 - only when asked for

        self.unlock_page.set_busy(True)
        practice_vault(self, then=self._turn_to)

    def _turn_to(self, folder: Path) -> None:
        self.opening.close()
        self.resume = self.resume.within(str(folder))
        self.opening = self._opening(folder)
        self._show_door()
        self.opening.load()
