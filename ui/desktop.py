"""The open room on the screen: window, pages, scanner and porter, wired together and taken apart again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from recordsroom.domain.commands import SignOut
from recordsroom.domain.paper_heads import NoPaperHead, PaperHead
from recordsroom.domain.values import Level
from recordsroom.services.checking import check_room
from recordsroom.services.desk_resuming import Stood
from recordsroom.services.queries.guarded import tells_hidden_title
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import unsealed
from ui.desk.page import DeskPage
from ui.entering import Entering
from ui.finding import Finding
from ui.help.handbook import HANDBOOK, Handbook
from ui.idle import Idle, idle_minutes
from ui.incidents.line import IncidentLine
from ui.journal.papers_page import PapersPage
from ui.look import type
from ui.look.tokens import Role as Tone
from ui.messages import finding_words, level_words, role_words, trouble_words
from ui.outside.news import news_of
from ui.page_plans import PagePlans, Plan
from ui.parts.clipboard_guard import ClipboardGuard
from ui.parts.copying import take_back
from ui.people.renewal import BeforeWork, demanded_first
from ui.porter import Porter
from ui.posts import Posts
from ui.preferences import Preferences
from ui.printing.page import PrintingPage
from ui.resuming import Resume
from ui.scanner import BY_HAND, Scanner
from ui.scanner_profile import profile_of
from ui.shell.curtain import Curtain
from ui.shell.page import Page
from ui.shell.strip_mark import StripItem
from ui.shell.window import Window
from ui.sounds import Player, player
from ui.today.page import TodayPage


class Desktop(QObject):
    """Everything that lives while the room is unlocked."""

    lock_wanted = Signal()
    leave_wanted = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what an open room on the screen is made of
        self,
        room: Room,
        scanner: Scanner,
        wishes: Preferences,
        resume: Resume,
        rejected: int = 0,
        sounds: Player | None = None,
    ) -> None:
        super().__init__()
        self.room, self._wishes, self._rejected = room, wishes, rejected
        self.porter = Porter(room, self)
        self.scanner = scanner
        scanner.use(profile_of(wishes))
        self.player = sounds or player(self, silent=bool(wishes["silent"]))
        self.window = Window(room.policy.unit_short_name or room.policy.unit_name, self.tr("Records Room"))
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._plans = PagePlans(self.porter, scanner, wishes, self.player, self.window)
        self._before = resume
        # A room for reading only takes no new password either; there the finding comes first.
        self._renewal = None if room.finding else demanded_first(self.porter)
        if self._renewal is None:
            self._plan_pages()
        # What writes into the window is the window's own and goes with it: nothing is told into one that is gone.
        self._entering = Entering(self.porter, self.window, self._open, self.window)
        self._tell_who()
        self._follow_check()
        self._posts = Posts(self.porter, self.window, self._open, self.window)
        self._clocks = IncidentLine(self.porter, self.window, self._open, self.window)
        self._watch_idle()
        type.load_rare()
        self.window.locked.connect(self.lock_wanted)
        self.window.closed.connect(self.leave_wanted)
        self._finding = Finding(self.porter, self.window)
        self._finding.pointed.connect(self._open)
        printing = partial(self._open, PrintingPage.key, HANDBOOK) if self.window.knows(PrintingPage.key) else None
        self._handbook = Handbook(self.window.stage, self.window.show_keys_of, self, printing)
        self.window.help_wanted.connect(self._help)
        self.window.page_shown.connect(self._handbook.leave)
        scanner.scanned.connect(self._handbook.leave)
        scanner.pressed_by_hand.connect(lambda: self.window.act_by(BY_HAND))
        if self._renewal is None:
            self._begin()
        else:
            self._demand_renewal(self._renewal)

    def leave(self, *, locked: bool) -> Resume:
        """Note the leaving, close the room, empty every page; what is returned tells where work goes on."""
        name = self.room.keeper.name if locked else ""
        where = self._before.at(name=name) if self._renewal else Resume(page=self.window.page_key(), name=name)
        desk = self._desk()
        if desk is not None:
            where = where.at(desk=asdict(desk.standing()))
        self.scanner.look_away()
        self._idle.stop()
        self._news.stop()
        self._guard.stop()
        take_back()
        self.window.hide()
        if not self.room.finding:
            unknown = desk.work.unknown if desk is not None else 0
            leaving = SignOut(rejected_scans=self._rejected, unknown_scans=unknown)
            # What was scanned and did nothing is sealed with the leaving (G-36).
            self.porter.act(lambda room: room.do(leaving, scans=unsealed(room)))
        self.porter.close()
        self.window.deleteLater()
        return where

    def page(self, key: str) -> Page:
        """One of the pages of this keeper; it is made when it is first asked for."""
        return self.window.made(key)

    def _paper_scanned(self, text: str) -> None:
        """Lead to the comparing of papers where no desk hears the scan: the auditor's, and a room for reading only."""
        heard = self.window.knows(DeskPage.key) and not self.room.finding
        if heard or not self.window.knows(PapersPage.key):
            return
        with suppress(NoPaperHead):
            self._open(PapersPage.key, PaperHead.parse(text))

    def _demand_renewal(self, page: BeforeWork) -> None:
        """Show nothing but what is demanded, and turn scans away until it is done (R-129)."""
        self.scanner.sleep()
        page.renewed.connect(self._renewed)
        self.window.show_alone(page)

    def _renewed(self) -> None:
        """What was demanded is done; where more is, that comes next."""
        following = demanded_first(self.porter)
        if following is None or self._renewal is None:
            self._end_renewal()
            return
        self.window.take_off(self._renewal)
        self._renewal = following
        following.renewed.connect(self._renewed)
        self.window.show_alone(following)

    def _end_renewal(self) -> None:
        """It is done, or cannot be since the room is for reading only: now the pages come."""
        if self._renewal is None:
            return
        self._rejected += self.scanner.wake()
        self.window.take_off(self._renewal)
        self._renewal = None
        self._plan_pages()
        self._tell_who()
        self._show_strip()
        self._begin()

    def _begin(self) -> None:
        """Go on where work was left, and tell what is to be known on coming in."""
        self._resume()
        if self.window.knows(TodayPage.key):
            # The number stands in the rail even when work goes on at another page.
            self.window.made(TodayPage.key).entered()
        self._entering.tell(self._rejected)

    def _plan_pages(self) -> None:
        self.scanner.scanned.connect(self._paper_scanned)
        for plan in self._plans.plans():
            make = partial(self._make, plan)
            if plan.beside:
                self.window.plan_beside(plan.page, make, plan.beside)
            else:
                self.window.plan_page(plan.page, make)

    def _make(self, plan: Plan) -> Page:
        page = plan.make()
        for name, slot in (
            ("labels_wanted", self._print_labels),
            ("document_wanted", self._print_document),
            ("opened", self._open),
            ("said", self._say),
        ):
            if (signal := getattr(page, name, None)) is not None:
                signal.connect(slot)
        # The page of leaving registers goes back to whichever register sent it there.
        if plan.beside and (left := getattr(page, "left", None)) is not None:
            left.connect(lambda: self.window.show_page(plan.beside))
        if isinstance(page, TodayPage):
            page.counted.connect(lambda count: self.window.set_count("today", count))
        return page

    def _desk(self) -> DeskPage | None:
        """The desk, where this keeper has one."""
        desk = self.window.made(DeskPage.key) if self.window.knows(DeskPage.key) else None
        return desk if isinstance(desk, DeskPage) else None

    def _help(self) -> None:
        page = self.window.page()
        chapter, spot = (page.help_key(), page.help_spot()) if page else ("", "")
        self._handbook.toggle(chapter, spot)

    def _tell_who(self) -> None:
        keeper, policy = self.room.keeper, self.room.policy
        self.window.set_keeper(keeper.name, role_words(keeper.role))
        self.window.set_approved(self.tr("This PC: {0}").format(level_words(policy.pc_level)))
        self.window.set_practice(bool(policy.practice))
        # An administrator has neither desk nor holdings, and is not offered what leads there.
        self.window.header.mode.setVisible(self.window.knows("desk"))
        self.window.header.find_field.setVisible(self.window.knows("holdings"))

    def _follow_check(self) -> None:
        self.porter.found.connect(self._found)
        self.porter.failed.connect(lambda trouble: self.window.notice(Tone.STOP, trouble_words(trouble)))
        self.porter.checked.connect(lambda _count: self._show_strip())
        if self.room.finding:
            self._found(self.room.finding)
        self.porter.check(check_room(self.room))
        self._show_strip()

    def _show_strip(self) -> None:
        if self.room.finding:
            journal = StripItem(Tone.STOP, "link-2", self.tr("Journal: see finding"))
        elif self.porter.checking:
            journal = StripItem(Tone.LOOK, "link-2", self.tr("Checking…"))
        else:
            journal = StripItem(Tone.OK, "link-2", self.tr("Journal whole"))
        items = [StripItem(Tone.OK, "lock-open", self.tr("Unlocked")), journal]
        if self.room.vault.space_low:
            items.append(StripItem(Tone.LOOK, "hard-drive", self.tr("Disk nearly full")))
        if self.window.knows("desk"):
            items.append(StripItem(Tone.OK, "scan-barcode", self.tr("Scanner ready")))
        self.window.set_strip(tuple(items))

    def _found(self, finding: str) -> None:
        self.window.notice(Tone.STOP, finding_words(finding), topic="finding")
        self._show_strip()
        self._end_renewal()

    def _watch_idle(self) -> None:
        policy = self.room.policy
        self._curtain = Curtain(self.window)
        minutes = idle_minutes(policy.curtain_minutes, policy.deep_lock_minutes, self._wishes["idle"])
        self._idle = Idle(*minutes, self)
        self._idle.curtain_due.connect(self._curtain.draw)
        self._idle.stirred.connect(self._curtain.lift)
        self._idle.lock_due.connect(self.lock_wanted)
        self._news = news_of(self.window, self)
        self._news.sleeping.connect(self.lock_wanted)
        self._news.screen_locked.connect(self._idle.cover)
        self._guard = ClipboardGuard(
            lambda text, then: self.porter.ask(tells_hidden_title, text, then=then),
            self,
        )
        told = self.tr("A title from 机密 up does not go to the clipboard.")
        self._guard.refused.connect(lambda: self.window.notice(Tone.LOOK, told))

    def _resume(self) -> None:
        resume = self._before
        first = self.window.pages()[0][0]
        # The desk hears scans whichever page is in front.
        desk = self._desk()
        self.window.show_page(resume.page if self.window.knows(resume.page) else first)
        if desk is not None and resume.desk:
            desk.resume(Stood.told(resume.desk))

    def _print_labels(self, form: str, subjects: tuple[int, ...]) -> None:
        self._at_printing(lambda page: page.prepare(form, subjects))

    def _print_document(self, form: str, rows: tuple[object, ...], level: Level) -> None:
        self._at_printing(lambda page: page.prepare_document(form, rows, level))

    def _at_printing(self, prepare: Callable[[PrintingPage], None]) -> None:
        if not self.window.knows(PrintingPage.key):
            return
        printing = self.window.made(PrintingPage.key)
        if isinstance(printing, PrintingPage):
            prepare(printing)
            self.window.show_page(printing.key)

    def _open(self, key: str, argument: object) -> None:
        if self.window.knows(key):
            self.window.show_page(key)
            self.window.made(key).open(argument)

    def _say(self, role: Tone, sentence: str) -> None:
        self.window.notice(role, sentence)
