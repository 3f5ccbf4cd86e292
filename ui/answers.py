"""Whether anybody still waits for an answer: a card may be put away while its question is on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid


def awaited(then: Callable[..., Any] | None) -> bool:
    """Whether everything that the answer would be given to still exists.

    Python keeps a bound method alive, and what a function closes over; of a widget that Qt has deleted only that shell
    is left, and touching it would end in the crash hook.
    """
    if then is None:
        return False
    held = [getattr(then, "__self__", None), *(cell.cell_contents for cell in getattr(then, "__closure__", None) or ())]
    return all(isValid(one) for one in held if isinstance(one, QObject))
