"""From what stands in the fields to what is asked of the room; what cannot be read is said below its field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.commands import NewCarrier, RecordFacts
from recordsroom.domain.copy_numbers import MOST_COPIES, expanded
from recordsroom.domain.dates import WrittenDate, read_date
from recordsroom.domain.inner_items import read_page_no
from recordsroom.domain.values import RecordKind
from ui.holdings.words import retention_words
from ui.people.forms import DateLine, typed
from ui.registering.fields import RecordFields

translate = QCoreApplication.translate
_UNCHECKED = "待核"


@dataclass(frozen=True, slots=True, repr=False)
class Filled:
    """A filled form: its number, its facts, its copies; the source still by its code."""

    series: int | None
    code: str
    kind: RecordKind
    facts: RecordFacts
    carriers: tuple[NewCarrier, ...]
    source_code: str
    notice_no: str = ""
    notice_on: date | None = None


def read_fields(fields: RecordFields, *, fewest: int) -> Filled | None:
    """What the form says, or None with the wrong fields marked; `fewest` copies where nothing is said of them."""
    reading = _Reading(fields)
    fields.clear_errors()
    level, scheme = fields.value("level")
    dated, dated_to = reading.written_date("dated"), reading.written_date("dated_to")
    facts = RecordFacts(
        title=reading.text("title"),
        document_no=reading.text("document_no"),
        responsible_body=reading.text("responsible_body"),
        dated=dated.text if dated else None,
        dated_uncertain=bool(dated and dated.uncertain),
        dated_to=dated_to.text if dated_to else None,
        retention=fields.value("retention"),
        items=reading.number("items"),
        level=level,
        scheme=scheme,
        secrecy_term=reading.term(),
        notified_on=reading.day("notified_on"),
        special_provision=reading.text("special_provision") or "",
        seconded_by=reading.text("seconded_by") or "",
        classifying_unit=reading.text("classifying_unit"),
        knowledge_scope=reading.text("knowledge_scope"),
        distribution=reading.text("distribution"),
        urgency=fields.value("urgency"),
        remarks=reading.text("remarks"),
        secret_points=reading.text("secret_points"),
        page_no=reading.page_no(),
        bound_pages=reading.number("pages") if reading.bound() else None,
    )
    filled = Filled(
        series=fields.value("series"),
        code=typed(fields.line("code")),
        kind=fields.value("kind"),
        facts=facts,
        carriers=reading.carriers(fewest),
        source_code=reading.text("source") or "",
        notice_no=reading.text("notice_no") or "",
        notice_on=reading.day("notice_on"),
    )
    return None if reading.wrong else filled


class _Reading:
    """Reads one field after the other and remembers the first that could not be read."""

    def __init__(self, fields: RecordFields) -> None:
        self._fields = fields
        self.wrong = ""

    def text(self, name: str) -> str | None:
        """A text, or None where nothing stands, or where it has no meaning now."""
        line = self._fields.line(name)
        return typed(line) or None if line.isEnabled() else None

    def written_date(self, name: str) -> WrittenDate | None:
        """A date as far as it is known."""
        text = self.text(name)
        read = read_date(text) if text else None
        if text and read is None:
            self._mark(name, translate("RecordForm", "A date like 2019-08-21, 201908 or [1991]."))
        return read

    def day(self, name: str) -> date | None:
        """A whole day."""
        line = self._fields.line(name)
        assert isinstance(line, DateLine), "only fields for days are asked for so"
        if not line.isEnabled():
            return None
        if line.text().strip() and line.day() is None:
            self._mark(name, translate("RecordForm", "A day like 2019-08-21."))
        return line.day()

    def number(self, name: str) -> int | None:
        """A number from one on, or None for 待核."""
        text = self.text(name)
        if text and not int(text):
            self._mark(name, translate("RecordForm", "From 1 on; empty is to be checked."))
        return int(text) if text and int(text) else None

    def page_no(self) -> str | None:
        """Where an item stands in its file, in its one spelling."""
        text = self.text("page_no")
        read = read_page_no(text) if text else None
        if text and read is None:
            self._mark("page_no", translate("RecordForm", "Like 12 or 1-12."))
        return read

    def bound(self) -> bool:
        """Whether the pages are those of an item that is bound in its file, with no copies of its own."""
        shown = not self._fields.editors["page_no"].isHidden() and not self._fields.editors["pages"].isHidden()
        return shown and not int(self._fields.line("copies").text() or 0) and not self._fields.line("copy_nos").text()

    def term(self) -> str | None:
        """The secrecy term as it stands behind the star; None is 待核."""
        told = self.text("term") or ""
        text = "".join(told.split()).lstrip("★☆*")
        # Nothing behind the star means the longest term; nothing at all is 待核.
        return None if not told or text == _UNCHECKED else text

    def carriers(self, fewest: int) -> tuple[NewCarrier, ...]:
        """One for each copy; copy numbers and the number of copies agree."""
        numbers = expanded(self._fields.line("copy_nos").text())
        told = self._fields.line("copies").text()
        if numbers is None:
            self._mark("copy_nos", translate("RecordForm", "A range like 000616-000618, at most 999 copies."))
            return ()
        count = int(told) if told else len(numbers) or fewest
        if count > MOST_COPIES or (numbers and len(numbers) != count):
            self._mark("copies", translate("RecordForm", "{0} copy numbers.", "", len(numbers)).format(len(numbers)))
            return ()
        kind, pages = self._fields.value("carrier_kind"), self.number("pages")
        discs = int(self._fields.line("discs").text() or 0)
        return tuple(
            NewCarrier(kind=kind, copy_no=numbers[place] if numbers else None, pages=pages, discs=discs)
            for place in range(count)
        )

    def _mark(self, name: str, sentence: str) -> None:
        self._fields.fields[name].set_error(sentence)
        self.wrong = self.wrong or name


def put_facts(fields: RecordFields, facts: RecordFacts, source_code: str = "") -> None:
    """Fill the fields with what is said of a record now."""
    dated = f"[{facts.dated}]" if facts.dated and facts.dated_uncertain else facts.dated
    values: dict[str, Any] = {
        "title": facts.title,
        "document_no": facts.document_no,
        "responsible_body": facts.responsible_body,
        "dated": dated,
        "dated_to": facts.dated_to,
        "level": (facts.level, facts.scheme),
        "items": facts.items,
        "urgency": facts.urgency,
        "notified_on": facts.notified_on,
        "classifying_unit": facts.classifying_unit,
        "knowledge_scope": facts.knowledge_scope,
        "distribution": facts.distribution,
        "source": source_code,
        "remarks": facts.remarks,
        "secret_points": facts.secret_points,
        "page_no": facts.page_no,
        "pages": facts.bound_pages,
    }
    for name, value in values.items():
        fields.put(name, value)
    if facts.secrecy_term == "":
        # Nothing behind the star means the longest term, which is said by its length.
        fields.put("term", "★")
    else:
        fields.put("term", facts.secrecy_term)
    put_retention(fields, facts.retention)


def put_retention(fields: RecordFields, retention: str | None) -> None:
    """Choose a period, which is offered first where it is an unusual one."""
    choice = fields.choice("retention")
    if all(choice.itemData(place) != retention for place in range(choice.count())):
        choice.add(retention_words(retention), retention)
    choice.choose(retention)
