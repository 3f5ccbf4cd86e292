"""The letters: Noto Sans SC in five sizes, and the closed-up font for reference codes."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from recordsroom.resources import resource

FAMILY = "Noto Sans SC"
# Rare characters of names that Noto Sans SC has not; the file is large and loaded after the first window.
RARE_FAMILY = "HanaMinB"
SMALL, BODY, PANEL, TITLE, STATUS = 9.0, 10.5, 13.5, 18.0, 36.0


def load() -> None:
    """Bring in the two weights of Noto Sans SC; what is missing is left to the machine's own fonts."""
    _load("NotoSansSC*.ttf")


def load_rare() -> None:
    """Bring in the fallback for rare names; called once the first window stands."""
    _load("HanaMin*.ttf")


def _load(pattern: str) -> None:
    for file in sorted(resource("fonts").glob(pattern)):
        QFontDatabase.addApplicationFont(str(file))


def font(points: float = BODY, bold: bool = False) -> QFont:
    """A font of one of the five sizes; bold at most once in a row."""
    made = QFont()
    made.setFamilies([FAMILY, RARE_FAMILY])
    made.setPointSizeF(points)
    made.setBold(bold)
    # Noto Sans SC has no hinting of its own; what the platform guesses makes strokes uneven.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def code(points: float = BODY, bold: bool = False) -> QFont:
    """The font for reference codes only: it closes up the full-width middle dot."""
    made = font(points, bold)
    made.setFeature(QFont.Tag("halt"), 1)
    return made


def struck(of: QFont) -> QFont:
    """The same font struck through, for lines an approver has crossed out."""
    made = QFont(of)
    made.setStrikeOut(True)
    return made


def width(text: str, of: QFont) -> int:
    """How many px a text takes in a font."""
    return QFontMetrics(of).horizontalAdvance(text)


def set_app_font(app: QApplication) -> None:
    """Make the body size the font of everything that says nothing else."""
    app.setFont(font())
