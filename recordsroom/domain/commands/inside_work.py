"""What is asked about work inside the room (P-13)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.inside_work import WorkPurpose


@dataclass(frozen=True, kw_only=True, repr=False)
class FetchInside(Command, OpensPlaces):
    """Fetch carriers for work inside the room; they come back by scan at the desk."""

    carriers: tuple[int, ...]
    worker: str
    purpose: WorkPurpose
    work_place: str = ""
