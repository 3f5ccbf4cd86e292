"""The scanner of this desk 扫描枪: tried code by code, what is wrong told in words, how it sends kept on this PC."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from recordsroom.services.documents.scanner_sheet import CODES
from ui.look.tokens import GAP_16, Role
from ui.parts.buttons import primary, secondary
from ui.parts.card import Card
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.layouts import column, row
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import paragraph
from ui.people.forms import Form
from ui.preferences import Preferences
from ui.printing.words import language_of
from ui.scanner import Scanner
from ui.scanner_profile import AFFIX_LIMIT, End, ScannerProfile, affix_fault, keep_profile, profile_of
from ui.scantest.hearing import Heard
from ui.scantest.report import ScanReport
from ui.scantest.words import end_words

SCANNER = "scanner"
"""Opens the scanner's test when handed to the page's `open`."""


class ScannerTab(QWidget):
    """Tries the scanner and changes its profile at once; the program hears it so from then on."""

    print_wanted = Signal()
    """The test sheet shall be printed."""

    def __init__(self, scanner: Scanner, wishes: Preferences, *, prints: bool) -> None:
        super().__init__()
        self._scanner, self._wishes, self._prints = scanner, wishes, prints
        self._read: set[str] = set()
        self._found: Heard | None = None
        self.report = ScanReport(self.tr("Scan the codes of the test sheet, or any label"), focused=True)
        self.report.heard.connect(self._heard)
        self._codes = Facts()
        self.form = ProfileForm()
        self.form.changed.connect(self._keep)
        self._told = SignBox(Role.OK)
        self.side = Pane(framed=True)
        self.take_over = primary(self.tr("Take it over"), icon="check", key="F6")
        self._lay_out()
        self._use(profile_of(wishes))

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the test."""
        hints = [KeyHint("F4", self.tr("scan again"), self.begin), KeyHint("F6", self.tr("take it over"), self.take)]
        if self._prints:
            hints.append(KeyHint("Ctrl+P", self.tr("print the test sheet"), self.print_wanted.emit))
        hints.append(KeyHint("F7", self.tr("as out of the box"), self.reset))
        return tuple(hints)

    def count(self) -> str:
        """How many of the test codes were read."""
        return self.tr("{0} of {1} test codes read").format(len(self._read), len(CODES))

    def first_focus(self) -> QWidget:
        """Work begins in the field that hears."""
        return self.report.field

    def begin(self) -> None:
        """Wait for a scan."""
        self.report.field.clear()
        self.report.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Keep how the last scan came as the way this desk's scanner sends."""
        wanted = self._found.kept if self._found is not None else None
        if wanted is None or self._found is None:
            return
        self._keep(wanted)
        self._hear_anew(replace(self._found, profile=wanted))
        self.begin()

    def reset(self) -> None:
        """Go back to what nearly every scanner does."""
        self._keep(ScannerProfile())
        self.begin()

    def _lay_out(self) -> None:
        language = language_of(self._wishes.language)
        self._names = {code.digits: code.words.put(language) for code in CODES}
        card, sheet = Card(self.tr("What the scanner sends")), Card(self.tr("Codes of the test sheet"))
        card.add(self.report)
        card.body.addStretch(1)
        sheet.add(
            paragraph(self.tr("A scanner that stays silent on the QR code reads bars only; all else works."), "small")
        )
        sheet.add(self._codes)
        self._fill_side()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(row(column(card, sheet, stretch=0), self.side, stretch=0, gap=GAP_16))

    def _fill_side(self) -> None:
        side = self.side.section(self.tr("The scanner of this desk"))
        side.addWidget(self._told)
        side.addWidget(paragraph(self.tr("Kept on this PC, and heard so at once on every page."), "small", "text2"))
        side.addWidget(self.form)
        self.take_over.clicked.connect(self.take)
        self.side.add_act(self.take_over)
        if self._prints:
            sheet = secondary(self.tr("Test sheet"), icon="printer", key="Ctrl+P")
            sheet.clicked.connect(self.print_wanted)
            self.side.add_act(sheet)
        self.side.end_acts()

    def _heard(self, found: Heard) -> None:
        self._found = found
        if found.tested and found.works:
            self._read.add(found.tested)
        if found.square and found.works and not found.profile.square:
            # Nothing to decide: it was just seen to read one.
            self._keep(replace(found.profile, square=True))
            self._found = replace(found, profile=profile_of(self._wishes))
        self._show()

    def _hear_anew(self, found: Heard) -> None:
        self.report.show_heard(found)
        self._heard(found)

    def _keep(self, profile: ScannerProfile) -> None:
        keep_profile(self._wishes, profile)
        self._use(profile)
        self._told.say(self.tr("Kept; scans are heard so from now on."))

    def _use(self, profile: ScannerProfile) -> None:
        self._scanner.use(profile)
        self.report.use(profile)
        self.form.show_profile(profile)
        self._show()

    def _show(self) -> None:
        wanted = self._found.kept if self._found is not None else None
        self.take_over.allow(wanted is not None, self.tr("What it sends is kept already."))
        self._codes.show_facts(tuple((self._names[code.digits], self._mark(code.digits)) for code in CODES))

    def _mark(self, digits: str) -> StateMark:
        if digits in self._read:
            return StateMark(Role.OK, self.tr("read"))
        return StateMark(Role.MUTE, self.tr("not read yet"))


class ProfileForm(Form):
    """What the scanner adds and how it ends; a change counts at once, what is not possible is told below its field."""

    changed = Signal(object)
    """Another ScannerProfile."""

    def __init__(self) -> None:
        super().__init__()
        self._profile = ScannerProfile()
        self.prefix, self.suffix, self.end = Line(), Line(), Choice()
        for editor in (self.prefix, self.suffix):
            editor.setMaxLength(AFFIX_LIMIT)
            editor.editingFinished.connect(self._typed)
        for end in End:
            self.end.add(end_words(end), end)
        self.square = QCheckBox(self.tr("It reads QR codes"))
        self._before = Field(self.tr("Before the digits"), self.prefix, self.tr("STX is understood anyway."))
        self._behind = Field(self.tr("Behind the digits"), self.suffix)
        self.add_beside(self._before, self._behind)
        self.add(Field(self.tr("Ends with"), self.end, self.tr("Enter is always understood.")))
        self.add_plain(self.square)
        self.end.activated.connect(self._typed)
        self.square.clicked.connect(self._typed)

    def show_profile(self, profile: ScannerProfile) -> None:
        """Show this one."""
        self._profile = profile
        self.prefix.setText(profile.prefix)
        self.suffix.setText(profile.suffix)
        self.end.choose(profile.end)
        self.square.setChecked(profile.square)
        for field in (self._before, self._behind):
            field.set_error("")

    def _typed(self) -> None:
        wrong = False
        for field, editor in ((self._before, self.prefix), (self._behind, self.suffix)):
            fault = affix_fault(editor.text())
            field.set_error(self.tr("Not letters, digits or spaces first: they are typing.") if fault else "")
            wrong = wrong or fault
        said = ScannerProfile(self.prefix.text(), self.suffix.text(), End(self.end.chosen()), self.square.isChecked())
        if not wrong and said != self._profile:
            self.changed.emit(said)
