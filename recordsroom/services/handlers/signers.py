"""Signatures on paper: by somebody known here, under a form number that stands for one act and no other (P-34)."""

from __future__ import annotations

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.storage.unit import Unit

_KNOWN = (
    "SELECT name FROM users WHERE active = 1 UNION SELECT name FROM approvers UNION"
    " SELECT name FROM readers WHERE NOT stopped"
)
_USED = (
    "SELECT (SELECT count(*) FROM countersignatures WHERE form_no = ?1)"
    " + (SELECT count(*) FROM late_sheets WHERE countersign_no = ?1 AND sheet_no <> ?2)"
    " + (SELECT count(*) FROM day_closings WHERE second_no = ?1)"
)


def against_signature(unit: Unit, name: str, form_no: str, *, sheet_no: str = "") -> tuple[Objection, ...]:
    """Why a signature on paper does not count; without a name there is none. `sheet_no` may bear it once more."""
    if not name.strip():
        return ()
    known = (row[0] for row in unit.cursor.execute(_KNOWN).fetchall())
    found = [] if any(same_person(name, one) for one in known) else [Objection(Reason.SIGNER_UNKNOWN)]
    if unit.count(_USED, form_no.strip(), sheet_no):
        found.append(Objection(Reason.COUNTERSIGNED_BEFORE))
    return tuple(found)
