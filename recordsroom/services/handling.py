"""What a handler is: the one place that carries out one command, with the duty it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from recordsroom.domain.commands import Command
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.policy import Policy
from recordsroom.services.jobs import Progress
from recordsroom.services.stamp import Stamp
from recordsroom.storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Scene:
    """Who asks, when and where, and under which policy."""

    keeper: User
    stamp: Stamp
    policy: Policy
    progress: Progress = field(default_factory=Progress)
    """How far long work is; who asked for it may look, and stop it."""
    second: User | None = None
    """The second keeper, who typed the own password for this transaction (R-46)."""


@dataclass(frozen=True, slots=True)
class Handler:
    """How one command is carried out; `undoable` is False where something left as paper, matter or key."""

    run: Callable[[Any, Unit, Scene], Fact]
    needs: Duty
    undoable: bool = True
    beside: Duty = Duty.KEEP_SHELVES
    """What duty the second person has, where one signs too."""
    sure_clock: bool = False
    """Whether it goes by days that are over, and so waits while nobody confirmed a clock that ran ahead."""


Handlers: TypeAlias = Mapping[type[Command], Handler]
