"""Approvals by keys alone: how far each form has come, a line that the leader changed, what would be allowed."""

from __future__ import annotations

from tests.tour.tour import Tour
from ui.approvals.page import ApprovalsPage


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
    tour.press("F7", "F2", "Esc", "Ctrl+2")
