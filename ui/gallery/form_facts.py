"""What is told of one printed form: when it is used, and who signs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Words = Callable[[], str]


def _nobody() -> str:
    return translate("Gallery", "nobody")


@dataclass(frozen=True, slots=True)
class FormFacts:
    """One form as the handbook of forms tells it."""

    when: Words
    signs: Words = _nobody
