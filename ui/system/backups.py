"""The backups 备份 on the system page: what lies on which medium, what was proved, what is due (N14)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from recordsroom.domain.backups import BackupState
from recordsroom.domain.commands import AcknowledgeRestore
from recordsroom.domain.keepers import Duty
from recordsroom.domain.proof_papers import DRILL_SLIP
from recordsroom.services.queries.backups import BackupRow, DrillRow, RestoreRow, Standing, backups_standing
from recordsroom.services.queries.equipment import writable_media
from recordsroom.services.queries.sheets import SheetSet, left_since_rekey, sheet_sets
from recordsroom.services.room import Outcome
from ui import ask, messages
from ui.journal.details import code_words
from ui.look.tokens import Role
from ui.parts.buttons import secondary
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.keybar import KeyHint
from ui.parts.medium_choice import MediumField
from ui.parts.words import label, paragraph
from ui.people.forms import Form
from ui.people.register import Register
from ui.people.words import date_words
from ui.porter import Porter
from ui.printing.proof import ProofPrinting
from ui.system.backup_columns import COLUMNS, moment, state_words
from ui.system.backup_work import BackupWork
from ui.system.sheet_words import add_sheets
from ui.system.sheets import SheetWork

translate = QCoreApplication.translate
BACKUPS = "backups"
"""Opens the backups when handed to the page's `open`."""


class MediumForm(Form):
    """One answer: the medium."""

    def __init__(self) -> None:
        super().__init__()
        self.field = MediumField()
        self.choice = self.field.choice
        self.add(self.field)

    def medium(self) -> str:
        """The number, or nothing with the field marked."""
        return self.field.number()

    def show_media(self, media: tuple[object, ...]) -> None:
        """Offer what is registered for the level of this PC."""
        self.field.show_media(media)  # type: ignore[arg-type]  # the answer of the question about media


class Backups(Register):
    """Lists the backups for everybody; the system administrator makes and proves them."""

    def __init__(self, porter: Porter) -> None:
        duties = porter.room.keeper.duties
        self._makes, self._reads = Duty.BACK_UP in duties, Duty.WITNESS in duties
        empty = EmptyState("hard-drive", self.tr("Nothing has been backed up yet."))
        super().__init__(porter, COLUMNS, empty, self.tr("Back up") if self._makes else "")
        self.search.setPlaceholderText(self.tr("Medium, state or day"))
        self.standing: Standing | None = None
        self.work = BackupWork(porter, self)
        self.work.ended.connect(self._ended)
        self.proof = ProofPrinting(porter, self)
        self.proof.ended.connect(self._ended)
        self.sheets, self.sets = SheetWork(porter, self.proof, self), tuple[SheetSet, ...]()
        self.stopped = 0
        """How many left since the data key was changed."""
        self.sheets.ended.connect(self._ended)

    def ask(self) -> None:
        """Ask how the backups stand, and the recovery sheets."""
        self.porter.ask(sheet_sets, then=self._keep_sets)
        self.porter.ask(left_since_rekey, then=self._keep_left)
        self.porter.ask(backups_standing, then=self._show)

    def words(self, row: BackupRow) -> str:
        """Number, medium, day and state."""
        return f"{row.id:04} {row.medium_no} {moment(row.begun_at)} {state_words(row)} {row.by}"

    def count(self) -> str:
        """How many there are, and how many of them were never proved."""
        good = [row for row in self.rows if row.state is BackupState.WRITTEN]
        unproven = sum(row.proved is None for row in good)
        return self.tr("{0} backups, {1} unproven", "", len(good)).format(len(good), unproven)

    def keys(self) -> tuple[KeyHint, ...]:
        """What may be done here depends on the post."""
        if self.work.busy:
            return (KeyHint("Esc", self.tr("cancel"), self.work.stop),)
        if self.proof.card is not None:
            return KeyHint("Enter", self.tr("print")), KeyHint("Esc", self.tr("put away"), self.put_away)
        if self.sheets.card is not None:
            go = KeyHint("Ctrl+Enter", self.tr("go on"), self.sheets.submit)
            other = KeyHint("Ctrl+Return", "", self.sheets.submit, told=False)
            return go, other, KeyHint("Esc", self.tr("put away"), self.put_away)
        hints = [KeyHint("↑↓", self.tr("choose a backup"))]
        if self._makes:
            hints += [
                KeyHint("Ctrl+N", self.tr("back up"), self.new),
                KeyHint("F5", self.tr("drill"), self.choose_file),
                KeyHint("F7", self.tr("recovery sheets"), lambda: self.sheets.make(self._show_card)),
                KeyHint("F4", self.tr("test the sheets"), lambda: self.sheets.test(self._show_card)),
            ]
        if self._slipped() is not None:
            hints.append(KeyHint("Ctrl+P", self.tr("slip of the drill"), self.print_slip))
        if self._reads and self._unread() is not None:
            hints.append(KeyHint("F6", self.tr("acknowledge the restore"), self.acknowledge))
        return tuple(hints)

    def new(self) -> None:
        """Ask for the medium."""
        if not self._makes or self.work.busy or self.form is not None:
            return
        form = MediumForm()
        form.field.show_level(self.porter.room.policy.pc_level)
        self.open_form(form, self.tr("Back up"), self.tr("Choose the folder"), self._no_command)
        self.porter.ask(writable_media, then=form.show_media)

    def save(self) -> None:
        """Let the folder be chosen, once the medium is named."""
        medium = self.form.medium() if isinstance(self.form, MediumForm) else ""
        if medium:
            title = self.tr("Choose a folder on the medium")
            ask.folder_to_write(self, title, lambda folder: self.write(medium, folder))

    def write(self, medium: str, folder: Path) -> None:
        """Back up into this folder."""
        self.form = None
        self.work.back_up(medium, folder)
        self._watch()

    def choose_file(self) -> None:
        """Let the backup be chosen that is to be proved."""
        if self._makes and not self.work.busy:
            kinds = self.tr("Backups (*.backup)")
            ask.file_to_open(self, self.tr("Choose the backup on its medium"), kinds, self.prove)

    def prove(self, path: Path) -> None:
        """Prove this backup."""
        self.work.prove(path)
        self._watch()

    def print_slip(self) -> None:
        """Print what the drill of the chosen backup found, dated and to be signed."""
        row = self._slipped()
        if row is not None and not self.work.busy and self.form is None:
            self.proof.begin(DRILL_SLIP, (row.id,), self._show_card)

    def put_away(self) -> None:
        """Print nothing."""
        self._leave_cards()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_chosen(self.table.current())
        self.keys_changed.emit()

    def acknowledge(self) -> None:
        """Say that the auditor has read the oldest restore that nobody acknowledged."""
        unread = self._unread()
        if self._reads and unread is not None:
            self.porter.do(AcknowledgeRestore(restore=unread.id), self._acknowledged, self.refused)

    def show_one(self, row: BackupRow) -> None:
        """Show one backup and its drills."""
        self.side.add(label(self.tr("Backup {0}").format(f"{row.id:04}"), "panel"))
        facts = Facts()
        told: list[tuple[str, str | QWidget]] = [
            (self.tr("State"), state_words(row)),
            (self.tr("Medium"), row.medium_no),
            (self.tr("Begun"), f"{moment(row.begun_at)}\u3000{row.by}"),
        ]
        if row.entry is not None:
            told.append((self.tr("Up to"), self.tr("entry {0}").format(f"{row.entry:,}")))
            told.append((self.tr("Head"), code_words(row.head)))
        facts.show_facts(tuple(told))
        self.side.add(facts)
        if row.state is BackupState.WRITTEN and row.proved is None:
            hope = self.tr("It was read back, but never opened: until a drill has proved it, it is only a hope.")
            self.side.add(paragraph(hope, "small", "look"))
        if row.drills:
            lines = self.side.section(self.tr("Drills"))
            for one in row.drills:
                lines.addWidget(paragraph(self._drill_words(one), "small", "text2"))

    def show_always(self) -> None:
        """What is due, and what was restored."""
        if self.standing is None:
            return
        due = self.standing.due
        told = []
        if due.backup is not None:
            told.append(self.tr("A backup is due since {0}.").format(date_words(due.backup)))
        if due.drill is not None:
            told.append(self.tr("A drill is due since {0}.").format(date_words(due.drill)))
        for one in told:
            self.side.add(paragraph(one, "", "look"))
        if self.standing.restores:
            lines = self.side.section(self.tr("Restores"))
            for restore in self.standing.restores:
                lines.addWidget(paragraph(self._restore_words(restore), "small", "text2"))
        add_sheets(self.side, self.sets, self.stopped, self.porter.room.clock().today)
        if self._slipped() is not None:
            slip = secondary(self.tr("Print the slip"), icon="printer", key="Ctrl+P")
            slip.clicked.connect(self.print_slip)
            self.side.add_act(slip)
        if self._makes:
            drill = secondary(self.tr("Drill"), icon="file-check-2", key="F5")
            drill.clicked.connect(self.choose_file)
            self.side.add_act(drill)

    def _drill_words(self, one: DrillRow) -> str:
        if one.found:
            return self.tr("{0}, {1}: failed, {2}").format(
                moment(one.drilled_at), one.by, messages.finding_words(one.found)
            )
        counted = (f"{number:,}" for number in (one.entries, one.records, one.carriers, one.loans))
        told = self.tr("{0}, {1}: good; entries {2}, records {3}, carriers {4}, loans {5}")
        return told.format(moment(one.drilled_at), one.by, *counted)

    def _restore_words(self, one: RestoreRow) -> str:
        lost = self.tr("an unknown number of") if one.lost is None else f"{one.lost:,}"
        told = self.tr("{0}: backup {1} up to entry {2}; {3} entries were given up. {4}", "", one.lost or 0)
        said = told.format(moment(one.restored_at), f"{one.backup:04}", f"{one.entry:,}", lost, one.reason)
        waits = self.tr("The auditor has not acknowledged it yet.")
        return said if one.acknowledged_at is not None else f"{said}\u3000{waits}"

    def _leave_cards(self) -> None:
        self.proof.leave()
        self.sheets.leave()
        self.sheets.forget()

    def _keep_sets(self, sets: tuple[SheetSet, ...]) -> None:
        self.sets = sets

    def _keep_left(self, left: int) -> None:
        self.stopped = left

    def _slipped(self) -> BackupRow | None:
        """The chosen backup, where it was ever drilled."""
        row: BackupRow | None = self.table.current()
        return row if row is not None and row.drills else None

    def _show_card(self, card: QWidget) -> None:
        self.side.clear()
        self.side.add(card)
        self.keys_changed.emit()

    def _unread(self) -> RestoreRow | None:
        restores = self.standing.restores if self.standing is not None else ()
        return next((one for one in reversed(restores) if one.acknowledged_at is None), None)

    def _no_command(self) -> None:
        """The form makes no request of its own: the folder comes first."""

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        self.show_rows(standing.rows)
        self.keys_changed.emit()

    def _watch(self) -> None:
        self.side.clear()
        if self.work.card is not None:
            self.side.add(self.work.card)
        self.keys_changed.emit()

    def _show_chosen(self, row: BackupRow | None) -> None:
        # A list that only now comes in does not put away what somebody has begun.
        opened = self.proof.card is not None or self.sheets.card is not None
        if self.work.busy or (opened and not self.table.hasFocus()):
            return
        self._leave_cards()
        super()._show_chosen(row)
        self.keys_changed.emit()

    def _ended(self, role: Role, told: str) -> None:
        self.tell(told, role)
        self.ask()
        self.keys_changed.emit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _acknowledged(self, outcome: Outcome) -> None:
        self.tell(self.tr("Acknowledged; journal entry {0}.").format(f"{outcome.entry:,}"))
        self.ask()
