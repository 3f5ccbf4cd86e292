"""Which plan belongs to which request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from recordsroom.domain.commands import (
    Command,
    ExtractItem,
    FileLate,
    MergeFiles,
    RenumberRecords,
    SplitFile,
)
from recordsroom.services.arranging.ground import Ground
from recordsroom.services.arranging.late_filing import plan_filing_late
from recordsroom.services.arranging.merging import plan_merging
from recordsroom.services.arranging.plan import Plan
from recordsroom.services.arranging.renumbering import plan_renumbering
from recordsroom.services.arranging.splitting import plan_extracting, plan_splitting

_PLANS: Mapping[type[Command], Callable[[Any, Ground], Plan]] = {
    RenumberRecords: plan_renumbering,
    SplitFile: plan_splitting,
    MergeFiles: plan_merging,
    ExtractItem: plan_extracting,
    FileLate: plan_filing_late,
}


def plan_of(request: Command, ground: Ground) -> Plan:
    """What a request to arrange would do."""
    return _PLANS[type(request)](request, ground)
