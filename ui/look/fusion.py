"""The one style that every system draws alike: asked for before there is an application, which then needs no other."""

from __future__ import annotations

import os

NAME, _ASKED_FOR = "Fusion", "QT_STYLE_OVERRIDE"


def choose() -> None:
    """Ask for it in the way that Qt reads at its start; changed later, it costs the first window milliseconds."""
    os.environ[_ASKED_FOR] = NAME


def chosen() -> bool:
    """Whether the application began with it."""
    return os.environ.get(_ASKED_FOR) == NAME
