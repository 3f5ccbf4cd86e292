"""The yearly review of every state secret: begun, judged by lines, ended, with its report (R-12)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import BeginSecrecyReview, EndSecrecyReview, JudgeReviewLines
from recordsroom.domain.keepers import Duty
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.secrecy_reviews import LinesReviewed, ReviewEnded, ReviewOutcome
from recordsroom.domain.values import Scheme
from recordsroom.services.queries.secrecy_reviews import ReviewRow, ReviewState, review_lines, review_state
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.messages.secrecy import outcome_words
from ui.parts.buttons import primary, secondary
from ui.parts.chips import StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.forms import Form, typed
from ui.people.words import date_words, hidden_title, level_mark
from ui.porter import Porter
from ui.rows import Column, Kind
from ui.secrecy.registers import Deciding

translate = QCoreApplication.translate


def _role(row: ReviewRow) -> Role:
    if row.outcome is None:
        return Role.LOOK
    return Role.OK if row.outcome is ReviewOutcome.KEEP or row.decided else Role.STOP


def _state(row: ReviewRow) -> str:
    if row.outcome is None:
        return translate("Secrecy", "To be judged")
    done = row.decided and row.outcome is not ReviewOutcome.KEEP
    return translate("Secrecy", "Entered") if done else outcome_words(row.outcome)


def _mark(row: ReviewRow) -> str:
    return level_mark(row.level, Scheme.STATE if row.level.classified else Scheme.NONE, row.secrecy_term)


REVIEWED: tuple[Column[ReviewRow], ...] = (
    Column(lambda: translate("Column", "State"), _state, kind=Kind.STATE, role=_role, name="state", width=100),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.reference_code,
        kind=Kind.CODE,
        name="code",
        width=210,
    ),
    Column(lambda: translate("Column", "Title"), lambda row: row.title or hidden_title(), name="title", stretch=True),
    Column(
        lambda: translate("Secrecy", "Mark"),
        _mark,
        kind=Kind.LEVEL,
        level=lambda row: int(row.level),
        name="mark",
        width=110,
    ),
    Column(
        lambda: translate("Secrecy", "Secret until"),
        lambda row: date_words(row.until) if row.until else "",
        kind=Kind.DATE,
        name="until",
    ),
)


class BeginReviewForm(Form):
    """Asks who answers for the review."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leader = _line()
        told = self.tr("Every state secret is gone through: it stays, is to be changed, or to be declassified.")
        self.add_plain(paragraph(told, "", "text2"))
        self._field = self.add(Field(self.tr("Who answers for it"), self._leader))

    def command(self) -> BeginSecrecyReview | None:
        """The request, or None with the field marked."""
        leader = typed(self._leader)
        self._field.set_error("" if leader else self.tr("Name who answers for it."))
        return BeginSecrecyReview(review_leader=leader) if leader else None


class JudgeForm(Form):
    """Asks what the review says of these lines."""

    def __init__(self, review: int, rows: Sequence[ReviewRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review, self._rows, self._outcome, self._words = review, tuple(rows), Choice(), _line()
        for outcome in ReviewOutcome:
            self._outcome.add(outcome_words(outcome), outcome)
        self.add_plain(paragraph(self.tr("{0} lines", "", len(self._rows)).format(len(self._rows)), "", "text2"))
        self.add(Field(self.tr("Outcome"), self._outcome))
        self._field = self.add(Field(self.tr("Why, and to what"), self._words, self.tr("Not needed where it stays.")))

    def command(self) -> JudgeReviewLines | None:
        """The request, or None with the field marked."""
        outcome, words = ReviewOutcome(self._outcome.chosen()), typed(self._words)
        told = bool(words) or outcome is ReviewOutcome.KEEP
        self._field.set_error("" if told else self.tr("Say what is to change, and why."))
        if not told:
            return None
        keys = tuple(row.id for row in self._rows)
        return JudgeReviewLines(review=self._review, records=keys, review_outcome=outcome, review_words=words)


class EndForm(Form):
    """Says what the end of a review means."""

    def __init__(self, state: ReviewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._note = state, Line()
        told = self.tr("{0} lines are judged, {1} left. After the end nothing is said anew.", "", state.judged)
        self.add_plain(paragraph(told.format(state.judged, state.left)))
        self._note.setText(state.leader)
        self._note.setReadOnly(True)
        self.add(Field(self.tr("Who answers for it"), self._note))

    def command(self) -> EndSecrecyReview:
        """The request."""
        return EndSecrecyReview(review=self._state.id)


class ReviewRegister(Deciding):
    """Every state secret in the latest review; what is to be judged comes first."""

    labels_wanted = Signal(str, tuple)

    def __init__(self, porter: Porter) -> None:
        super().__init__(
            porter, REVIEWED, EmptyState("calendar-check", self.tr("No review was held yet; F8 begins one."))
        )
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.state: ReviewState | None = None

    def ask(self) -> None:
        """Ask how far the review is, and for its lines."""
        super().ask()
        self.porter.ask(review_state, then=self._keep_state)
        self.porter.ask(review_lines, then=self.show_rows)

    def words(self, row: ReviewRow) -> str:
        """Everything that one looks for."""
        return " ".join((row.reference_code, row.title or "", _mark(row), row.unit, row.words, _state(row)))

    def codes(self) -> list[str]:
        """The selected lines that are to be decided on."""
        rows = (row for row in self.table.picked_rows() if isinstance(row, ReviewRow))
        return [row.reference_code for row in rows if row.level.classified]

    def count(self) -> str:
        """How far the review is."""
        if self.state is None:
            return ""
        if self.state.ended_on is not None:
            return self.tr("{0}: ended on {1}").format(self.state.year, date_words(self.state.ended_on))
        return self.tr("{0}: {1} judged, {2} left").format(self.state.year, self.state.judged, self.state.left)

    def keys(self) -> tuple[KeyHint, ...]:
        """Judge, begin or end, decide, report."""
        found = list[KeyHint]()
        if self._keeps:
            turn = self.tr("end the review") if self.goes_on else self.tr("begin a review")
            found = [
                KeyHint("F9", self.tr("judge"), self.judge, told=bool(self._judged())),
                KeyHint("F8", turn, self.turn),
                *super().keys(),
                KeyHint("Ctrl+A", self.tr("choose all")),
            ]
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("report"), self.print_report, told=self.state is not None))
        return tuple(found)

    @property
    def goes_on(self) -> bool:
        """Whether a review is going on."""
        return self.state is not None and self.state.ended_on is None

    def judge(self) -> None:
        """Open the form about the selected lines."""
        rows = self._judged()
        if rows and self._keeps and self.state is not None:
            form = JudgeForm(self.state.id, rows)
            self.open_form(form, self.tr("Outcome of the review"), self.tr("Enter it"), form.command)

    def turn(self) -> None:
        """Begin a review, or end the one that goes on."""
        if not self._keeps:
            return
        if self.state is not None and self.goes_on:
            end = EndForm(self.state)
            self.open_form(end, self.tr("End the review"), self.tr("End it"), end.command)
        else:
            begin = BeginReviewForm()
            self.open_form(begin, self.tr("Yearly review"), self.tr("Begin it"), begin.command)

    def print_report(self) -> None:
        """Print the report of the latest review."""
        if self._prints and self.state is not None:
            self.labels_wanted.emit("secrecy_review", ())

    def saved_words(self, outcome: Outcome) -> str:
        """What was judged, what is left."""
        told = outcome.told
        if isinstance(told, LinesReviewed):
            return self.tr("{0} lines judged, {1} left.", "", told.lines).format(told.lines, told.left)
        if isinstance(told, ReviewEnded):
            return self.tr("The review is over: {0} to stay, {1} to be decided on.").format(told.kept, told.to_change)
        return super().saved_words(outcome)

    def show_one(self, row: ReviewRow) -> None:
        """Show one line of the review."""
        self.side.add(label(row.reference_code, "panel"))
        self.side.add(StateMark(_role(row), _state(row)))
        facts = Facts()
        facts.show_facts(
            (
                (self.tr("Title"), row.title or hidden_title()),
                (self.tr("Mark"), _mark(row)),
                (self.tr("Secret until"), date_words(row.until) if row.until else "–"),
                (self.tr("Classified by"), row.unit or "–"),
                (self.tr("Outcome"), outcome_words(row.outcome) if row.outcome else "–"),
                (self.tr("Why, and to what"), row.words or "–"),
            )
        )
        self.side.add(facts)
        if self._keeps and self.goes_on:
            judge = primary(self.tr("Judge"), key="F9")
            judge.clicked.connect(self.judge)
            self.side.add_act(judge)
        if self._keeps and row.outcome not in {None, ReviewOutcome.KEEP} and row.level.classified:
            decide = secondary(self.tr("Enter a decision"), key="Ctrl+N")
            decide.clicked.connect(self.new)
            self.side.add_act(decide)
        self.side.end_acts()
        self.keys_changed.emit()

    def _judged(self) -> list[ReviewRow]:
        rows = self.table.picked_rows() if self.goes_on else []
        return [row for row in rows if isinstance(row, ReviewRow) and row.level.classified]

    def _keep_state(self, state: ReviewState | None) -> None:
        self.state = state
        self.counted.emit()
        self.keys_changed.emit()


def _line() -> Line:
    made = Line()
    made.setMaxLength(LONGEST_WORDS)
    return made
