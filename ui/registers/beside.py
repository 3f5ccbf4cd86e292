"""The registers that stand beside that of loans, each a page of its own that leads back to it."""

from __future__ import annotations

from ui.approvals.page import ApprovalsPage
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.porter import Porter

RegisterPage = ApprovalsPage | CopiesPage | CirculationPage


def registers_beside(porter: Porter) -> tuple[RegisterPage, ...]:
    """Approvals, copies, circulation."""
    return ApprovalsPage(porter), CopiesPage(porter), CirculationPage(porter)
