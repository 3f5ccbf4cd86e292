"""The register of approvals leaves as a file, by the same steps as a list of the holdings (R-89, R-135)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from recordsroom.domain.commands import ExportApprovals
from recordsroom.domain.exporting import records_digest
from recordsroom.services.exporting import ListOrder, Rows
from recordsroom.services.queries.approvals_out import COLUMNS, WIDTHS, approval_rows


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SheetsOrder(ListOrder):
    """Which forms of approval shall leave, as what, onto which medium, and what for."""

    columns: ClassVar[tuple[str, ...]] = COLUMNS
    widths: ClassVar[tuple[int, ...]] = WIDTHS
    what: ClassVar[tuple[str, str]] = ("审批单登记", "张")
    rows: ClassVar[Callable[..., Rows]] = staticmethod(approval_rows)

    @property
    def command(self) -> ExportApprovals:
        """The request that enters it in the register of prints."""
        return ExportApprovals(
            approvals=self.records,
            approvals_digest=records_digest(self.records),
            kind=self.kind,
            medium=self.medium,
            purpose=self.purpose,
        )
