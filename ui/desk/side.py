"""The desk's side pane: whose turn it is, what was approved, what came back, what waits for its shelf."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.facts import Returned
from recordsroom.services.queries.lending import ApprovalSheet, ApproverRow, Holding, Waiting
from recordsroom.services.queries.scanned import PlaceSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from ui.look import icons, type
from ui.look.tokens import GAP_8, GAP_12, GAP_16, Role
from ui.messages import level_words
from ui.parts.card import Card, SoftNote
from ui.parts.chips import IconMark, LevelChip, StateMark
from ui.parts.facts import Facts, SplitLine
from ui.parts.flow import Flow
from ui.parts.layouts import row
from ui.parts.progress import THIN, Bar
from ui.parts.words import Words, code_words, hairline, label
from ui.people.words import authority_words

translate = QCoreApplication.translate
BESIDE_BORROWERS = 4
"""So many places of the trolley are told below the borrowers, so that all of it stands on a small screen."""
_MOST_LINES = 6
_MOST_BORROWERS = 3


def reader_card(reader: ReaderSeen, collector: str = "") -> Card:
    """The reader whose card was scanned, with clearance, date, how much is out, and who fetches."""
    card = _close_card()
    card.add(_reader_head(reader))
    card.add(hairline())
    facts = Facts()
    facts.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_12)
    until = translate("Desk", "until {0}").format(reader.valid_until.isoformat())
    until_words = label(until, "small", "stop" if reader.expired else "text2")
    chip = LevelChip(int(reader.cleared), level_words(reader.cleared))
    out = translate("Desk", "{0} (limit {1})").format(reader.out, reader.limit)
    shown: list[tuple[str, str | QWidget]] = [
        (translate("Desk", "Cleared up to"), Flow(chip, until_words, tall=chip.sizeHint().height(), gap=GAP_8)),
        (translate("Desk", "Out now"), out),
    ]
    if reader.overdue:
        late = StateMark(Role.STOP, translate("Desk", "{0} overdue").format(reader.overdue))
        shown.append((translate("Desk", "Overdue"), late))
    if collector:
        shown.append((translate("Desk", "Fetched by"), collector))
    facts.show_facts(tuple(shown))
    card.add(facts)
    return card


def _close_card() -> Card:
    """A card whose parts keep their own distance, parted by hairlines."""
    card = Card(padded=False)
    card.body.setSpacing(0)
    return card


def _differs(fact: Returned) -> bool:
    return fact.pages_in is not None and fact.pages_in != fact.line.pages


def _reader_head(reader: ReaderSeen) -> QWidget:
    box, names = QWidget(), QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(Words(reader.name, type.font(type.PANEL, bold=True)))
    whose = " · ".join(part for part in (reader.unit, reader.post) if part)
    names.addWidget(Words(whose, type.font(type.SMALL), "text2"))
    line = QHBoxLayout(box)
    line.setContentsMargins(GAP_16, GAP_12, GAP_16, GAP_8)
    line.setSpacing(GAP_12)
    line.addWidget(IconMark("id-card", "text2", 26))
    line.addLayout(names, 1)
    if reader.stopped:
        line.addWidget(StateMark(Role.STOP, translate("Desk", "Stopped")))
    elif reader.expired:
        line.addWidget(StateMark(Role.STOP, translate("Desk", "Expired")))
    else:
        line.addWidget(StateMark(Role.OK, translate("Desk", "Entitled")))
    return box


def sheet_card(sheet: ApprovalSheet) -> Card:
    """One approval with its lines: what went out on it and what may still go."""
    used = sum(line.used for line in sheet.lines)
    signed = f"{sheet.approver_post} {sheet.approved_on:%m-%d}"
    card = Card(translate("Desk", "Approval {0}").format(sheet.form_no))
    bar = Bar()
    bar.show_parts(len(sheet.lines), (Role.OK, used))
    card.add(bar)
    done = translate("Desk", "{0} lent, {1} to go").format(used, len(sheet.lines) - used)
    card.add(SplitLine(done))
    card.add(Words(translate("Desk", "Approved: {0}").format(signed), type.font(type.SMALL), "text2"))
    for line in sheet.lines[:_MOST_LINES]:
        card.add(_sheet_line(line.reference_code, line.used))
    if len(sheet.lines) > _MOST_LINES:
        card.add(label(translate("Desk", "{0} more").format(len(sheet.lines) - _MOST_LINES), "small", "text3"))
    return card


def _sheet_line(code: str, used: bool) -> QWidget:
    sign = IconMark("circle-check" if used else "circle", "ok" if used else "text3", icons.BUTTON, icons.STATE)
    word = translate("Desk", "lent") if used else translate("Desk", "to go")
    return row(sign, code_words(code), label(word, "small", "text2"), stretch=1, gap=GAP_8)


def returns_card(returned: Sequence[Returned], holdings: Sequence[Holding], counting: int, returner: str) -> Card:
    """How much came back in this session, by borrower, and who brings it; `counting` waits for its page count."""
    card = _close_card()
    differing = sum(_differs(fact) for fact in returned)
    card.add(_returns_head(len(returned), len(returned) - differing, counting))
    if returner:
        facts = Facts()
        facts.setContentsMargins(GAP_16, 0, GAP_16, GAP_12)
        facts.show_facts(((translate("Desk", "Brought by"), returner),))
        card.add(facts)
    # What differs is still charged until it is cleared up.
    back = Counter(fact.reader for fact in returned if not _differs(fact))
    for holding in holdings[:_MOST_BORROWERS]:
        card.add(hairline())
        card.add(_borrower(holding, back[holding.reader]))
    if len(holdings) > _MOST_BORROWERS:
        more = label(translate("Desk", "{0} more people").format(len(holdings) - _MOST_BORROWERS), "small", "text3")
        more.setContentsMargins(GAP_16, 0, GAP_16, GAP_8)
        card.add(more)
    return card


def _returns_head(total: int, clean: int, counting: int) -> QWidget:
    box, left, right = QWidget(), QVBoxLayout(), QVBoxLayout()
    left.setSpacing(0)
    left.addWidget(label(translate("Desk", "Returned this time"), "small", "text2"))
    left.addWidget(label(translate("Desk", "{0} pieces", "", total).format(total), "title"))
    right.setSpacing(4)
    right.addWidget(Words(translate("Desk", "{0} checked").format(clean), type.font(), "ok").align_right())
    if counting:
        words = translate("Desk", "{0} to count").format(counting)
        right.addWidget(Words(words, type.font(bold=True), "look").align_right())
    if total > clean:
        words = translate("Desk", "{0} to clear up").format(total - clean)
        right.addWidget(Words(words, type.font(bold=True), "look").align_right())
    line = QHBoxLayout(box)
    line.setContentsMargins(GAP_16, GAP_12, GAP_16, GAP_12)
    line.addLayout(left)
    line.addLayout(right, 1)
    return box


def _borrower(holding: Holding, back: int) -> QWidget:
    box, bar = QWidget(), Bar(THIN)
    total = back + holding.out
    bar.show_parts(total, (Role.OK, back))
    names = QHBoxLayout()
    names.addWidget(Words(f"{holding.name} · {holding.unit}"), 1)
    complete = "ok" if back == total else "text2"
    names.addWidget(label(f"{back} / {total}", "strong" if back == total else "", complete))
    column = QVBoxLayout(box)
    column.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_12)
    column.setSpacing(GAP_8)
    column.addLayout(names)
    column.addWidget(bar)
    return box


def trolley_card(waiting: Sequence[Waiting], most: int = _MOST_LINES) -> Card:
    """What was checked and waits for its shelf, in walk order (P-05)."""
    card = Card(translate("Desk", "Return trolley"), translate("Desk", "in walk order"))
    for stop in waiting[:most]:
        words = stop.place or translate("Desk", "No place of its own yet")
        card.add(SplitLine(words, translate("Desk", "{0} pieces", "", stop.carriers).format(stop.carriers)))
    if not waiting:
        card.add(label(translate("Desk", "Nothing waits for its shelf."), "small", "text2"))
    if len(waiting) > most:
        card.add(
            label(
                translate("Desk", "{0} more places", "", len(waiting) - most).format(len(waiting) - most),
                "small",
                "text3",
            )
        )
    return card


def place_card(place: PlaceSeen) -> Card:
    """The place at which carriers are being shelved."""
    card = Card(place.name)
    facts = Facts()
    facts.show_facts(
        (
            (translate("Desk", "May hold"), LevelChip(int(place.max_level), level_words(place.max_level))),
            (
                translate("Desk", "Standing here"),
                translate("Desk", "{0} pieces", "", place.carriers).format(place.carriers),
            ),
        )
    )
    card.add(facts)
    return card


def approvers_card(leaders: Sequence[ApproverRow]) -> Card:
    """Who may sign for what was just refused."""
    card = Card(translate("Desk", "Who may approve"))
    for leader in leaders[:_MOST_LINES]:
        sign = IconMark("circle-check", "ok", icons.BUTTON, icons.STATE)
        for_whom = translate("ApprovalCard", "for {0}").format(leader.signs_for) if leader.signs_for else leader.post
        card.add(SplitLine(f"{leader.name} · {for_whom}", authority_words(leader.authority), sign))
    if not leaders:
        card.add(label(translate("Desk", "No leader in office may sign this."), "small", "stop"))
    return card


def refusal_note(time: str, unaffected: int, sources: tuple[str, ...]) -> SoftNote:
    """That the refusal is in the journal, what it does not touch, and what its reasons stand on."""
    lines = [f"{time}\u3000" + translate("Desk", "Sound: stop")]
    if unaffected:
        lines.append(translate("Desk", "The {0} lent before stay lent.").format(unaffected))
    return SoftNote("info", translate("Desk", "This refusal is in the journal"), (*lines, *sources))


def help_card() -> Card:
    """What the desk understands, for when nothing was scanned yet."""
    card = Card(translate("Desk", "What is scanned decides"))
    facts = Facts()
    facts.show_facts(
        (
            (translate("Desk", "Reader's card"), translate("Desk", "lend to this reader")),
            (translate("Desk", "Carrier"), translate("Desk", "say where it is and who has it")),
            (translate("Desk", "Place"), translate("Desk", "shelve here")),
            (translate("Desk", "Nothing heard"), translate("Desk", "test the scanner: page System, F8")),
        )
    )
    card.add(facts)
    return card
