"""The form of a secrecy decision on one record or on many, in the order of the paper (F-24, F-30)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import DecideSecrecy, DecideSecrecyTogether
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS, DecisionKind
from recordsroom.domain.values import Level
from recordsroom.services.queries.people import ApproverRow
from ui.messages import level_words
from ui.messages.retaining import decision_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import DateLine, Form, typed

_LEVELS = Level.PUBLIC, Level.MIMI, Level.JIMI, Level.JUEMI


class DecisionForm(Form):
    """Asks what was decided, by whom and on which ground; a notice of another unit stands in for people of ours."""

    def __init__(
        self,
        codes: Sequence[str],
        today: date,
        classifiers: Sequence[ApproverRow],
        kind: DecisionKind = DecisionKind.DECLASSIFY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.codes = tuple(codes)
        """Of many records; one alone stands in its field."""
        code = "".join(self.codes) if len(self.codes) == 1 else ""
        self._code, self._kind, self._level, self._term = _line(code), Choice(), Choice(), _line()
        self._drafter, self._classifier, self._basis = _line(), Choice(), _line()
        self._notice, self._notice_on, self._reason = _line(), _line(), _line()
        self._on, self._circle = DateLine(today), _line()
        self._offer(kind, classifiers)
        self._code_field = Field(self.tr("Reference code"), self._code)
        self._many = paragraph("", "", "text2")
        if self.many:
            self.add_plain(self._many)
            self._tell_many()
        else:
            self.add(self._code_field)
        self._level_field = Field(self.tr("Level after it"), self._level)
        self.add_beside(Field(self.tr("Decision"), self._kind), self._level_field)
        told = self.tr("Such as 10年, 6个月, 会议开始前; empty if declassified.")
        self._term_field = self.add(Field(self.tr("Term after it"), self._term, told))
        told = self.tr("Units, posts or persons; level and term stay as they are.")
        self._circle_field = self.add(Field(self.tr("May know it from now on"), self._circle, told))
        self._on_field = self.add(Field(self.tr("Decided on"), self._on))
        self._basis_field = self.add(Field(self.tr("Ground"), self._basis))
        self.add(Field(self.tr("Proposed by"), self._drafter))
        self.add(Field(self.tr("Classifier"), self._classifier))
        self.add(Field(self.tr("Number of the notice"), self._notice, self.tr("Of the unit that classified it.")))
        self._notice_field = self.add(Field(self.tr("Day of the notice"), self._notice_on))
        self._late_field = self.add(
            Field(self.tr("Why so late"), self._reason, self.tr("Of an extension after the last day."))
        )
        self._kind.currentIndexChanged.connect(self._ask_what_changes)
        self._ask_what_changes()

    def _offer(self, kind: DecisionKind, classifiers: Sequence[ApproverRow]) -> None:
        for one in (kind, *(other for other in DecisionKind if other is not kind)):
            self._kind.add(decision_words(one), one)
        for level in _LEVELS:
            self._level.add(level_words(level), level)
        self._classifier.add(self.tr("None: by notice, or by law"), None)
        for leader in classifiers:
            self._classifier.add(f"{leader.name}\u3000{leader.post}", leader.id)

    @property
    def many(self) -> bool:
        """Whether it is about many records together."""
        return len(self.codes) > 1

    def leave_out(self, codes: frozenset[str]) -> None:
        """Take these records out of the decision."""
        self.codes = tuple(code for code in self.codes if code not in codes)
        self._tell_many()

    def command(self) -> DecideSecrecy | DecideSecrecyTogether | None:
        """The request, or None with the wrong fields marked."""
        code, basis, day = typed(self._code), typed(self._basis), self._on.day()
        notice, told = typed(self._notice), typed(self._notice_on)
        noticed_on, about = _day(told), bool(code or self.codes)
        self._code_field.set_error("" if about else self.tr("Say which record it is about."))
        self._basis_field.set_error("" if basis else self.tr("The form names the ground."))
        self._on_field.set_error("" if day else self.tr("A day, such as 2024-03-01."))
        kind, circle = DecisionKind(self._kind.chosen()), typed(self._circle)
        untold = kind is DecisionKind.SCOPE and not circle
        self._circle_field.set_error(self.tr("Say who may know it from now on.") if untold else "")
        undated = bool(notice or told) and noticed_on is None
        self._notice_field.set_error(self.tr("A day, such as 2024-03-01.") if undated else "")
        if not (about and basis and day) or undated or untold:
            return None
        together = DecideSecrecyTogether(
            reference_codes=(code,) if code else self.codes,
            decision_kind=kind,
            level=Level(self._level.chosen()),
            secrecy_term=typed(self._term) or None,
            decided_on=day,
            drafter=typed(self._drafter),
            classifier=self._classifier.chosen(),
            basis=basis,
            notice_no=notice,
            notice_on=noticed_on,
            reason=typed(self._reason),
            knowledge_scope=circle if kind is DecisionKind.SCOPE else "",
        )
        return together.of(code, together.level) if code else together

    def _ask_what_changes(self) -> None:
        """Ask for the circle where that changes, else for level and term; what came about changes neither."""
        kind = DecisionKind(self._kind.chosen())
        keeps, came = kind in {DecisionKind.SCOPE, DecisionKind.COME_ABOUT}, kind is DecisionKind.COME_ABOUT
        self._circle_field.setVisible(kind is DecisionKind.SCOPE)
        self._level_field.setVisible(not keeps)
        self._term_field.setVisible(not keeps)
        self._late_field.setVisible(not came)
        self._on_field.set_name(self.tr("Came about on") if came else self.tr("Decided on"))
        self._basis_field.set_hint(self.tr("How it is known, such as a notice or a gazette.") if came else "")

    def _tell_many(self) -> None:
        self._many.setText(self.tr("{0} records in one act", "", len(self.codes)).format(len(self.codes)))


def _line(text: str = "") -> Line:
    made = Line(text)
    made.setMaxLength(LONGEST_WORDS)
    return made


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
