"""The side pane of the register of what is carried outside: one form, its way, and each piece."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.carrying import CarryKind
from recordsroom.services.queries.carrying import CarriedPiece, CarryRow, TakenRow
from ui.look.tokens import GAP_12
from ui.messages.carrying import channel_words, kind_words, state_role, state_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.facts import Facts
from ui.parts.layouts import row as in_row
from ui.parts.pane import Pane
from ui.parts.words import code_words, label, paragraph
from ui.people.words import date_words, hidden_title, level_mark

translate = QCoreApplication.translate
_BESIDE = "\u3000"


def show_form(pane: Pane, row: CarryRow) -> None:
    """Show what stands on the form, and who signed for it."""
    highest = row.highest
    mark = level_mark(highest.level, highest.scheme, highest.secrecy_term)
    state = StateMark(state_role(row.state), state_words(row.state))
    pane.add(in_row(LevelChip(int(highest.level or 0), mark), state, QWidget(), stretch=2, gap=GAP_12))
    pane.add(label(row.number, "panel"))
    facts = Facts()
    facts.show_facts(tuple((name, said) for name, said in _said(row) if said))
    pane.add(facts)


def _said(row: CarryRow) -> tuple[tuple[str, str], ...]:
    delivered = row.kind is CarryKind.DISPATCH
    due = translate("Carrying", "Signed for by") if row.stays_there else translate("Carrying", "Back by")
    taken = f"{row.taken_on}{_BESIDE}{row.taken_by}{_BESIDE}{row.receipt_no}".strip(_BESIDE) if row.taken_on else ""
    abroad = translate("Carrying", "abroad") if row.abroad else ""
    return (
        (translate("Carrying", "Way"), channel_words(row.channel) if delivered else kind_words(row.kind)),
        *_people(row),
        (translate("Carrying", "Whereto"), f"{row.destination}{_BESIDE}{abroad}".strip(_BESIDE)),
        (translate("Carrying", "What for"), row.purpose),
        (translate("Carrying", "Route"), row.route),
        (translate("Carrying", "Let by"), f"{row.approver}{_BESIDE}{row.approver_post}{_BESIDE}{row.approved_on}"),
        (translate("Carrying", "Seal"), row.seal),
        (translate("Carrying", "Case"), row.case_no),
        (translate("Carrying", "Left"), f"{row.out_at:%Y-%m-%d %H:%M}{_BESIDE}{row.keeper}"),
        (due, date_words(row.back_on) if row.back_on else ""),
        (translate("Carrying", "Receipt"), taken),
        *(_taking_said(row.taking) if row.taking else ()),
    )


def _people(row: CarryRow) -> tuple[tuple[str, str], ...]:
    if row.taking is not None:
        return ((translate("Carrying", "Officers"), f"{row.bearer}{_BESIDE}{row.companions}"),)
    bearer = f"{row.bearer}{_BESIDE}{row.unit}"
    return (translate("Carrying", "Bearer"), bearer), (translate("Carrying", "Goes along"), row.companions)


def _taking_said(taking: TakenRow) -> tuple[tuple[str, str], ...]:
    """The cards of the officers, what the organ said last, and how it ended (P-15)."""
    asked = f"{taking.asked_on}{_BESIDE}{taking.said}" if taking.asked_on else ""
    kept = f"{taking.kept_on}{_BESIDE}{taking.kept_paper_no}{_BESIDE}{taking.kept_let_by}" if taking.kept_on else ""
    return (
        (translate("Carrying", "Cards"), f"{taking.officer_card}{_BESIDE}{taking.second_officer_card}"),
        (translate("Carrying", "Asked after"), asked),
        (translate("Carrying", "Ask again"), "" if taking.kept_on else taking.ask_on.isoformat()),
        (translate("Carrying", "Kept there"), kept),
    )


def show_pieces(pane: Pane, row: CarryRow) -> None:
    """Show each piece, and when it came back."""
    counted = translate("Carrying", "{0} of {1} back").format(row.back, len(row.pieces))
    if row.stays_there:
        counted = translate("Carrying", "{0} pieces", "", len(row.pieces)).format(len(row.pieces))
    lines = pane.section(translate("Carrying", "Pieces"), counted)
    for one in row.pieces:
        lines.addWidget(
            in_row(code_words(one.piece.reference_code), label(one.piece.copy_no or "", "small"), stretch=0)
        )
        lines.addWidget(paragraph(_piece_words(row, one), "small", "text2"))


def _piece_words(row: CarryRow, one: CarriedPiece) -> str:
    pages = translate("Carrying", "{0} pages", "", one.pages).format(one.pages) if one.pages else ""
    back = ""
    if one.back_at is not None and not one.returned and row.taking:
        back = translate("Carrying", "kept there")
    elif one.back_at is not None and not row.stays_there:
        back = translate("Carrying", "back {0}").format(f"{one.back_at:%m-%d %H:%M}")
    return _BESIDE.join(part for part in (one.piece.title or hidden_title(), pages, back) if part)
