"""What the tasks tell the person at the console, in Chinese and in English."""

from __future__ import annotations

import sys


class Impossible(Exception):
    """A step that cannot work on this machine; its text says what to do about it."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh}\n{en}")


def speak_plainly() -> None:
    """Let a console that lacks Chinese letters show question marks instead of stopping the task."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # The console's streams are text files.


def say(zh: str, en: str) -> None:
    """Tell one thing in both languages, at once and not when the buffer is full."""
    print(f"» {zh}\n  {en}", flush=True)
