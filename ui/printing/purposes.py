"""What can be printed, by its purpose: the forms in the order of the list, each with its icon and initials."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a form, or with `waiting` the subjects that have no such label yet."""

    form: str
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """How a form stands in the list."""

    entry: Entry
    icon: str
    initials: str
    words: Callable[[], str] | None = None
    """Instead of the form's own name."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """Forms that serve the same."""

    words: Callable[[], str]
    lines: tuple[Line, ...]


PURPOSES = (
    Purpose(
        lambda: translate("Purpose", "Labels and cards"),
        (
            Line(Entry("carrier_label"), "tag", "dabq"),
            Line(Entry("box_label"), "box", "hbq"),
            Line(Entry("case_label"), "box", "zzxbq"),
            Line(Entry("seat_label"), "armchair", "ylzwbq"),
            Line(Entry("medium_label"), "hard-drive", "ccjzbq"),
            Line(Entry("device_label"), "printer", "smsbbq"),
            Line(Entry("location_label"), "map-pin", "jwbq"),
            Line(Entry("end_card"), "warehouse", "ldp"),
            Line(Entry("person_card"), "id-card", "lyzk"),
        ),
    ),
    Purpose(
        lambda: translate("Purpose", "Not labelled yet"),
        (
            Line(Entry("carrier_label", True), "archive", "zt", lambda: translate("Purpose", "Carriers")),
            Line(Entry("box_label", True), "box", "h", lambda: translate("Purpose", "Boxes")),
            Line(Entry("location_label", True), "warehouse", "jw", lambda: translate("Purpose", "Places")),
            Line(Entry("person_card", True), "users", "lyz", lambda: translate("Purpose", "Readers")),
            Line(Entry("case_label", True), "box", "zzx", lambda: translate("Purpose", "Transport cases")),
        ),
    ),
    Purpose(
        lambda: translate("Purpose", "At the desk"),
        (
            Line(Entry("command_sheet"), "scan-barcode", "mlk"),
            Line(Entry("scanner_sheet"), "scan-barcode", "smqcsy"),
            Line(Entry("calibration_sheet"), "printer", "dyjjzy"),
            Line(Entry("handbook"), "circle-question-mark", "sysc"),
            Line(Entry("place_book"), "map-pin", "jwtmc"),
            Line(Entry("reader_book"), "users", "cylyztmc"),
            Line(Entry("approver_book"), "user-check", "sprdmzrrmc"),
            Line(Entry("emergency_sheet"), "file-text", "yjdjd"),
            Line(Entry("loan_slip"), "file-text", "dacyjyspd"),
            Line(Entry("circulation_sheet"), "send", "wjcyd"),
            Line(Entry("call_in_list"), "rotate-ccw", "qtdjb"),
            Line(Entry("carry_sheet"), "send", "xdwcspd"),
            Line(Entry("secrecy_approval"), "stamp", "mjbgjmspb"),
            Line(Entry("secrecy_notice"), "send", "mjbgjmtz"),
            Line(Entry("copy_form"), "copy", "fzzlspb"),
            Line(Entry("copy_stamp"), "stamp", "fzjcj"),
            Line(Entry("call_slip"), "list-checks", "djd"),
            Line(Entry("inside_slip"), "archive", "nbdjd"),
            Line(Entry("out_card"), "id-card", "djkdjk"),
            Line(Entry("recall_notice"), "send", "chtzd"),
            Line(Entry("walk_list"), "list-checks", "gjqd"),
            Line(Entry("day_closing"), "flag", "rzjl"),
            Line(Entry("return_receipt"), "circle-check", "ghhz"),
            Line(Entry("overdue_list"), "file-text", "yqqd"),
            Line(Entry("approval_list"), "stamp", "spdyl"),
        ),
    ),
    Purpose(
        lambda: translate("Purpose", "Counts and lists"),
        (
            Line(Entry("loan_register"), "notebook-tabs", "jydjb"),
            Line(Entry("copy_register"), "copy", "fzzlspdjb"),
            Line(Entry("carry_register"), "send", "cdxdwcdjb"),
            Line(Entry("accession_register"), "archive", "dajsdjb"),
            Line(Entry("safe_register"), "lock-open", "bmgcqdj"),
            Line(Entry("room_stay_register"), "warehouse", "kfcrdjb"),
            Line(Entry("reading_register"), "book-open", "ylscydjb"),
            Line(Entry("chase_register"), "send", "chdjb"),
            Line(Entry("dispatch_register"), "send", "fwdjb"),
            Line(Entry("movement_register"), "arrow-right-left", "dacrkdjb"),
            Line(Entry("shift_register"), "users", "zbjjbdjb"),
            Line(Entry("circulation_register"), "send", "cydjb"),
            Line(Entry("call_in_register"), "rotate-ccw", "qtdjb"),
            Line(Entry("handover_register"), "arrow-right-left", "jjdjb"),
            Line(Entry("knowing_list"), "users", "zxrydj"),
            Line(Entry("receipt_book"), "notebook-tabs", "swdjb"),
            Line(Entry("handover_sheet"), "arrow-right-left", "gzjjqd"),
            Line(Entry("enquiry_proof"), "stamp", "cdzm"),
            Line(Entry("clearance_sheet"), "user-check", "lgqtd"),
            Line(Entry("inventory_sheet"), "list-checks", "daqdb"),
            Line(Entry("holder_sheet"), "id-card", "cyrhdd"),
            Line(Entry("count_findings"), "clipboard-check", "qdcyb"),
            Line(Entry("count_report"), "stamp", "qdbg"),
            Line(Entry("count_register"), "notebook-tabs", "qdhddj"),
            Line(Entry("classified_list"), "file-text", "smwjml"),
            Line(Entry("training_register"), "graduation-cap", "pxcnsdjb"),
            Line(Entry("climate_sheet"), "thermometer", "kfwsdjl"),
            Line(Entry("climate_chart"), "thermometer", "kfwsdqx"),
            Line(Entry("inspection_register"), "shield", "bfjcdjb"),
            Line(Entry("treatment_register"), "file-x", "xfxddjb"),
            Line(Entry("salvage_list"), "list-checks", "qjqd"),
            Line(Entry("year_report"), "file-text", "tjnb"),
            Line(Entry("general_register"), "notebook-tabs", "zdjb"),
            Line(Entry("secret_matters"), "stamp", "gjmmsxdjb"),
            Line(Entry("secrecy_review"), "calendar-check", "gjmmndshbg"),
            Line(Entry("own_secret_approval"), "key-round", "gzmmsymmspb"),
            Line(Entry("access_approval"), "book-open", "dakfshspb"),
            Line(Entry("secrecy_register"), "stamp", "mjbgjmdjb"),
            Line(Entry("appraisal_opinions"), "hourglass", "dajdyjb"),
            Line(Entry("incident_report"), "triangle-alert", "smxzbmsjbg"),
            Line(Entry("incident_register"), "triangle-alert", "smsjdjb"),
            Line(Entry("hold_register"), "gavel", "ztczdjb"),
            Line(Entry("restriction_register"), "lock", "xzcydjb"),
            Line(Entry("print_register"), "printer", "dyscdjb"),
            Line(Entry("destruction_list"), "shredder", "daxhqc"),
            Line(Entry("destruction_record"), "shredder", "daxhspb"),
            Line(Entry("packing_list"), "list-checks", "zxqd"),
            Line(Entry("medium_register"), "hard-drive", "smccjzdjb"),
            Line(Entry("medium_uses"), "hard-drive", "smccjzsydjb"),
            Line(Entry("device_register"), "printer", "smsbdjb"),
            Line(Entry("drill_slip"), "file-check-2", "shyd"),
            Line(Entry("then_sheet"), "history", "dsqkd"),
            Line(Entry("quarter_report"), "calendar-check", "sjjb"),
            Line(Entry("recovery_sheet"), "key-round", "hfd"),
        ),
    ),
    Purpose(
        lambda: translate("Purpose", "Papers of the holdings"),
        (
            Line(Entry("filing_list"), "file-text", "gdwjml"),
            Line(Entry("file_list"), "folder", "ajml"),
            Line(Entry("missing_list"), "list-checks", "qhqd"),
            Line(Entry("catalogue_register"), "notebook-tabs", "ajmldjb"),
            Line(Entry("inner_list"), "list-checks", "jnwjml"),
            Line(Entry("inner_list_technical"), "list-checks", "jnml"),
            Line(Entry("file_note"), "scroll-text", "jnbkb"),
            Line(Entry("box_note"), "scroll-text", "hnbkb"),
            Line(Entry("file_cover"), "folder-open", "ajfm"),
            Line(Entry("file_jacket"), "folder-open", "ajjp"),
            Line(Entry("jacket_back"), "folder-open", "ajjpfd"),
            Line(Entry("transfer_list"), "arrow-right-left", "dayjdjb"),
            Line(Entry("transfer_deed"), "send", "dayjjgdjb"),
            Line(Entry("accession_deed"), "archive", "dayjjswj"),
            Line(Entry("filing_stamp"), "stamp", "gdz"),
        ),
    ),
    Purpose(
        lambda: translate("Purpose", "Building up"),
        (
            Line(Entry("blank_label"), "tag", "yykbbq"),
            Line(Entry("opening_act"), "stamp", "qcjz"),
        ),
    ),
)
