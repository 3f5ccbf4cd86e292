"""What is typed about a session of appraisal: its head, an opinion, its end, why it is given up (F-22)."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.appraising import LONGEST_WORDS, Opinion
from recordsroom.domain.commands import BeginAppraisal, EndAppraisal, GiveUpAppraisal, OpineOnLines
from recordsroom.services.queries.appraising import AppraisalRow
from ui.messages.appraising import opinion_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import Form, typed
from ui.retaining.numbers import numbers_of


def line(text: str = "") -> Line:
    """A line for as much as the register keeps."""
    made = Line(text)
    made.setMaxLength(LONGEST_WORDS)
    return made


class SessionForm(Form):
    """A new session over what is due: its number, its scope, its group."""

    def __init__(self, records: Sequence[int], scope: str) -> None:
        super().__init__()
        self._records = tuple(records)
        self.number, self.scope, self.group = line(), line(scope), line()
        self.add_plain(
            paragraph(
                self.tr("{0} records are laid before the group.", "", len(self._records)).format(len(self._records))
            )
        )
        self._number = self.add(Field(self.tr("Number of the session"), self.number))
        self._scope = self.add(Field(self.tr("Scope"), self.scope))
        self._group = self.add(Field(self.tr("Group"), self.group, self.tr("Two at least; 、 parts the names.")))

    def command(self) -> BeginAppraisal | None:
        """The request, or None with what is wrong marked."""
        self._number.set_error("" if typed(self.number) else self.tr("As it stands on the report."))
        self._scope.set_error("" if typed(self.scope) else self.tr("What is appraised?"))
        self._group.set_error("" if typed(self.group) else self.tr("Who appraises it?"))
        if not (typed(self.number) and typed(self.scope) and typed(self.group)):
            return None
        return BeginAppraisal(
            session_no=typed(self.number),
            session_scope=typed(self.scope),
            session_group=typed(self.group),
            records=self._records,
        )


class OpinionForm(Form):
    """What the group says of one line, of some, or of all that have no opinion yet."""

    def __init__(self, row: AppraisalRow) -> None:
        super().__init__()
        self._row, self.lines, self.opinion = row, line(), Choice()
        self.period, self.why = line(), line()
        for opinion in Opinion:
            self.opinion.add(opinion_words(opinion), opinion)
        open_ = [one.number for one in row.said(None)]
        if len(open_) == 1:
            self.lines.setText(str(open_[0]))
        hint = self.tr("As 1、3、5-9; nothing for all {0} that have none yet.").format(len(open_))
        self._lines = self.add(Field(self.tr("Lines"), self.lines, hint))
        self.add(Field(self.tr("Opinion"), self.opinion))
        told = self.tr("Such as 30年; where several are proposed, all of them: the longest counts.")
        self._period = self.add(Field(self.tr("New period"), self.period, told))
        self._why = self.add(Field(self.tr("Why"), self.why))
        self.opinion.currentIndexChanged.connect(lambda _place: self._fit())

    def command(self) -> OpineOnLines | None:
        """The request, or None with what is wrong marked."""
        opinion, chosen = Opinion(self.opinion.chosen()), self._chosen()
        keeps = opinion is Opinion.KEEP
        wrong = (
            (self._lines, not chosen, self.tr("Which lines of this session?")),
            (self._period, keeps and not typed(self.period), self.tr("For how long?")),
            (self._why, not keeps and not typed(self.why), self.tr("The form says why.")),
        )
        for field, bad, sentence in wrong:
            field.set_error(sentence if bad else "")
        if any(bad for _field, bad, _sentence in wrong):
            return None
        period = typed(self.period) if keeps else ""
        return OpineOnLines(appraisal=self._row.id, lines=chosen, opinion=opinion, period=period, why=typed(self.why))

    def _chosen(self) -> tuple[int, ...]:
        if not typed(self.lines):
            return tuple(one.id for one in self._row.said(None))
        wanted = numbers_of(typed(self.lines)) or frozenset()
        found = tuple(one.id for one in self._row.lines if one.number in wanted)
        return found if len(found) == len(wanted) else ()

    def _fit(self) -> None:
        """Only what is kept on has a new period."""
        self._period.setVisible(self.opinion.chosen() == Opinion.KEEP)


class SessionEndForm(Form):
    """The end of a session: what the report says, and who of the group signed it."""

    def __init__(self, row: AppraisalRow) -> None:
        super().__init__()
        self._row, self.report, self.head = row, line(), line()
        told = self.tr("{0} kept on, {1} to destroy, {2} to transfer, {3} in dispute.")
        self.add_plain(paragraph(told.format(*(len(row.said(opinion)) for opinion in Opinion))))
        self._report = self.add(Field(self.tr("Report"), self.report, self.tr("What was found, in a sentence.")))
        self._head = self.add(Field(self.tr("Signed by"), self.head, row.session.session_group))

    def command(self) -> EndAppraisal | None:
        """The request, or None with what is wrong marked."""
        self._report.set_error("" if typed(self.report) else self.tr("An appraisal ends with a report."))
        self._head.set_error("" if typed(self.head) else self.tr("Who of the group signed it?"))
        if not (typed(self.report) and typed(self.head)):
            return None
        return EndAppraisal(appraisal=self._row.id, session_report=typed(self.report), session_head=typed(self.head))


class GiveUpForm(Form):
    """Why a session is given up."""

    def __init__(self, row: AppraisalRow) -> None:
        super().__init__()
        self._row, self.why = row, line()
        self.add_plain(paragraph(self.tr("Nothing of what was said in it counts.")))
        self._why = self.add(Field(self.tr("Why"), self.why))

    def command(self) -> GiveUpAppraisal | None:
        """The request, or None where nobody says why."""
        self._why.set_error("" if typed(self.why) else self.tr("The register says why."))
        return GiveUpAppraisal(appraisal=self._row.id, why=typed(self.why)) if typed(self.why) else None
