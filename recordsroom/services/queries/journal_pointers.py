"""Which table the fields of what the law took, and of work inside the room, point to; `journal_names` has the rest."""

from __future__ import annotations

OUT_AND_BACK = {
    "taking_id": "carry_outs",
    "kept_let_by_id": "approvers",
    "inside_work_id": "inside_works",
    "worked_on_id": "carriers",
    "fetched_from_id": "storage_locations",
    "work_back_by": "users",
    "fetched_by": "users",
}
