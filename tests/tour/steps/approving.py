"""Approvals by keys alone: how far each form has come, a line that the leader changed, what would be allowed."""

from __future__ import annotations

from recordsroom.domain.approval_lines import SheetState
from recordsroom.domain.values import Custody, Level
from tests.tour.sights import pieces
from tests.tour.tour import Tour
from ui.approvals.page import ApprovalsPage


def signed_afterwards(tour: Tour) -> None:
    """What stands on Today as owed leads to the form, and the day of the signature ends it (P-27)."""
    tour.press("Ctrl+1", "F9")
    tour.settle()
    tour.shot("spoken-evening", "日终：口头批准待补签")
    tour.press("Esc", "Ctrl+7", "F9")
    page: ApprovalsPage = tour.page("approvals")
    page.open(SheetState.UNSIGNED)
    tour.until(lambda: page.sheets.table.rows.rowCount() == 1, "the word is owed")
    tour.settle()
    tour.shot("spoken-owed", "审批：待补签的审批单")
    with tour.journal("SignWord"):
        tour.press("F9")
        tour.shot("spoken-signing", "补签：写签字日期")
        tour.press("Return")
        tour.settle()
    page.sheets.only_live()
    tour.press("Esc", "Ctrl+2")


def exported(tour: Tour) -> None:
    """What is listed leaves onto a registered medium (R-135)."""
    tour.folder_to_choose = tour.vault.parent / "approvals"
    tour.folder_to_choose.mkdir(exist_ok=True)
    tour.press("Ctrl+7", "F9")
    page: ApprovalsPage = tour.page("approvals")
    tour.until(lambda: page.sheets.table.rows.rowCount() > 0, "the forms are listed")
    tour.press("Ctrl+E")
    tour.until(lambda: page.leaving.side.form.medium.count() > 1, "the media are offered")
    tour.press("Return", "Down", "Return")
    tour.settle()
    tour.shot("approvals-export", "审批单导出：到哪个登记介质")
    with tour.journal("ExportApprovals", "ClosePrint"):
        tour.press("Ctrl+Return")
    tour.until(lambda: not page.leaving.work.busy, "the list is written")
    tour.shot("approvals-exported", "审批单已导出")
    assert list(tour.folder_to_choose.iterdir()), "a file lies on the medium"
    tour.press("Esc", "Esc", "Ctrl+2")


def forms(tour: Tour) -> None:
    tour.press("Ctrl+7", "F9")
    page: ApprovalsPage = tour.page("approvals")
    tour.until(lambda: page.sheets.lines.rows.rowCount() > 0, "the form has its lines")
    tour.settle()
    tour.shot("approval-forms", "审批单：用到哪里，批注了什么")
    tour.press("F3")
    tour.write("W017")
    tour.press("Return")
    tour.until(lambda: bool(page.explain.choices.digits) or page.explain.carrier is not None, "something is meant")
    tour.settle()
    tour.shot("what-is-allowed", "能不能办：扫载体、扫卡，或输入后选")
    (piece,) = tour.ask(pieces, Custody.SHELVED, Level.MIMI)
    tour.scan(piece.digits)
    tour.scan(tour.kept["card"])
    tour.until(lambda: page.explain.table.rows.rowCount() > 0, "every use is told")
    tour.shot("what-is-missing", "能不能办：每种用法行不行，还缺什么")
    tour.press("F7", "F2", "Esc", "Ctrl+2")
