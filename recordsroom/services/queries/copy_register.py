"""What the bound pages of the register of copies say: one month of forms, with what was made on each (F-18, G-15)."""

from __future__ import annotations

from collections.abc import Iterable

from recordsroom.domain.copying import CopyWay
from recordsroom.domain.values import Level
from recordsroom.services.documents.copy_register import BOOK, CopyRegisterLine, copy_totals
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthRow
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.copy_lookups import witnesses_of
from recordsroom.services.queries.copying import CopyFormRow, CopyLine, copies_of, copy_forms_of_month
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

WAYS = {
    CopyWay.COPY: Phrase(zh="复制", en="copy"),
    CopyWay.EXCERPT: Phrase(zh="摘录", en="excerpt"),
    CopyWay.PHOTO: Phrase(zh="拍照", en="photo"),
    CopyWay.DIGITISE: Phrase(zh="数字化", en="digitised"),
}
"""What each way is called on paper."""


def copy_register(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The pages of these months, of this month where none is named; held as the highest level on them (R-43)."""
    rows, highest = list[MonthRow](), Level.INTERNAL
    for month in months_named(sight, of):
        forms = copy_forms_of_month(sight, month)
        lines = [_line(sight, number, form, copies_of(sight, form.id)) for number, form in enumerate(forms, 1)]
        made, waste = sum(form.made for form in forms), sum(form.waste for form in forms)
        still_open = sum(form.out + form.waiting for form in forms)
        rows += BOOK.pages(month, lines, copy_totals(len(forms), made, still_open, waste))
        highest = max([highest, *(form.level or Level.PUBLIC for form in forms)])
    return LabelRun(of, tuple(rows), highest) if rows else NOTHING


def _line(sight: Sight, number: int, form: CopyFormRow, copies: tuple[CopyLine, ...]) -> CopyRegisterLine:
    return CopyRegisterLine(
        number=number,
        form_no=form.form_no,
        let_on=form.approved_on.isoformat(),
        name=form.applicant,
        unit=form.unit,
        reference_code=form.reference_code,
        title=TITLE_HIDDEN if form.title is None else form.title,
        mark=mark(form.level, form.scheme, form.secrecy_term),
        copy_no=form.copy_no or "",
        way=WAYS[form.way],
        pages=each(str(one.pages) for one in copies),
        counts=f"{form.let} / {form.made}",
        numbers=numbers_of(copies),
        purpose=form.purpose,
        audience=form.audience,
        approver=f"{form.approver}\u3000{form.approver_post}",
        consent_no=form.consent_no,
        maker=each(one.made_by for one in copies),
        device=each("\u3000".join(part for part in (one.device, one.medium_no) if part) for one in copies),
        waste=str(form.waste) if form.waste else "",
        seen_by=each(witnesses_of(sight, form.id)),
        due_on=form.back_on.isoformat(),
        ends=ends_of(form),
    )


def each(told: Iterable[str]) -> str:
    """What was said, each once."""
    return "、".join(dict.fromkeys(one for one in told if one))


def numbers_of(copies: tuple[CopyLine, ...]) -> str:
    """The numbers of copies, from the first to the last."""
    numbers = [one.copy_no or "" for one in copies]
    return "" if not numbers else numbers[0] if len(numbers) == 1 else f"{numbers[0]}-{numbers[-1]}"


def ends_of(form: CopyFormRow) -> Phrase:
    """What became of the copies of a form."""
    told = (
        (form.filed, "归档", "filed"),
        (form.destroyed, "销毁", "destroyed"),
        (form.waiting, "待处理", "to settle"),
        (form.out, "未退", "out"),
    )
    return Phrase(
        zh="\u3000".join(f"{zh}{count}" for count, zh, _en in told if count),
        en=", ".join(f"{count} {en}" for count, _zh, en in told if count),
    )
