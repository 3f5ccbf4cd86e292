"""What the single sheet of a form of copies says (F-18)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.copy_form import CopySheet
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.queries.copy_lookups import witnesses_of
from recordsroom.services.queries.copy_register import WAYS, each, ends_of, numbers_of
from recordsroom.services.queries.copying import CopyFormRow, copies_of, copy_forms
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight


def copy_form(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """These forms, one sheet each; an empty one where none is named (R-43)."""
    if not of:
        return LabelRun(of, (CopySheet(),), Level.INTERNAL)
    found = [row for row in copy_forms(sight) if row.id in of]
    highest = max((row.level or Level.PUBLIC for row in found), default=Level.INTERNAL)
    rows = tuple(_sheet(sight, row) for row in found)
    return LabelRun(of, rows, max(highest, Level.INTERNAL)) if rows else NOTHING


def _sheet(sight: Sight, row: CopyFormRow) -> CopySheet:
    copies = copies_of(sight, row.id)
    return CopySheet(
        form_no=row.form_no,
        name=row.applicant,
        unit=row.unit,
        way=WAYS[row.way],
        reference_code=row.reference_code,
        title=TITLE_HIDDEN if row.title is None else row.title,
        mark=mark(row.level, row.scheme, row.secrecy_term),
        copy_no=row.copy_no or "",
        pages=each(str(one.pages) for one in copies),
        let=str(row.let),
        made=str(row.made) if row.made else "",
        numbers=numbers_of(copies),
        purpose=row.purpose,
        audience=row.audience,
        approver="\u3000".join((row.approver, row.approver_post, row.approved_on.isoformat())),
        consent_no=row.consent_no,
        maker=each(one.made_by for one in copies),
        device=each("\u3000".join(part for part in (one.device, one.medium_no) if part) for one in copies),
        waste=str(row.waste) if row.made or row.waste else "",
        seen_by=each(witnesses_of(sight, row.id)),
        due_on=row.back_on.isoformat(),
        ends=ends_of(row) if row.made else "",
    )
