"""Chooses the language once, at the start: Chinese first, whatever the system says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from recordsroom.resources import resource

CHINESE, ENGLISH = "zh_CN", "en"


def spoken() -> str:
    """The language that was loaded at the start."""
    return str(QLocale().name()) if QLocale().name() == CHINESE else ENGLISH


def speak(application: QCoreApplication, language: str) -> None:
    """Load the words of this language, ours and Qt's own; it changes at the next start only."""
    QLocale.setDefault(QLocale(language))
    if language == CHINESE:
        _load(application, "qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(application, language, str(resource("translations")))


def _load(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
