"""What is typed about incidents: what happened, the seven items, the report, the result (R-118 to R-121)."""

from __future__ import annotations

from recordsroom.domain.commands import AnswerIncident, DescribeIncident, FindAgain, OpenIncident, ReportIncident
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.incident_rules import LONGEST_NUMBER, LONGEST_TOLD
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.values import Level
from recordsroom.services.queries.incidents import ConcernedRow, IncidentRow
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.stamp import Stamp
from ui.incidents.moments import MomentLine
from ui.messages import level_words
from ui.messages.incidents import sort_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.passage import Passage
from ui.parts.words import paragraph
from ui.people.forms import Form, typed

_PARTING = "\u3001"


def number_line(text: str = "") -> Line:
    """A line for a number or an addressee."""
    line = Line(text)
    line.setMaxLength(LONGEST_NUMBER)
    return line


class OpenForm(Form):
    """What happened and since when; what it is about is scanned."""

    def __init__(self, stamp: Stamp) -> None:
        super().__init__()
        self.pieces: dict[int, str] = {}
        self.sort, self.level, self.since = Choice(), Choice(), MomentLine(stamp)
        self.content, self.outside = Passage(longest=LONGEST_TOLD), number_line()
        for sort in IncidentSort:
            self.sort.add(sort_words(sort), sort)
        self.level.add(self.tr("as what is scanned"), None)
        for level in reversed(Level):
            self.level.add(level_words(level), int(level))
        self._told = paragraph("", "", "text2")
        self.add(Field(self.tr("What happened"), self.sort))
        self.add_plain(self._told)
        self._since = self.add(Field(self.tr("First not seen, or discovered"), self.since, self.tr("Empty: now.")))
        self.add(Field(self.tr("Level"), self.level))
        self._content = self.add(Field(self.tr("In a few words"), self.content))
        self.add(Field(self.tr("Number of the secrecy office"), self.outside, self.tr("May stay empty.")))
        self._tell()

    def take_piece(self, seen: CarrierSeen) -> None:
        """Add a scanned carrier, or leave it out again."""
        self.take_known(seen.id, seen.reference_code)

    def take_known(self, carrier: int, code: str) -> None:
        """Add a carrier by its number, or leave it out again."""
        if self.pieces.pop(carrier, None) is None:
            self.pieces[carrier] = code
        self._tell()

    def command(self) -> OpenIncident | None:
        """The request, or None with the wrong fields marked."""
        sort, content = IncidentSort(self.sort.chosen()), self.content.text()
        self._since.set_error(self.tr("Day and time, as 2026-11-20 09:30.") if self.since.wrong else "")
        lacking = not content and not self.pieces
        lost = sort is IncidentSort.MISSING and not self.pieces
        said = self.tr("Scan what is missing.") if lost else self.tr("Scan what it is about, or say it.")
        self._content.set_error(said if lacking or lost else "")
        if self.since.wrong or lacking or lost:
            return None
        level = self.level.chosen()
        return OpenIncident(
            arose_as=sort,
            carriers=tuple(self.pieces),
            arose_level=None if level is None else Level(level),
            discovered_at=self.since.moment(),
            content=content,
            outside_no=typed(self.outside),
        )

    def _tell(self) -> None:
        codes = _PARTING.join(self.pieces.values())
        said = self.tr("{0} pieces: {1}", "", len(self.pieces)).format(len(self.pieces), codes)
        self._told.setText(said if codes else self.tr("Scan what it is about; a second scan takes it off again."))


class DescribeForm(Form):
    """The seven items of the report and the number of the statement."""

    def __init__(self, row: IncidentRow) -> None:
        super().__init__()
        self._row = row
        names = (
            self.tr("1 Content, level, number, kind of carrier"),
            self.tr("2 How it was discovered"),
            self.tr("3 Who is responsible"),
            self.tr("4 Time, place and course"),
            self.tr("5 Harm done, or possible"),
            self.tr("6 What is or will be done about those responsible"),
            self.tr("7 What is or will be done to remedy it"),
        )
        self.items = tuple(Passage(said, LONGEST_TOLD) for said in row.incident.items)
        for name, passage in zip(names, self.items, strict=True):
            self.add(Field(name, passage))
        self.statement = number_line(row.incident.statement_no)
        hint = self.tr("What the person concerned wrote (R-122).")
        self.add(Field(self.tr("Number of the statement"), self.statement, hint))

    def command(self) -> DescribeIncident:
        """The request; what is not known yet stays empty."""
        content, discovery, culprits, course, harm, pursuit, remedy = (one.text() for one in self.items)
        return DescribeIncident(
            incident=self._row.id,
            content=content,
            discovery=discovery,
            culprits=culprits,
            course=course,
            harm=harm,
            pursuit=pursuit,
            remedy=remedy,
            statement_no=typed(self.statement),
        )


class ReportForm(Form):
    """To whom it was reported, when and by which letter."""

    def __init__(self, row: IncidentRow, stamp: Stamp) -> None:
        super().__init__()
        self._row = row
        self.doubts: frozenset[Doubt] = frozenset()
        """What was asked back; the same keys again confirm it."""
        self.to, self.number, self.at = number_line(), number_line(), MomentLine(stamp)
        self.archives = number_line()
        hint = self.tr("The secrecy department and the superior authority.")
        self._to = self.add(Field(self.tr("Reported to"), self.to, hint))
        self.add(Field(self.tr("Number of the report"), self.number))
        self._at = self.add(Field(self.tr("When"), self.at, self.tr("Empty: now.")))
        told = self.tr("Letter to the archives authority, where archives are lost or damaged (R-123).")
        self.add(Field(self.tr("Archives authority"), self.archives, told))

    def command(self) -> ReportIncident | None:
        """The request, or None with the wrong fields marked."""
        self._to.set_error("" if typed(self.to) else self.tr("To whom?"))
        self._at.set_error(self.tr("Day and time, as 2026-11-20 09:30.") if self.at.wrong else "")
        if not typed(self.to) or self.at.wrong:
            return None
        return ReportIncident(
            incident=self._row.id,
            reported_to=typed(self.to),
            report_no=typed(self.number),
            reported_at=self.at.moment(),
            archives_told=typed(self.archives),
            confirmed=self.doubts,
        )


class AnswerForm(Form):
    """What came of it, as it was reported."""

    def __init__(self, row: IncidentRow) -> None:
        super().__init__()
        self._row = row
        self.result, self.number = Passage(longest=LONGEST_TOLD), number_line()
        self._result = self.add(Field(self.tr("Result"), self.result))
        self.add(Field(self.tr("Number of the letter"), self.number))

    def command(self) -> AnswerIncident | None:
        """The request, or None with the wrong field marked."""
        self._result.set_error("" if self.result.text() else self.tr("What came of it?"))
        if not self.result.text():
            return None
        said, number = self.result.text(), typed(self.number)
        return AnswerIncident(incident=self._row.id, incident_result=said, result_no=number)


class FindForm(Form):
    """Where it was after all."""

    def __init__(self, missing: tuple[ConcernedRow, ...], carrier: int = 0) -> None:
        super().__init__()
        self.which, self.where = Choice(), Passage(longest=LONGEST_TOLD)
        for one in missing:
            self.which.add(one.piece.reference_code, one.id)
        wanted = next((one.id for one in missing if one.piece.carrier == carrier), None)
        if wanted is not None:
            self.which.choose(wanted)
        # Where only one thing is missing there is nothing to choose.
        self.which.setEnabled(len(missing) > 1)
        self.add(Field(self.tr("What was found"), self.which))
        self._where = self.add(Field(self.tr("Where, and how it got there"), self.where))

    def command(self) -> FindAgain | None:
        """The request, or None with the wrong field marked."""
        self._where.set_error("" if self.where.text() else self.tr("Where was it?"))
        if not self.where.text():
            return None
        return FindAgain(incident_item=int(self.which.chosen()), found_where=self.where.text())
