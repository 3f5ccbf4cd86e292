"""A row in each table that approvals and copies write, with every field filled."""

from __future__ import annotations

from recordsroom.domain.approval_lines import LineMark
from recordsroom.domain.copying import CopyFate, CopyForm, CopyRun, CopyWay, MadeCopy
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_uses(unit: Unit) -> None:
    """A line of an approval that the leader changed, and a form on which one copy was made."""
    unit.add(LineMark, line_id=1, struck=False, latest_on=TODAY, reading_only=True, marked_at=0, marked_by=ARCHIVIST)
    _fill_copies(unit)


def _fill_copies(unit: Unit) -> None:
    """A form on which one copy was made that is filed by now."""
    form = unit.add(
        CopyForm,
        copy_form_no="复2026-0001",
        original_id=1,
        applicant_id=1,
        approver_id=4,
        approved_on=TODAY,
        deputation_id=None,
        copy_way=CopyWay.EXCERPT,
        purpose="编制规划",
        audience="规划研究室",
        copies_let=2,
        consent_no="",
        copies_back_on=TODAY,
    )
    run = unit.add(
        CopyRun,
        copy_form_id=form.id,
        made_at=0,
        made_by=ARCHIVIST,
        device="3号复印机",
        medium_no="保密本07",
        copies_made=1,
        pages_each=2,
        waste=1,
        waste_seen_by="苏怀瑾",
    )
    ended = {"fate": CopyFate.FILED, "settled_at": 1, "settled_by": ARCHIVIST, "fate_seen_by": "苏怀瑾"}
    unit.add(MadeCopy, carrier_id=2, copy_run_id=run.id, nth_of_form=1, **ended)
