"""Dresses the application: the palette and the one style sheet, both from the same tokens."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from recordsroom.resources import resource
from ui.look import fusion, icons, tokens, type
from ui.look.tokens import Tokens


def dress(app: QApplication, dark: bool) -> None:
    """Give the whole program its light or dark look; may be called again while it runs."""
    worn = tokens.wear(dark)
    icons.forget()
    if not app.property("fonts_loaded"):
        type.load()
        app.setProperty("fonts_loaded", True)
        if not fusion.chosen():
            app.setStyle(fusion.NAME)
    type.set_app_font(app)
    app.setPalette(palette(worn))
    written = sheet(worn)
    # Put on anew it would be worked out for every part that there is, even where it says the same.
    if app.styleSheet() != written:
        app.setStyleSheet(written)


def palette(worn: Tokens) -> QPalette:
    """The palette for whatever the style sheet does not reach."""
    made = QPalette()
    for role, token in _PALETTE.items():
        made.setColor(role, QColor(worn.ink(token)))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.text3))
    return made


def sheet(worn: Tokens) -> str:
    """The style sheet with every token filled in; a token the template misspells raises KeyError."""
    template = Template(resource("style/app.qss").read_text(encoding="utf-8"))
    values = {name: worn.ink(name) for name in worn.names()}
    return template.substitute(values, style=resource("style").as_posix(), theme="dark" if worn.dark else "light")


_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "stop",
    QPalette.ColorRole.Highlight: "accent_soft",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "field",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Accent: "accent",
}
