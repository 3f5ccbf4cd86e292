"""What happens when the program itself is at fault: the room is left at once, with a report without contents."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from recordsroom import __version__

CRASHED = 70
"""The worker's exit code after a fault of ours."""


def report(kind: type[BaseException], raised: BaseException, trace: TracebackType | None) -> str:
    """Where it happened and in which version: files, lines and the kind of error, never its text or any value."""
    lines = [f"records-room {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
    lines += [f"{frame.name} {frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
    return "\n".join([*lines, kind.__name__])


def watch(leave: Callable[[int], None]) -> None:
    """From now on an unexpected error ends the worker; the report goes to standard error."""

    def fallen(kind: type[BaseException], raised: BaseException, trace: TracebackType | None) -> None:
        sys.stderr.write(report(kind, raised, trace) + "\n")
        leave(CRASHED)

    sys.excepthook = fallen
    threading.excepthook = lambda told: fallen(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)
