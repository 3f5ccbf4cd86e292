"""What pages of documents bear and labels do not (R-89)."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pypdfium2
import pytest

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import FORMS, command_sheet
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import Imprint
from tests.documents.test_forms import HOSTILE

IMPRINT = Imprint(Barcode.make(Kind.DOCUMENT, 1203), "机密★20年", "林素贞", datetime(2026, 11, 21, 16, 42), "1284 7F3A")  # noqa: DTZ001
FORM = command_sheet.FORM


def words(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


def test_r089_every_page_bears_level_serial_page_operator_and_time() -> None:
    pages = words(FORM.render(list(FORM.samples) * 4, imprint=IMPRINT))
    assert len(pages) == 3
    for number, page in enumerate(pages, 1):
        for borne in ("机密★20年", "8  0000  1203  2", "操作人 林素贞", "2026-11-21 16:42", "日志 1284 7F3A"):
            assert borne.split() == [] or "".join(borne.split()) in "".join(page.split())
        assert f"第{number}页共3页" in "".join(page.split())


def test_r089_a_document_without_imprint_is_not_drawn() -> None:
    with pytest.raises(ValueError, match="R-89"):
        FORM.render(FORM.samples)


def test_r089_labels_bear_no_foot() -> None:
    assert [form.key for form in FORMS if form.frame] == [
        "command_sheet",
        "scanner_sheet",
        "calibration_sheet",
        "end_card",
        "loan_slip",
        "recall_notice",
        "call_slip",
        "opening_act",
        "day_closing",
        "return_receipt",
        "overdue_list",
        "approval_list",
        "place_book",
        "reader_book",
        "walk_list",
        "loan_register",
        "copy_register",
        "circulation_sheet",
        "carry_sheet",
        "inside_slip",
        "call_in_list",
        "carry_register",
        "room_stay_register",
        "chase_register",
        "dispatch_register",
        "movement_register",
        "shift_register",
        "circulation_register",
        "call_in_register",
        "handover_register",
        "safe_register",
        "secret_matters",
        "secrecy_register",
        "secrecy_approval",
        "secrecy_notice",
        "secrecy_review",
        "own_secret_approval",
        "access_approval",
        "accession_deed",
        "accession_register",
        "copy_form",
        "knowing_list",
        "reading_register",
        "clearance_sheet",
        "enquiry_proof",
        "handover_sheet",
        "receipt_book",
        "inventory_sheet",
        "holder_sheet",
        "count_findings",
        "count_report",
        "count_register",
        "classified_list",
        "appraisal_opinions",
        "incident_report",
        "incident_register",
        "climate_sheet",
        "climate_chart",
        "inspection_register",
        "treatment_register",
        "training_register",
        "salvage_list",
        "year_report",
        "general_register",
        "hold_register",
        "restriction_register",
        "approver_book",
        "print_register",
        "missing_list",
        "destruction_list",
        "destruction_record",
        "filing_list",
        "file_list",
        "catalogue_register",
        "inner_list",
        "inner_list_technical",
        "file_note",
        "box_note",
        "file_cover",
        "file_jacket",
        "jacket_back",
        "transfer_list",
        "transfer_deed",
        "packing_list",
        "medium_register",
        "medium_uses",
        "device_register",
        "drill_slip",
        "then_sheet",
        "quarter_report",
        "recovery_sheet",
        "handbook",
    ]


def test_a_preview_says_that_it_is_not_registered() -> None:
    [page] = words(FORM.render(FORM.samples, imprint=replace(IMPRINT, serial=None)))
    assert "预览 未登记" in page and "1203" not in page


def test_an_empty_document_still_has_its_page() -> None:
    [page] = words(FORM.render([], imprint=IMPRINT))
    assert "第 1 页 共 1 页" in page


def test_a_document_is_drawn_in_english_too() -> None:
    [page] = words(FORM.render(FORM.samples, imprint=IMPRINT, language="en"))
    assert "Command sheet" in page and "Page 1 of 1" in page and "Undo" in page and "撤销" not in page


@pytest.mark.parametrize("form", [form for form in FORMS if form.frame], ids=lambda form: form.key)
def test_r089_every_page_of_every_document_bears_mark_serial_and_number(form: Form[Any]) -> None:
    rows = [row for kind in (form.samples, HOSTILE.get(form.key, ())) for row in kind] * 3
    pages = words(form.render(rows, imprint=IMPRINT))
    for number, page in enumerate(pages, 1):
        plain = "".join(page.split())
        missing = [said for said in ("机密★20年", "8000012032", f"第{number}页共{len(pages)}页") if said not in plain]
        assert not missing, (number, missing)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_every_font_of_every_form_is_embedded(form: Form[Any]) -> None:
    pdf = form.render(form.samples, imprint=IMPRINT if form.frame else None)
    assert b"Helvetica" not in pdf and pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0
