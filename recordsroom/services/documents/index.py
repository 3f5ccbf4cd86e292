"""Which form and which register of domain.md §2 and §5 is where: printed by what, kept on which page, or not here yet.

A form without a place is named with the work it comes with, so that nothing is missing without a word.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where one number is: the keys of the forms that print it, the page that keeps it, or what it comes with."""

    number: str
    name: str
    forms: tuple[str, ...] = ()
    page: str = ""
    comes_with: str = ""

    @property
    def here(self) -> bool:
        """Whether the program has it."""
        return bool(self.forms or self.page)


_LABELS = (
    "carrier_label",
    "carrier_label_quick",
    "blank_label",
    "location_label",
    "person_card",
    "end_card",
    "medium_label",
    "device_label",
    "case_label",
    "seat_label",
    "packing_list",
    "command_sheet",
    "scanner_sheet",
    "handbook",
    "calibration_sheet",
    "place_book",
)
_GUARD = "库房日常"
_DECIDED = ("secrecy_register", "secrecy_notice", "secrecy_review", "restriction_register")
_SECRECY = ("secrecy_approval", "secrecy_notice", "own_secret_approval", "access_approval")

FORM_PLACES: tuple[Place, ...] = (
    Place("F-01", "收文登记簿", ("receipt_book",), "receipts"),
    Place("F-02", "档案移交（接收）登记表", ("transfer_list", "accession_deed", "transfer_deed"), "accessions"),
    Place("F-03", "归档文件目录", ("filing_list",)),
    Place("F-04", "归档章", ("filing_stamp",)),
    Place("F-05", "档案盒", ("box_label",)),
    Place("F-06", "盒内备考表", ("box_note",)),
    Place("F-07", "案卷封面", ("file_cover", "file_jacket", "jacket_back")),
    Place("F-08", "卷内文件目录、卷内备考表", ("inner_list", "file_note")),
    Place("F-09", "科技案卷", ("inner_list_technical", "file_cover")),
    Place("F-10", "案卷目录", ("file_list",)),
    Place("F-11", "涉密文件目录", ("classified_list",)),
    Place("F-12", "档案查阅（借阅）审批单", ("loan_slip", "emergency_sheet", "approval_list")),
    Place("F-13", "借阅登记簿", ("loan_register", "return_receipt", "emergency_sheet"), "registers"),
    Place("F-14", "催还通知单", ("recall_notice",), "registers"),
    Place("F-15", "阅览室查阅登记簿", ("reading_register", "emergency_sheet"), "visits"),
    Place("F-16", "调卷单、代卷卡", ("call_slip", "inside_slip", "out_card", "emergency_sheet")),
    Place("F-17", "文件传阅单", ("circulation_sheet",), "circulation"),
    Place("F-18", "复制（摘录）审批登记表", ("copy_form", "copy_register", "copy_stamp"), "copies"),
    Place("F-19", "清退登记表", ("call_in_list",), "call_ins"),
    Place("F-20", "工作交接清单", ("handover_sheet", "clearance_sheet"), "handing"),
    Place("F-21", "档案清点表", ("inventory_sheet", "holder_sheet", "count_findings", "count_report"), "counting"),
    Place("F-22", "鉴定意见表", ("appraisal_opinions",), "retention"),
    Place("F-23", "档案销毁清册", ("destruction_list", "destruction_record"), "destruction"),
    Place("F-24", "密级变更、解密审批表", _SECRECY, "secrecy"),
    Place("F-25", "失泄密事件报告", ("incident_report",), "incidents"),
    Place("F-26", "库房温湿度记录", ("climate_sheet", "climate_chart"), "room_care"),
    Place("F-27", "库房人员出入登记", ("room_stay_register",), "room_stays"),
    Place("F-28", "保密柜存取登记", ("safe_register",), "safes"),
    Place("F-29", "涉密存储介质登记表", ("medium_register", "medium_uses"), "equipment"),
    Place("F-30", "国家秘密事项登记表", ("secret_matters",), "secrecy"),
    Place("F-31", "统计年报", ("year_report",), "statistics"),
    Place("F-32", "标签", _LABELS),
)
REGISTER_PLACES: tuple[Place, ...] = (
    Place("G-01", "收文登记簿", ("receipt_book",), "receipts"),
    Place("G-02", "发文登记簿", ("dispatch_register",), "outgoing"),
    Place("G-03", "档案接收登记簿", ("accession_register", "opening_act"), "accessions"),
    Place("G-04", "总登记簿", ("general_register",), "statistics"),
    Place("G-05", "案卷目录登记簿", ("catalogue_register", "missing_list"), "catalogues"),
    Place("G-06", "国家秘密事项登记", ("secret_matters",), "secrecy"),
    Place(
        "G-07",
        "密级变更、解密登记",
        _DECIDED,
        "secrecy",
    ),
    Place("G-08", "库房出入登记", ("room_stay_register",), "room_stays"),
    Place("G-09", "档案出入库登记", ("movement_register", "walk_list"), "movements"),
    Place("G-10", "保密柜存取登记", ("safe_register",), "safes"),
    Place("G-11", "阅览室查阅登记", ("reading_register",), "visits"),
    Place("G-12", "借阅登记簿", ("loan_register",), "registers"),
    Place("G-13", "催还登记", ("chase_register", "recall_notice", "overdue_list"), "chases"),
    Place("G-14", "传阅登记", ("circulation_register", "circulation_sheet"), "circulation"),
    Place("G-15", "复制、摘录登记", ("copy_register",), "copies"),
    Place("G-16", "知悉人员登记", ("knowing_list",), "knowing"),
    Place("G-17", "清退登记", ("call_in_register", "call_in_list"), "call_ins"),
    Place("G-18", "传递、携带外出登记", ("carry_sheet", "carry_register"), "carried"),
    Place("G-19", "清点核对登记", ("count_register",), "count_book"),
    Place("G-20", "鉴定登记", ("appraisal_opinions", "hold_register"), "retention"),
    Place("G-21", "销毁登记", ("destruction_list",), "destruction"),
    Place("G-22", "移交登记", ("transfer_deed",), "transfers"),
    Place("G-23", "交接登记", ("handover_register", "handover_sheet"), "handing"),
    Place("G-24", "值班交接班登记", ("shift_register", "day_closing", "handover_sheet"), "shifts"),
    Place("G-25", "温湿度登记", ("climate_sheet", "climate_chart"), "room_care"),
    Place("G-26", "安全检查登记", ("inspection_register", "salvage_list"), "room_care"),
    Place("G-27", "修复消毒登记", ("treatment_register",), "room_care"),
    Place("G-28", "存储介质登记", ("medium_register", "medium_uses"), "equipment"),
    Place("G-29", "涉密设备登记", ("device_register",), "equipment"),
    Place("G-30", "打印输出登记", ("print_register",), "printing"),
    Place("G-31", "失泄密事件登记", ("incident_register",), "incidents"),
    Place("G-32", "利用效果登记", ("reading_register", "enquiry_proof"), "visits"),
    Place("G-33", "利用者登记", ("reader_book",), "people"),
    Place("G-34", "审批人、定密责任人名册", ("approver_book",), "people"),
    Place("G-35", "培训、承诺书登记", ("training_register",), "training"),
    Place("G-36", "安全审计日志", ("drill_slip", "then_sheet", "quarter_report", "recovery_sheet"), "journal"),
)


def numbers_of(form: str) -> tuple[str, ...]:
    """The numbers under which a form is asked for."""
    return tuple(place.number for place in (*FORM_PLACES, *REGISTER_PLACES) if form in place.forms)
