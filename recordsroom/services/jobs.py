"""Long work: how it tells how far it is, and how it is stopped."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeAlias, TypeVar

T = TypeVar("T")
Result = TypeVar("Result")


class Cancelled(Exception):
    """The person who asked for the work does not want it any more; nothing of it is kept."""


class Progress:
    """Shared between the work and the screen: the work counts, the screen looks, and may say that it is unwanted."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.unwanted = False

    def through(self, things: Sequence[T]) -> Iterator[T]:
        """Go through the things one by one, counting; stops with Cancelled once the work is unwanted."""
        self.total = self.total or len(things)
        for thing in things:
            self.step()
            yield thing

    def step(self, count: int = 1) -> None:
        """Count some more as done; raises Cancelled once the work is unwanted."""
        if self.unwanted:
            raise Cancelled
        self.done += count


@contextmanager
def uncollected() -> Iterator[None]:
    """Make very many rows without the collector of cycles looking through all of them again and again."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # The rows go among what is old unseen; looked through as young once, each would cost as much as its reading.
        # What was put out of the collector's sight for good stays there.
        if not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        if on:
            gc.enable()


Job: TypeAlias = Callable[[Progress], Result]
