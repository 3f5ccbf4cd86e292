"""What fields of one name are called where they mean different things, by the table or request that they stand in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Words = Callable[[], str]

_THINGS = (
    *("policies", "SetPolicy", "storage_locations", "units", "series", "label_stocks", "calendar_days"),
    *("saved_filters", "AddUnit", "AddLabelStock", "ChangeLabelStock", "AddSeries", "ChangeSeries"),
    *("ChangeStorageLocation", "SetSchedule"),
)
"""What has a name and is nobody."""


def _same(name: str, within: tuple[str, ...], words: Words) -> dict[tuple[str, str], Words]:
    return {(one, name): words for one in within}


OWN_FIELDS: dict[tuple[str, str], Words] = {
    **_same("name", _THINGS, lambda: translate("Field", "Called")),
    ("appraisals", "session_no"): lambda: translate("Field", "Number of the session"),
    ("BeginAppraisal", "session_no"): lambda: translate("Field", "Number of the session"),
    ("backups", "ended_at"): lambda: translate("Field", "Ended at"),
    ("circulation_legs", "ended_at"): lambda: translate("Field", "Ended at"),
    ("copy_runs", "medium_no"): lambda: translate("Field", "Number of notebook or card"),
    ("MakeCopies", "medium_no"): lambda: translate("Field", "Number of notebook or card"),
    ("call_ins", "notice_no"): lambda: translate("Field", "Notice of the issuer"),
    ("BeginCallIn", "notice_no"): lambda: translate("Field", "Notice of the issuer"),
    ("TakeByLaw", "notice_no"): lambda: translate("Field", "Number of the notice"),
    ("handovers", "taken_by"): lambda: translate("Field", "Taken over by"),
    ("handovers", "watched_by"): lambda: translate("Field", "Watched by"),
    ("carry_outs", "taken_by"): lambda: translate("Field", "Signed for by"),
    ("NoteDelivery", "taken_by"): lambda: translate("Field", "Signed for by"),
    ("AskAfterTaken", "said"): lambda: translate("Field", "What was said"),
    ("receipts", "receipt_no"): lambda: translate("Field", "Receipt number"),
    ("made_copies", "settled_at"): lambda: translate("Field", "Ended at"),
    ("made_copies", "settled_by"): lambda: translate("Field", "Ended by"),
    ("SettleFinding", "second_name"): lambda: translate("Field", "Second person"),
    ("book_closings", "looked_by"): lambda: translate("Field", "Looked at by"),
    ("CloseReceiptBook", "looked_by"): lambda: translate("Field", "Looked at by"),
    ("count_looks", "why"): lambda: translate("Field", "Why there"),
    ("NoteLook", "why"): lambda: translate("Field", "Why there"),
    ("destruction_leaves", "voided_at"): lambda: translate("Field", "Void since"),
    ("enquiries", "answered_at"): lambda: translate("Field", "Answered at"),
    ("secrecy_acts", "acted_on"): lambda: translate("Field", "Day of the act"),
    ("secrecy_decisions", "entered_by"): lambda: translate("Field", "Entered by"),
    ("late_visits", "move"): lambda: translate("Field", "In or out"),
    ("ReserveCarrier", "until"): lambda: translate("Field", "Waits until"),
    ("HandOverPacket", "to"): lambda: translate("Field", "To"),
    ("destruction_lists", "destruction_no"): lambda: translate("Field", "Number of the destruction list"),
}
"""Everything else is called the same wherever it stands."""
