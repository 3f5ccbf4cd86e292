"""What the pane says of one record: its facts, the two clocks, the inner item list, and every copy."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.values import CarrierKind
from recordsroom.services.queries.derivatives import Derivative
from recordsroom.services.queries.inner_items import InnerRow
from recordsroom.services.queries.record_details import CarrierRow, RecordDetails
from recordsroom.services.queries.restrictions import RestrictionRow
from recordsroom.services.queries.secrecy_acts import DisputeRow
from ui.holdings.words import (
    PARTED,
    custody_role,
    custody_words,
    dated_words,
    destroyed_words,
    mark_words,
    place_words,
    retention_words,
    title_words,
    to_be_checked,
)
from ui.look import type
from ui.look.tokens import GAP_4, GAP_8, GAP_12
from ui.messages import level_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.words import Words, code_words, label, paragraph
from ui.registering.words import carrier_kind_words, urgency_words

translate = QCoreApplication.translate
_MOST_INNER = 60
_MOST_MADE = 12


def facts_of(details: RecordDetails) -> tuple[tuple[str, str | QWidget], ...]:
    """Names and values in the order in which they are asked for; what is not known yet stands in grey."""
    unseen = translate("RecordPane", "told once it is opened") if details.hidden else ""
    facts: list[tuple[str, str | QWidget]] = [
        (translate("RecordPane", "Document no."), details.document_no or unseen or "–"),
        (translate("RecordPane", "Responsible"), details.responsible_body or unseen or "–"),
        (translate("RecordPane", "Date"), _dated(details)),
        (translate("RecordPane", "Secrecy term"), _secrecy(details)),
        (translate("RecordPane", "Retention"), _retention(details)),
        (translate("RecordPane", "Belongs in"), _home(details)),
    ]
    if details.level is not None and details.level.classified:
        facts.append((translate("RecordPane", "Set by"), details.classifying_unit or ghost()))
        facts.append((translate("RecordPane", "May know"), details.knowledge_scope or unseen or ghost()))
    if details.secret_points:
        facts.append((translate("RecordPane", "Secret points"), details.secret_points))
    facts.extend((translate("RecordPane", "Privacy"), _restricted(row)) for row in details.restrictions)
    if details.dispute:
        facts.append((translate("RecordPane", "In dispute"), _disputed(details.dispute)))
    if details.urgency:
        facts.append((translate("RecordPane", "Urgency"), urgency_words(details.urgency)))
    if details.distribution:
        facts.append((translate("RecordPane", "Distribution"), details.distribution))
    if details.source:
        facts.append((translate("RecordPane", "Made from"), _code(details.source.reference_code)))
    if paged := _paged(details.page_no, details.bound_pages):
        facts.append((translate("RecordPane", "In its file"), PARTED.join(paged)))
    if details.opening:
        opened = PARTED.join((details.opening.act_no, details.opening.acted_on.isoformat()))
        facts.append((translate("RecordPane", "Opening act"), opened))
    if details.remarks:
        facts.append((translate("RecordPane", "Remarks"), details.remarks))
    return tuple(facts)


def ghost(words: str = "") -> QWidget:
    """待核, or other words for what is not known yet, in grey and never as an empty cell."""
    return label(words or to_be_checked(), "", "text3")


def items_words(details: RecordDetails) -> str:
    """How many items a file is said to hold, beside how many are listed."""
    listed = len(details.inner)
    if details.items is None or details.items == listed:
        return translate("RecordPane", "{0} items", "", listed).format(listed)
    return translate("RecordPane", "{0} listed of {1}").format(listed, details.items)


def show_inner(column: QVBoxLayout, rows: tuple[InnerRow, ...]) -> None:
    """The inner item list 卷内目录; each line in two, since the pane is narrow."""
    column.setSpacing(GAP_8)
    for row in rows[:_MOST_INNER]:
        column.addLayout(_inner_line(row))
    _tell_more(column, len(rows) - _MOST_INNER)
    if not rows:
        column.addWidget(label(translate("RecordPane", "None listed yet; F8 lists them."), "small", "text3"))


def show_derivatives(column: QVBoxLayout, made: tuple[Derivative, ...]) -> None:
    """What was made from it, each with its level: a decision about the source may have left it behind (R-143)."""
    column.setSpacing(GAP_8)
    for one in made[:_MOST_MADE]:
        line = QHBoxLayout()
        line.setSpacing(GAP_8)
        line.addWidget(_code(one.reference_code), 1)
        line.addWidget(LevelChip(int(one.level or 0), mark_words(one.level, one.scheme, one.secrecy_term)))
        column.addLayout(line)
    _tell_more(column, len(made) - _MOST_MADE)


def show_carriers(column: QVBoxLayout, carriers: tuple[CarrierRow, ...]) -> None:
    """Every copy: which of how many, where it is, its number and pages; a disc below its volume."""
    for carrier in carriers:
        place = place_words(carrier) if carrier.borrower else carrier.place_code or place_words(carrier)
        where = Words(place, type.font(type.SMALL), "text2")
        state = destroyed_words() if carrier.destroyed_by else custody_words(carrier.custody)
        where.setAccessibleName(f"{carrier.number} {place} {state}")
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        if carrier.parent_id is not None:
            row.addSpacing(GAP_12)
        row.addWidget(label(_which(carrier), "strong"))
        row.addWidget(where, 1)
        row.addWidget(StateMark(custody_role(carrier.custody), state))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(row)
        if words := _carrier_words(carrier):
            lines.addWidget(Words(words, type.font(type.SMALL), "text3"))
        column.addLayout(lines)


def _tell_more(column: QVBoxLayout, more: int) -> None:
    if more > 0:
        column.addWidget(label(translate("RecordPane", "{0} more").format(more), "small", "text3"))


def _inner_line(row: InnerRow) -> QVBoxLayout:
    first, second = QHBoxLayout(), QHBoxLayout()
    for line in (first, second):
        line.setSpacing(GAP_8)
    number = label(str(row.number), "strong")
    number.setFixedWidth(24)
    first.addWidget(number)
    hidden = row.title is None
    first.addWidget(Words(title_words(row.title, stub=row.stub), ink="text3" if hidden else "text"), 1)
    if row.level is None or row.level.classified:
        first.addWidget(LevelChip(int(row.level or 0), mark_words(row.level, row.scheme, row.secrecy_term)))
    parts = [row.document_no, row.responsible_body, dated_words(row.dated, row.dated_uncertain)]
    parts.extend(_paged(row.page_no, row.bound_pages))
    if row.loose:
        parts.append(translate("RecordPane", "loose"))
    second.addSpacing(24 + GAP_8)
    second.addWidget(Words(PARTED.join(part for part in parts if part), type.font(type.SMALL), "text2"), 1)
    both = QVBoxLayout()
    both.setSpacing(GAP_4)
    both.addLayout(first)
    both.addLayout(second)
    return both


def _paged(page_no: str | None, bound_pages: int | None) -> list[str]:
    """Where an item stands in its file, and how many pages of it are bound there."""
    told = [translate("RecordPane", "p. {0}").format(page_no)] if page_no else []
    if bound_pages:
        told.append(translate("RecordPane", "{0} pages", "", bound_pages).format(bound_pages))
    return told


def _which(carrier: CarrierRow) -> str:
    if carrier.parent_id is not None:
        return translate("RecordPane", "Disc")
    return f"{carrier.copy_index}/{carrier.copies}" if carrier.copy_index else str(carrier.number)


def _carrier_words(carrier: CarrierRow) -> str:
    if carrier.parent_id is not None:
        # A disc has the number of the volume above it, and no pages.
        return ""
    parts = [] if carrier.kind is CarrierKind.PAPER else [carrier_kind_words(carrier.kind)]
    if carrier.copy_no:
        parts.append(translate("RecordPane", "no. {0}").format(carrier.copy_no))
    pages = translate("RecordPane", "{0} pages", "", carrier.pages).format(carrier.pages) if carrier.pages else ""
    parts.append(pages or translate("RecordPane", "pages to be checked"))
    if carrier.claimed_place and not carrier.home:
        parts.append(translate("RecordPane", "by the list: {0}").format(carrier.claimed_place))
    return PARTED.join(parts)


def _dated(details: RecordDetails) -> str | QWidget:
    if details.dated is None:
        return ghost()
    dated = dated_words(details.dated, details.dated_uncertain)
    return f"{dated} – {details.dated_to}" if details.dated_to else dated


def _secrecy(details: RecordDetails) -> str | QWidget:
    if details.level is None or not details.level.classified:
        return details.secrecy_term or "–"
    if details.secrecy_term is None:
        return ghost()
    term = details.secrecy_term or translate("RecordPane", "the longest of its level")
    if details.secrecy_until is None:
        return term
    return translate("RecordPane", "{0}, until {1}").format(term, _day(details.secrecy_until))


def _retention(details: RecordDetails) -> str | QWidget:
    kept = details.kept
    if kept.period is None:
        return ghost()
    words = retention_words(kept.period)
    if kept.scheduled:
        words = translate("RecordPane", "{0} by the schedule").format(words)
    return words if kept.until is None else translate("RecordPane", "{0}, until {1}").format(words, _day(kept.until))


def _home(details: RecordDetails) -> str:
    if details.file and not details.carriers:
        return translate("RecordPane", "bound in its file")
    homes = {carrier.home for carrier in details.carriers}
    if len(homes) > 1:
        return translate("RecordPane", "several places")
    return next(iter(homes), None) or translate("RecordPane", "no place yet")


def _disputed(dispute: DisputeRow) -> QWidget:
    told = translate("RecordPane", "{0} claims {1} since {2}; kept at the higher level until settled")
    words = told.format(dispute.by, level_words(dispute.claimed), _day(dispute.disputed_on))
    return paragraph(words, "", "look")


def _restricted(row: RestrictionRow) -> QWidget:
    if row.until is None:
        told = translate("RecordPane", "goes out only by an approval that names it: {0}").format(row.basis)
    else:
        told = translate("RecordPane", "until {1} goes out only by an approval that names it: {0}")
        told = told.format(row.basis, _day(row.until))
    return paragraph(told, "", "look")


def _day(day: date) -> str:
    return day.isoformat()


def _code(code: str) -> QWidget:
    return code_words(code)
