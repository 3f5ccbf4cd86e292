"""One entry in the side pane: who asked for what, what changed row by row, and what seals it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.queries.journal_entry import EntryDetails, FieldChange, RowChange
from recordsroom.services.room import UNKNOWN
from ui.journal.columns import what_words, who_words
from ui.journal.words import called_words, field_words, outcome_tone, outcome_words, table_words, value_words
from ui.look.tokens import GAP_4, GAP_8
from ui.messages import doubt_words, reason_words, rule_source
from ui.messages.clock import jump_words
from ui.parts.chips import StateMark
from ui.parts.facts import Facts
from ui.parts.words import code_words as reference_code
from ui.parts.words import label, paragraph
from ui.people.words import hidden_title, role_words

_NAME_WIDTH = 72
_CODE_GROUP = 4
_CALLED_BY_CODE = frozenset({"records", "carriers", "loans", "approval_lines"})
_CODE_FIELDS = frozenset({"carrier", "record"})


class EntryHead(QWidget):
    """What was asked, when, and how it ended."""

    def __init__(self, details: EntryDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = details.row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        top = QHBoxLayout()
        top.addWidget(paragraph(what_words(row), "panel"), 1)
        top.addWidget(StateMark(outcome_tone(row.outcome), outcome_words(row.outcome)))
        column.addLayout(top)
        number = self.tr("Entry {0}").format(f"{row.seq:,}")
        column.addWidget(label(f"{number}\u3000{row.at:%Y-%m-%d %H:%M:%S}", "", "text2"))


class EntryFacts(Facts):
    """Who, and under which rules."""

    def show_entry(self, details: EntryDetails) -> None:
        """Show who asked, in which role, and the rules that were named."""
        row = details.row
        facts: list[tuple[str, str | QWidget]] = [
            (self.tr("Who"), who_words(row)),
            (self.tr("Role"), role_words(row.role)),
        ]
        facts += [(rule.rpartition("/")[2] if "/" in rule else self.tr("Why"), why_words(rule)) for rule in row.rules]
        if details.jump is not None:
            facts.append((self.tr("Clock"), jump_words(details.jump)))
        if row.reversed_by is not None:
            facts.append((self.tr("Taken back"), self.tr("by entry {0}").format(f"{row.reversed_by:,}")))
        self.show_facts(tuple(facts))


class AskedFacts(Facts):
    """The request itself, for entries that changed nothing."""

    def show_asked(self, details: EntryDetails) -> None:
        """Show every field of the request."""
        setting = str(dict(details.asked).get("name", ""))
        self.show_facts(
            tuple(
                (
                    field_words(name, details.row.command),
                    _asked(name, value_words(details.row.command, name, value, setting)),
                )
                for name, value in details.asked
            )
        )


class RowLines(QWidget):
    """One row before and after, field by field."""

    def __init__(self, change: RowChange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(GAP_8)
        head.addWidget(label(table_words(change.table), "small", "text2"))
        head.addWidget(label(self._what(change), "small", "text3"))
        head.addStretch(1)
        column.addLayout(head)
        called = called_words(change.table, change.called)
        column.addWidget(reference_code(called) if change.table in _CALLED_BY_CODE else paragraph(called))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_8)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        for at, field in enumerate(shown_fields(change)):
            grid.addWidget(label(field_words(field.name, change.table), "small", "text2"), at, 0)
            grid.addWidget(paragraph(field_line(change, field), "small"), at, 1)
        column.addLayout(grid)

    def _what(self, change: RowChange) -> str:
        if change.came:
            return self.tr("new")
        return self.tr("taken out") if change.went else self.tr("changed")


class SealFacts(Facts):
    """What makes the entry provable, shortened to what people can compare."""

    def show_seals(self, details: EntryDetails) -> None:
        """Show codes, signature and station."""
        seals = details.seals
        facts: list[tuple[str, str | QWidget]] = [
            (self.tr("Code"), code_words(seals.hash)),
            (self.tr("Sealed to"), code_words(seals.prev_hash)),
            (self.tr("Signature"), code_words(seals.signature)),
        ]
        if seals.second_signature:
            facts.append((self.tr("Second"), code_words(seals.second_signature)))
        facts.append((self.tr("Content"), code_words(seals.body_digest)))
        facts.append((self.tr("Station"), seals.station))
        if seals.scans is not None:
            facts.append((self.tr("Scans"), f"{seals.scans[0]:,}–{seals.scans[1]:,}"))
        self.show_facts(tuple(facts))


def shown_fields(change: RowChange) -> tuple[FieldChange, ...]:
    """The fields worth a line: of a new or withdrawn row only those that say something."""
    if not (change.came or change.went):
        return change.fields
    return tuple(field for field in change.fields if field.hidden or field.before or field.after)


def field_line(change: RowChange, field: FieldChange) -> str:
    """One field as “before → after”, or its one value where the row came or went."""
    if field.hidden:
        return hidden_title()
    before, after = (
        value_words(change.table, field.name, value, change.called) for value in (field.before, field.after)
    )
    if change.came:
        return after
    return before if change.went else f"{before} → {after}"


def code_words(digest: str) -> str:
    """The first sixteen digits of a code in groups of four, as people read them to each other."""
    head = digest[:16]
    return " ".join(head[at : at + _CODE_GROUP] for at in range(0, len(head), _CODE_GROUP))


def _asked(name: str, words: str) -> str | QWidget:
    return reference_code(words) if name in _CODE_FIELDS else words


def why_words(rule: str) -> str:
    """What a rule or a doubt named in an entry says."""
    code = rule.partition("/")[0]
    if code in {doubt.value for doubt in Doubt}:
        return doubt_words(Doubt(code))
    if code not in {reason.value for reason in Reason}:
        nothing = QCoreApplication.translate("EntryDetails", "It names what is not in this room")
        return nothing if code == UNKNOWN else code
    # The journal keeps the rule, not the numbers of the sentence, so the rule's own line is what can be said.
    return rule_source(Reason(code)) or reason_words(Reason(code))
