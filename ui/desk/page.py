"""The desk 借还台: everything by scans and keys; each outcome is one band, one sound, one line in the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.services.acts import AskSheet, Do, Tell
from recordsroom.services.desk_resuming import Stood
from recordsroom.services.queries.scanned import Seen
from recordsroom.services.room import Outcome
from ui.desk.answers import DeskAnswers
from ui.desk.approval_keys import ApprovalKeys
from ui.desk.hints import hint, leave_words
from ui.desk.leading_keys import lead_of, leading_keys, more_keys
from ui.desk.mode_card import MODE_ICONS, MODE_KEYS
from ui.desk.offers import Offers, offers_of
from ui.desk.pane import DeskPane
from ui.desk.paper_keys import call_key, called_slip, card_key, paper_keys, papers_of
from ui.desk.showing import DeskShowing
from ui.desk.thing_keys import thing_keys
from ui.desk.work import DeskWork
from ui.messages import mode_words
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column
from ui.parts.pane import Pane
from ui.porter import Porter
from ui.scanner import Scanner, steady_ms
from ui.shell.page import Page
from ui.sounds import Player
from ui.today.leading import LATE

translate = QCoreApplication.translate


class DeskPage(Page):
    """Decides nothing: it passes scans and keys to the work and shows what came of them."""

    key = "desk"
    icon = "scan-barcode"

    mode_changed = Signal(str, str)
    """Icon and word of the mode, for the header."""
    opened = Signal(str, object)
    """The key of another page that was asked for, and what it is told."""
    labels_wanted = Signal(str, tuple)
    """The key of a form and the numbered sheets that wait to be printed on it."""
    wanted = Signal()
    """Something was scanned while another page was in front."""

    def __init__(self, porter: Porter, scanner: Scanner, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lifting = ApprovalKeys(porter, self)
        self._mode: DeskMode | None = None
        self._keys: tuple[tuple[str, str, bool], ...] = ()
        self.diverts: Callable[[str], Callable[[Seen], None] | None] = lambda _text: None
        """What takes a scan in place of the desk: the page in front, where the scan is meant for it."""
        self.pours: Callable[[str], bool] = lambda _text: False
        """Whether a scan was taken as poured, without being looked at."""
        self.work = DeskWork(porter, self)
        self._answers = DeskAnswers(self.work)
        self.showing = DeskShowing(self.work, porter, player, self)
        pane = Pane()
        self._side = DeskPane(pane, porter, self.work, self.press)
        shown = self.showing
        self.compose(column(shown.mode_card, shown.band, shown.stack), pane)
        self._connect(porter, scanner)
        shown.rest()
        # The header is connected only after the page was made.
        QTimer.singleShot(0, self, self._follow)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("DeskPage", "Desk")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the desk, told where they do something; those of the modes stand on the mode card."""
        offers = offers_of(self.work.run)
        modes = [self._hint(key, command, "", told=False) for _mode, command, key in MODE_KEYS]
        acts = (
            self._hint("F9", DeskCommand.END, self.tr("End"), told=offers.end),
            self._hint("F8", DeskCommand.UNDO, self.tr("Undo"), told=offers.undo),
            *self._by_mode(offers),
            *self._by_alias(offers),
            *self._by_name(offers),
            *leading_keys(self._hint, offers),
            KeyHint("Ctrl+Y", self.tr("Seat plan"), self._seats, told=self.work.run.mode is DeskMode.READ),
            *more_keys(self._hint, offers),
        )
        digits = self.showing.digits
        choose = (KeyHint(digits, self.tr("Choose")),) if digits else ()
        leave = leave_words(self.work.run)
        return (*modes, *choose, *acts, KeyHint("Esc", leave, told=offers.skip), KeyHint("F1", self.tr("Help")))

    def first_focus(self) -> QWidget:
        """Where the keyboard belongs now."""
        return self.showing.focus()

    def entered(self) -> None:
        """Ask for the side pane again."""
        self._lifting.refresh()
        self._side.refresh()

    def press(self, command: DeskCommand) -> None:
        """Take a command by key or click."""
        self.work.press(lambda: self.work.run.press(command))

    def open(self, argument: object) -> None:
        """Come here with a mode's name, or with the digits of a label to look at."""
        if argument in set(DeskMode):
            mode = DeskMode(str(argument))
            self.press(next(command for its, command, _key in MODE_KEYS if its is mode))
        elif argument == LATE:
            self.press(DeskCommand.LATE_ENTRY)
        elif argument:
            self.press(DeskCommand.ASK)
            self.work.hear(str(argument), steady_ms())

    def standing(self) -> Stood:
        """Where the desk stands, so that it can go on after a lock."""
        return Stood.of(self.work.run)

    def resume(self, stood: Stood) -> None:
        """Stand there again (P-45)."""
        self.work.resume(stood)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc skips what is open; typing is not lost without a word."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.showing.may_leave():
            self.press(DeskCommand.SKIP)

    def _connect(self, porter: Porter, scanner: Scanner) -> None:
        shown, answers = self.showing, self._answers
        scanner.scanned.connect(self._scanned)
        shown.field.returnPressed.connect(self._typed)
        shown.band.answered.connect(answers.counted)
        shown.mode_card.wanted.connect(self.press)
        shown.refusal.chosen.connect(self.press)
        shown.reasons.chosen.connect(answers.reasoned)
        shown.approval.recorded.connect(answers.approved)
        shown.approval.scoped.connect(answers.scoped)
        shown.approval.spoke.connect(answers.spoke)
        shown.temporary.entered.connect(answers.came)
        shown.whom.chosen.connect(answers.fetched)
        shown.tails.chosen.connect(answers.tailed)
        shown.late.written.connect(answers.wrote)
        shown.seal.read.connect(answers.sealed)
        shown.coming.entered.connect(answers.came_in)
        shown.short.told.connect(answers.missing)
        shown.leg.told.connect(answers.signed_off)
        shown.place.chosen.connect(answers.named)
        shown.second.typed_password.connect(answers.stands_by)
        shown.leader.typed_password.connect(answers.approves_here)
        shown.second.signed.connect(answers.countersigned)
        shown.stood.connect(self._follow)
        shown.panel_changed.connect(self._panel_changed)
        porter.changed.connect(self._changed)
        self.work.done.connect(self._print_sheets)
        self.work.told.connect(self._lead_on)

    def _hint(self, key: str, command: DeskCommand, word: str, *, told: bool = True) -> KeyHint:
        return KeyHint(key, word, lambda: self.press(command), told)

    def _by_mode(self, offers: Offers) -> tuple[KeyHint, ...]:
        """The keys that only some modes listen to; elsewhere M is a letter as any other."""
        mode = self.work.run.mode
        if isinstance(self.work.run.question, AskSheet):
            return (KeyHint("F6", self.tr("Prepare blank sheets"), self._prepare),)
        beside = (
            self._hint("F10", DeskCommand.SECOND_KEEPER, self.tr("Second keeper"), told=offers.second),
            self._hint("Ctrl+F10", DeskCommand.COUNTERSIGNED, self.tr("Countersigned"), told=offers.countersigned),
        )
        if mode is DeskMode.SHELVE:
            free = not offers.skip
            return (
                *beside,
                self._hint("M", DeskCommand.PUT_HERE, self.tr("Put it here for good"), told=offers.put_here),
                self._hint("F3", DeskCommand.BATCH, self.tr("Several at once"), told=free),
                self._hint("F6", DeskCommand.RUN, self.tr("Move a run"), told=free),
                self._hint(
                    "F11",
                    DeskCommand.DAMAGED,
                    self.tr("Label spoiled") if offers.blank else self.tr("Note damage"),
                    told=offers.damage,
                ),
            )
        if mode in {DeskMode.CASES, DeskMode.READ}:
            reads = mode is DeskMode.READ
            sign = (*self._approvals(offers), call_key(self.work.run, self._call)) if reads else ()
            return *beside, *sign, *thing_keys(self._hint, offers, self.work.run)
        renew = self._hint("Ctrl+R", DeskCommand.RENEW, self.tr("Renew"), told=offers.renew)
        newcomer = self._hint("F3", DeskCommand.TEMPORARY_READER, self.tr("Without a card"), told=offers.newcomer)
        if mode is DeskMode.LEND:
            approve = self._approvals(offers)
            fetch = self._hint("F12", DeskCommand.COLLECTOR, self.tr("Collector"), told=offers.fetch)
            call = call_key(self.work.run, self._call)
            return *beside, *approve, *paper_keys(self._hint, offers), call, newcomer, fetch, renew
        damage = self._hint("F11", DeskCommand.DAMAGED, self.tr("Note damage"), told=offers.damage)
        if mode is not DeskMode.ASK:
            receipt = KeyHint("Ctrl+P", self.tr("Receipt"), self._print_receipt, bool(self.work.run.returned))
            return *beside, damage, receipt
        return damage, newcomer, renew, card_key(self._hint, offers), *self._approvals(offers)

    def _approvals(self, offers: Offers) -> tuple[KeyHint, ...]:
        return self._lifting.keys(self._hint, offers, self.work.run)

    def _print_receipt(self) -> None:
        borrowers = tuple(dict.fromkeys(fact.reader for fact in self.work.run.returned))
        if borrowers:
            self.labels_wanted.emit("return_receipt", borrowers)

    def _call(self) -> None:
        if (slip := called_slip(self.work.run)) is not None:
            self.labels_wanted.emit("call_slip", (slip,))

    def _seats(self) -> None:
        self.opened.emit("reading", self.work.run.reading.number)

    def _prepare(self) -> None:
        self.work.press(self.work.run.prepare_sheets)

    def _by_alias(self, offers: Offers) -> tuple[KeyHint, ...]:
        """The key for foreign barcodes binds one that was just scanned, or releases the one by which something was."""
        if offers.release:
            return (self._hint("Ctrl+F11", DeskCommand.RELEASE_ALIAS, self.tr("Release barcode")),)
        return (self._hint("Ctrl+F11", DeskCommand.BIND_ALIAS, self.tr("Bind barcode"), told=offers.bind),)

    def _by_name(self, offers: Offers) -> tuple[KeyHint, ...]:
        """The key by which a place is typed; elsewhere it is for the collector, or for who leaves."""
        if self.work.run.mode in {DeskMode.LEND, DeskMode.READ}:
            return ()
        return (self._hint("F12", DeskCommand.NAME_PLACE, self.tr("Type a place"), told=offers.named),)

    # --- what comes in ---

    def _scanned(self, text: str, at_ms: int) -> None:
        # Digits of a scan that broke off may have been left here; they are no part of this one.
        self.showing.field.clear()
        text = self.showing.seal.whole(text)
        if self.pours(text):
            return
        taker = self.diverts(text)
        if taker is None and not self.isVisible():
            self.wanted.emit()
        self.work.hear(text, at_ms, taker)

    def _typed(self) -> None:
        text = self.showing.field.text()
        self.showing.field.clear()
        if text:
            self.work.hear(text, steady_ms())

    # --- what came of it ---

    def _panel_changed(self) -> None:
        if self.isVisible() and not self._elsewhere():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _elsewhere(self) -> bool:
        """Whether the keyboard is in another part of the window, such as Find, where it must not be taken away."""
        focus = QApplication.focusWidget()
        return focus is not None and focus is not self.window() and not self.isAncestorOf(focus)

    def _follow(self) -> None:
        """Show mode, hint and keys, and ask for the side pane again."""
        run = self.work.run
        self.showing.mode_card.show_mode(run.mode, hint(run, self.work.offset_minutes))
        self._side.refresh()
        if run.mode is not self._mode:
            self._mode = run.mode
            self.mode_changed.emit(MODE_ICONS[run.mode], mode_words(run.mode))
        keys = tuple((told.key, told.word, told.told) for told in self.keys())
        if keys != self._keys:
            self._keys = keys
            self.keys_changed.emit()

    def _lead_on(self, tell: Tell) -> None:
        if lead := lead_of(tell):
            self.opened.emit(*lead)

    def _print_sheets(self, _do: Do, outcome: Outcome) -> None:
        papers = papers_of(outcome.told)
        if papers is not None:
            self.labels_wanted.emit(*papers)

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & {"loans", "carriers", "readers", "approvers", "visits"}:
            self._side.refresh()
