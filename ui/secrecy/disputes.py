"""Disputes about levels: entered, shown with the level before, and settled by a paper (R-16, T-28)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import DisputeSecrecy, SettleDispute
from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS, DecisionKind
from recordsroom.domain.values import Level
from recordsroom.services.queries.secrecy_acts import DisputeRow, dispute_register
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.retaining import decision_words
from ui.parts.buttons import primary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.forms import DateLine, Form, typed
from ui.people.register import Register
from ui.people.words import date_words, hidden_title, level_mark
from ui.porter import Porter
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_LEVELS = Level.MIMI, Level.JIMI, Level.JUEMI, Level.PUBLIC
_SETTLING = (
    DecisionKind.UPGRADE,
    DecisionKind.DOWNGRADE,
    DecisionKind.DECLASSIFY,
    DecisionKind.CLASSIFY,
    DecisionKind.EXTEND,
    DecisionKind.SHORTEN,
)


def _role(row: DisputeRow) -> Role:
    return Role.STOP if row.settled_on is None else Role.OK


def _state(row: DisputeRow) -> str:
    return translate("Secrecy", "Disputed") if row.settled_on is None else translate("Secrecy", "Settled")


def _was(row: DisputeRow) -> str:
    return level_mark(row.before, row.scheme_before, row.term_before)


DISPUTES: tuple[Column[DisputeRow], ...] = (
    Column(lambda: translate("Column", "State"), _state, kind=Kind.STATE, role=_role, name="state", width=96),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=230,
    ),
    Column(
        lambda: translate("Secrecy", "Level before"),
        _was,
        kind=Kind.LEVEL,
        level=lambda row: -1 if row.before is None else int(row.before),
        name="before",
        width=110,
    ),
    Column(
        lambda: translate("Secrecy", "Claimed"),
        lambda row: level_words(row.claimed),
        kind=Kind.LEVEL,
        level=lambda row: int(row.claimed),
        name="claimed",
        width=84,
    ),
    Column(lambda: translate("Secrecy", "Who objects"), lambda row: row.by, name="by", stretch=True),
    Column(lambda: translate("Secrecy", "Since"), lambda row: date_words(row.disputed_on), kind=Kind.DATE, name="on"),
)


class DisputeForm(Form):
    """Asks who objects to which level, and who is to decide."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._by, self._reason, self._asked = _line(), _line(), _line(), _line()
        self._claimed, self._on = Choice(), DateLine(today)
        for level in _LEVELS:
            self._claimed.add(level_words(level), level)
        self._fields = {
            self.add(Field(self.tr("Reference code"), self._code)): self._code,
            self.add(Field(self.tr("Who objects"), self._by)): self._by,
        }
        self.add(Field(self.tr("Level claimed"), self._claimed, self.tr("The higher one applies until it is settled.")))
        self._fields[self.add(Field(self.tr("Why"), self._reason))] = self._reason
        self._fields[self.add(Field(self.tr("Who is to decide"), self._asked))] = self._asked
        self._on_field = self.add(Field(self.tr("Day"), self._on))

    def command(self) -> DisputeSecrecy | None:
        """The request, or None with the wrong fields marked."""
        for field, line in self._fields.items():
            field.set_error("" if typed(line) else self.tr("This is needed."))
        day = self._on.day()
        self._on_field.set_error("" if day else self.tr("A day, such as 2024-03-01."))
        if day is None or not all(typed(line) for line in self._fields.values()):
            return None
        return DisputeSecrecy(
            reference_code=typed(self._code),
            disputed_by=typed(self._by),
            claimed_level=Level(self._claimed.chosen()),
            dispute_reason=typed(self._reason),
            asked_of=typed(self._asked),
            disputed_on=day,
        )


class SettleForm(Form):
    """Asks which paper settles a dispute, and what it decides."""

    def __init__(self, row: DisputeRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._paper, self._on = row, _line(), DateLine(today)
        self._kind, self._level, self._term = Choice(), Choice(), _line()
        self._kind.add(self.tr("The level stays what it was"), None)
        for kind in _SETTLING:
            self._kind.add(decision_words(kind), kind)
        for level in (Level.PUBLIC, Level.MIMI, Level.JIMI, Level.JUEMI):
            self._level.add(level_words(level), level)
        self._paper_field = self.add(Field(self.tr("Number of the paper"), self._paper))
        self._on_field = self.add(Field(self.tr("Its day"), self._on))
        self.add(Field(self.tr("Result"), self._kind))
        self.add(Field(self.tr("Level after it"), self._level, self.tr("Only where the result changes it.")))
        self.add(Field(self.tr("Term after it"), self._term))

    def command(self) -> SettleDispute | None:
        """The request, or None with the wrong fields marked."""
        paper, day, kind = typed(self._paper), self._on.day(), self._kind.chosen()
        self._paper_field.set_error("" if paper else self.tr("This is needed."))
        self._on_field.set_error("" if day else self.tr("A day, such as 2024-03-01."))
        if not (paper and day):
            return None
        return SettleDispute(
            dispute=self._row.id,
            settled_on=day,
            settled_paper=paper,
            decision_kind=DecisionKind(kind) if kind else None,
            level=Level(self._level.chosen()),
            secrecy_term=typed(self._term) or None,
        )


class DisputeRegister(Register):
    """Every dispute; what is open comes first."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, DISPUTES, EmptyState("gavel", self.tr("No level is disputed.")), self.tr("Objection"))
        self.search.setPlaceholderText(self.tr("Code, who objects, why"))
        self._keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties

    def ask(self) -> None:
        """Ask for the disputes."""
        self.porter.ask(dispute_register, then=self.show_rows)

    def words(self, row: DisputeRow) -> str:
        """Everything that one looks for."""
        return " ".join((row.reference_code, row.title or "", row.by, row.reason, row.asked_of, row.paper, _state(row)))

    def count(self) -> str:
        """How many are open."""
        return self.tr("{0} open").format(sum(row.settled_on is None for row in self.rows))

    def keys(self) -> tuple[KeyHint, ...]:
        """Enter one, settle the chosen one."""
        if not self._keeps:
            return ()
        settle = KeyHint("F9", self.tr("settle"), self.settle, told=self._open() is not None)
        return KeyHint("Ctrl+N", self.tr("enter an objection"), self.new), settle

    def new(self) -> None:
        """Open the form of an objection."""
        if self._keeps:
            form = DisputeForm(self.porter.room.clock().today)
            self.open_form(form, self.tr("Objection to a level"), self.tr("Enter it"), form.command)

    def settle(self) -> None:
        """Open the form that settles the chosen one."""
        row = self._open()
        if row is not None and self._keeps:
            form = SettleForm(row, self.porter.room.clock().today)
            self.open_form(form, self.tr("Settle the dispute"), self.tr("Settle it"), form.command)

    def show_one(self, row: DisputeRow) -> None:
        """Show one dispute and how it ended."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(_role(row), _state(row)))
        facts = Facts()
        settled = "\u3000".join((date_words(row.settled_on), row.paper)) if row.settled_on else "–"
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Level before"), _was(row)),
                (self.tr("Claimed"), level_words(row.claimed)),
                (self.tr("Who objects"), row.by),
                (self.tr("Why"), row.reason),
                (self.tr("Who is to decide"), row.asked_of),
                (self.tr("Since"), date_words(row.disputed_on)),
                (self.tr("Settled"), settled),
            )
        )
        self.side.add(facts)
        if row.settled_on is None:
            kept = self.tr("Until it is settled the record is kept at the higher level, and nothing is decided on it.")
            self.side.add(paragraph(kept, "small", "text2"))
        if self._keeps and row.settled_on is None:
            settle = primary(self.tr("Settle"), key="F9")
            settle.clicked.connect(self.settle)
            self.side.add_act(settle)
            self.side.end_acts()
        self.keys_changed.emit()

    def _open(self) -> DisputeRow | None:
        row = self.table.current()
        return row if isinstance(row, DisputeRow) and row.settled_on is None else None


def _line() -> Line:
    made = Line()
    made.setMaxLength(LONGEST_WORDS)
    return made
