"""The forms of approval as a plain paper: their lines, what went out on them, what the leader changed (P-07)."""

from __future__ import annotations

from recordsroom.domain.approval_lines import LineTerms, SheetState
from recordsroom.domain.values import Level
from recordsroom.services.documents.day_closing import ON_FORM, DayLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.approval_register import (
    SheetLine,
    SheetRow,
    approval_register,
    sheet_lines,
    sheets_of,
)
from recordsroom.services.queries.given_words import GIVEN
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

MOST_SHEETS = 500
"""So many forms are printed at once; a longer list is narrowed first."""

_STATES = {
    SheetState.OPEN: Phrase(zh="还没用", en="not used yet"),
    SheetState.PARTLY: Phrase(zh="用了一部分", en="partly used"),
    SheetState.USED: Phrase(zh="已用完", en="used up"),
    SheetState.EXPIRED: Phrase(zh="过期未用完", en="past, not used up"),
    SheetState.STRUCK: Phrase(zh="划掉", en="struck"),
    SheetState.UNSIGNED: Phrase(zh="待补签", en="to be signed"),
}


def approval_list(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """These forms with their lines, without titles; every form that is still good where none is named."""
    live = {SheetState.OPEN, SheetState.PARTLY, SheetState.UNSIGNED}
    found = sheets_of(sight, of[:MOST_SHEETS]) if of else approval_register(sight)
    chosen = [row for row in found if of or row.state in live][:MOST_SHEETS]
    lines, level = list[DayLine](), Level.PUBLIC
    for row in chosen:
        lines.append(DayLine(_head(row)))
        named = sheet_lines(sight, row.id)
        if named:
            lines += [ON_FORM, *(_line(line) for line in named)]
        level = max(level, *(line.level or Level.PUBLIC for line in named), Level.PUBLIC)
    return LabelRun((), tuple(lines), level) if lines else NOTHING


def _head(row: SheetRow) -> Phrase:
    state, used = _STATES[row.state], f"{row.used}/{row.used + row.free}"
    given = GIVEN[row.given_as]
    zh_for, en_for = (f"（代{row.signs_for}）", f" for {row.signs_for}") if row.signs_for else ("", "")
    return Phrase(
        zh=f"{row.form_no}　{row.reader} {row.unit}　{row.approver} {row.post}{zh_for}　{row.approved_on} {given.zh}"
        f"　有效到 {row.last_day}　已用 {used}　{state.zh}",
        en=f"{row.form_no}: {row.reader} {row.unit}, {given.en} {row.approved_on} "
        f"by {row.approver} {row.post}{en_for}, good until {row.last_day}, used {used}, {state.en}",
    )


def _line(line: SheetLine) -> DayLine:
    return DayLine(
        code=line.reference_code,
        mark=mark(line.level, line.scheme, line.secrecy_term),
        holder=_came(line),
        due=line.due_on.isoformat() if line.due_on else "–",
        why=_beside(line.terms),
    )


def _came(line: SheetLine) -> Phrase:
    if not line.used:
        return Phrase(zh="未用", en="not used")
    return Phrase(zh="已还", en="came back") if line.back else Phrase(zh="在外", en="out")


def _beside(terms: LineTerms) -> Phrase:
    if terms.struck:
        return Phrase(zh="划掉", en="struck")
    zh = ["改为阅览"] if terms.reading_only else []
    en = ["read here only"] if terms.reading_only else []
    if terms.latest_on is not None:
        zh.append(f"限 {terms.latest_on} 还")
        en.append(f"back by {terms.latest_on}")
    return Phrase(zh="，".join(zh) or "–", en=", ".join(en) or "–")
