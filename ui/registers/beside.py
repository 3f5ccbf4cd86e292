"""The registers that stand beside that of loans, each a page of its own that leads back to it."""

from __future__ import annotations

from ui.approvals.page import ApprovalsPage
from ui.circulating.page import CirculationPage
from ui.copying.page import CopiesPage
from ui.porter import Porter
from ui.receiving.page import ReceiptsPage

RegisterPage = ApprovalsPage | CopiesPage | CirculationPage
"""Those that take scans while they are in front."""
BesidePage = RegisterPage | ReceiptsPage


def registers_beside(porter: Porter) -> tuple[BesidePage, ...]:
    """Approvals, copies, circulation, what came in."""
    return ApprovalsPage(porter), CopiesPage(porter), CirculationPage(porter), ReceiptsPage(porter)
