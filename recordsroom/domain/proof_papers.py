"""Papers that prove something about the vault itself; whoever may verify prints them, keeper of holdings or not."""

from __future__ import annotations

from recordsroom.domain.keepers import Duty

DRILL_SLIP = "drill_slip"
THEN_SHEET = "then_sheet"
QUARTER_REPORT = "quarter_report"
RECOVERY_SHEET = "recovery_sheet"
PROOFS: dict[str, Duty] = {
    DRILL_SLIP: Duty.VERIFY,
    THEN_SHEET: Duty.READ_JOURNAL,
    QUARTER_REPORT: Duty.READ_JOURNAL,
    RECOVERY_SHEET: Duty.BACK_UP,
}
"""The forms, each with the duty that it is printed for."""


def may_print_proof(form: str, duties: frozenset[Duty]) -> bool:
    """Whether this paper is one that whoever has these duties prints."""
    return form in PROOFS and PROOFS[form] in duties
