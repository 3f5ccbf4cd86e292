"""What is counted is said in English as one or as several: no “1 forms” (the Chinese needs one form)."""

from __future__ import annotations

import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from installer import words
from recordsroom.resources import resource
from ui import language

_ONE_OF_MANY = re.compile(r"\b1 (?:(?:more|new|loose|spoken|transport|safe|older|poured) )*([a-z]+s|people|media)\b")
_VERB_OF_MANY = re.compile(r"(?:^|[,;:.] )1 (?:of them |ones )?(?:are|were|have|stand|wait|stay|belong|go|come)\b")
_NO_NOUNS = frozenset(
    (
        "is",
        "has",
        "was",
        "goes",
        "does",
        "keeps",
        "signs",
        "waits",
        "stays",
        "leaves",
        "comes",
        "stands",
        "this",
        "ends",
    )
    + ("begins", "across", "claims", "ms")
)
# A refusal is made of facts that were written down as words; their number is not asked for again.
_OF_FACTS = frozenset({"Reason"})
_NEVER_ONE = re.compile(
    r"characters|dots per inch|carriers\.|settings, |cells, |of \{1\}|codes end in|series$|years \(|more people|"
    r"counts for nothing|days old|are too many: 500|minutes\.|entries, each with|entries, \{\d\} records|others get"
)
"""Limits of the program, resolutions, parts of a whole, and figures of a whole vault."""


def _messages(file: str) -> Iterator[tuple[str, str, list[str]]]:
    for context in Xml.parse(words.TRANSLATIONS / file).iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            yield context.findtext("name", ""), message.findtext("source", ""), forms


def _many(text: str) -> list[str]:
    """The nouns and verbs of many that would stand behind a one."""
    said = re.sub(r"\{\w*\}", "1", text)
    return [noun for noun in _ONE_OF_MANY.findall(said) if noun not in _NO_NOUNS] + _VERB_OF_MANY.findall(said)


def test_no_text_says_one_of_many():
    said = [
        text
        for context, text, forms in _messages("zh_CN.ts")
        if not forms and context not in _OF_FACTS and _many(text) and not _NEVER_ONE.search(text)
    ]
    assert not said


def test_the_english_of_one_bends_and_that_of_many_is_the_source():
    told = [(text, forms) for _context, text, forms in _messages("en.ts")]
    assert len(told) > 250
    assert all(forms[1] == text and forms[0] != text for text, forms in told)
    assert [forms[0] for _text, forms in told if _many(forms[0])] == []


def test_lupdate_is_given_a_plain_number_for_what_is_counted():
    source = 'a = translate("C", "{0} pieces", "", len(x.y))\nb = translate("C", "Piece")\nc = self.tr("{0}", "", n)\n'
    read = words.with_plain_numbers(source)
    assert read == source.replace("len(x.y)", "2")


@pytest.mark.parametrize(
    ("spoken", "count", "said"),
    [
        (language.ENGLISH, 1, "{0} sheet is not entered to its end"),
        (language.ENGLISH, 2, "{0} sheets are not entered to their end"),
        (language.CHINESE, 1, "{0} 张登记单还没录完"),
        (language.CHINESE, 2, "{0} 张登记单还没录完"),
    ],
)
def test_one_and_two_are_said_as_people_say_them(qapp: QApplication, spoken: str, count: int, said: str):
    words.build()
    translator = QTranslator(qapp)
    assert translator.load(spoken, str(resource("translations")))
    assert translator.translate("Today", "{0} sheets are not entered to their end", "", count) == said
