"""Holds the house to its own rules: who may import whom, and what no source file may contain."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TREES = ("recordsroom", "ui", "installer", "tests")
# What each part may import: its own neighbours below it, and the libraries that are its business.
# The longest matching path rules; a part that is named nowhere may import anything but what _FORBIDDEN says.
PARTS = {
    "recordsroom/domain/": {"recordsroom.domain"},
    "recordsroom/storage/migrations/": {"sqlalchemy", "alembic"},
    "recordsroom/storage/": {"recordsroom.domain", "recordsroom.storage", "sqlalchemy", "alembic", "sqlcipher3"}
    | {"argon2", "cryptography"},
    "recordsroom/services/": {"recordsroom.domain", "recordsroom.storage", "recordsroom.services"}
    | {"recordsroom.resources", "recordsroom.__version__", "sqlalchemy", "argon2", "cryptography"}
    | {"reportlab", "qrcode", "barcode", "pypdfium2", "openpyxl", "python_calamine", "PIL", "pypinyin"},
    "recordsroom/resources.py": set(),
    "ui/": {"ui", "recordsroom.services", "recordsroom.domain", "recordsroom.resources", "recordsroom.bootstrap"}
    | {"recordsroom.selftest", "recordsroom.__main__", "recordsroom.hardening", "recordsroom.__version__"}
    | {"PySide6", "shiboken6", "pypdfium2"},
    "installer/": {"installer", "ui", "recordsroom.bootstrap"},
}
LAYERS = ("recordsroom/domain/", "recordsroom/storage/", "recordsroom/services/")
NETWORK = {"socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "nntplib"}
NETWORK |= {"xmlrpc", "urllib.request", "requests", "asyncio", "wsgiref", "PySide6.QtNetwork", "PySide6.QtWebSockets"}
UNWANTED_WORDS = {"Manager", "Helper", "Helpers", "Utils", "Util", "Base", "Impl", "Data", "Info"}
LONGEST_MODULE, LONGEST_FUNCTION = 300, 45
STEPS = "recordsroom/storage/migrations/versions/"
ONE_FILE, LONGEST_PROGRAM = "installer/verify.py", 500
"""What runs alone from a disc is one file, and short enough to be read by whoever relies on it (trust.md §3.6)."""
LISTS_OF_CODES = frozenset(
    {"recordsroom/domain/rules.py", "recordsroom/domain/rule_numbers.py", "recordsroom/domain/commands/__init__.py"}
)
"""One line for every refusal and every command there is: an enumeration cannot be parted, and is as long as the law."""
Rule = Callable[["Module"], Iterator[str]]


@dataclass(frozen=True)
class Module:
    """One source file: where it stands and what it says."""

    path: str
    text: str = field(repr=False)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All its syntax, the module itself first."""
        return list(ast.walk(ast.parse(self.text)))

    @property
    def ours(self) -> bool:
        """Whether it is the program itself, not its tests."""
        return not self.path.startswith("tests/")

    def imports(self) -> Iterator[str]:
        """Every name imported, in full, wherever in the file it is."""
        package = self.path.removesuffix(".py").split("/")[:-1]
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                above = package[: len(package) - node.level + 1] if node.level else []
                home = ".".join([*above, *([node.module] if node.module else [])])
                yield from (f"{home}.{alias.name}" for alias in node.names)

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Every call with the last word of what is called."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                called = node.func
                name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
                yield name, node


def _within(name: str, allowed: set[str]) -> bool:
    return any(name == home or name.startswith(f"{home}.") for home in allowed)


def imports_only_what_its_part_may(module: Module) -> Iterator[str]:
    part = max((path for path in PARTS if module.path.startswith(path)), key=len, default=None)
    if part is None:
        return
    for name in module.imports():
        if name.split(".")[0] not in sys.stdlib_module_names and not _within(name, PARTS[part]):
            yield f"imports {name}"


def only_bootstrap_sees_everything(module: Module) -> Iterator[str]:
    """What stands beside the three layers, such as the tool, reaches the storage through bootstrap."""
    beside = module.path.startswith("recordsroom/") and module.path != "recordsroom/bootstrap.py"
    if not beside or module.path.startswith(LAYERS):
        return
    for name in module.imports():
        if _within(name, {"recordsroom.storage", "sqlalchemy", "sqlcipher3", "alembic"}):
            yield f"imports {name}"


def the_room_knows_no_screen(module: Module) -> Iterator[str]:
    for name in module.imports():
        if module.path.startswith("recordsroom/") and _within(name, {"PySide6", "shiboken6", "ui"}):
            yield f"imports {name}"


def nothing_reaches_the_network(module: Module) -> Iterator[str]:
    for name in module.imports():
        if module.ours and _within(name, NETWORK):
            yield f"imports {name}"


def begins_with_a_sentence(module: Module) -> Iterator[str]:
    module_itself = module.nodes[0]
    if not isinstance(module_itself, ast.Module) or not ast.get_docstring(module_itself):
        yield "does not say what it is for"


def is_short(module: Module) -> Iterator[str]:
    length = len(module.text.splitlines())
    # What a step of the schema makes is data, frozen as it was released.
    frozen = module.path in {ONE_FILE, *LISTS_OF_CODES} or module.path.startswith(STEPS)
    if length > (LONGEST_PROGRAM if frozen else LONGEST_MODULE):
        yield f"has {length} lines"
    for node in module.nodes:
        if module.ours and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            length = node.end_lineno - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{node.name} has {length} lines"


def _is_put_together(word: ast.expr) -> bool:
    """A painter is also moved by `translate`, but by numbers; only what holds a text counts."""
    texts = [part for part in ast.walk(word) if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return isinstance(word, ast.JoinedStr) or (isinstance(word, ast.BinOp | ast.Call) and bool(texts))


def translates_whole_sentences(module: Module) -> Iterator[str]:
    """A text that is put together before it is translated can never be found in the word file."""
    for name, call in module.calls():
        words = call.args[:1] if name == "tr" else call.args[:2] if name == "translate" and len(call.args) > 1 else []
        if any(_is_put_together(word) for word in words):
            yield f"line {call.lineno}: a text is put together before it is translated"


def catches_only_what_it_names(module: Module) -> Iterator[str]:
    if not module.ours or module.path == "ui/crash.py":
        return
    for node in module.nodes:
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {getattr(kind, "id", "everything") if kind is None else getattr(kind, "id", "") for kind in kinds}
            raised_again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
            if names & {"Exception", "everything"} or ("BaseException" in names and not raised_again):
                yield f"line {node.lineno}: catches every error"
    for name, call in module.calls():
        if name == "suppress" and any(getattr(kind, "id", "") in {"Exception", "BaseException"} for kind in call.args):
            yield f"line {call.lineno}: suppresses every error"


def is_styled_in_one_place(module: Module) -> Iterator[str]:
    if not module.path.startswith("ui/"):
        return
    for name, call in module.calls():
        if name == "setStyleSheet" and not module.path.startswith("ui/look/"):
            yield f"line {call.lineno}: sets a style sheet"
    for node in module.nodes:
        words = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        if module.path != "ui/look/tokens.py" and re.search(r"#[0-9a-fA-F]{6}\b|^#[0-9a-fA-F]{3,8}$", words):
            yield f"line {getattr(node, 'lineno', 0)}: names a colour"


def is_handed_the_clock(module: Module) -> Iterator[str]:
    for name, call in module.calls():
        if module.path.startswith("recordsroom/domain/") and name in {"now", "today", "utcnow"} and not call.args:
            yield f"line {call.lineno}: looks at the clock itself"


def writes_no_log(module: Module) -> Iterator[str]:
    """The journal is the log; what else is written down can tell a title or a key (trust.md §5)."""
    for name in module.imports() if module.ours else ():
        if name.partition(".")[0] in {"logging", "faulthandler", "pickle", "shelve"}:
            yield f"imports {name}"
    for name, call in module.calls() if module.ours else ():
        shows = {word.arg for word in call.keywords} & {"capture_locals", "echo", "echo_pool"}
        if shows or name in {"print_exc", "print_exception", "iterdump"}:
            yield f"line {call.lineno}: writes down what it does not know"


def names_things_plainly(module: Module) -> Iterator[str]:
    for node in module.nodes if module.ours else ():
        if isinstance(node, ast.ClassDef) and UNWANTED_WORDS & set(re.findall(r"[A-Z][a-z]*", node.name)):
            yield f"class {node.name}"
        if isinstance(node, ast.FunctionDef) and node.name.lstrip("_").startswith("get_"):
            yield f"function {node.name}"


RULES: tuple[Rule, ...] = (
    imports_only_what_its_part_may,
    only_bootstrap_sees_everything,
    the_room_knows_no_screen,
    nothing_reaches_the_network,
    begins_with_a_sentence,
    is_short,
    translates_whole_sentences,
    catches_only_what_it_names,
    is_styled_in_one_place,
    is_handed_the_clock,
    writes_no_log,
    names_things_plainly,
)


@pytest.fixture(scope="module")
def modules() -> list[Module]:
    files = sorted(path for tree in TREES for path in (ROOT / tree).rglob("*.py"))
    return [Module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in files]


@pytest.mark.parametrize("rule", RULES)
def test_every_module_keeps_the_rule(rule: Rule, modules: list[Module]):
    offences = [f"{module.path} {offence}" for module in modules for offence in rule(module)]
    assert not offences, "\n".join(offences)


PLANTED = (
    (imports_only_what_its_part_may, "recordsroom/domain/x.py", "import sqlalchemy"),
    (imports_only_what_its_part_may, "recordsroom/domain/x.py", "from recordsroom.storage import unit"),
    (imports_only_what_its_part_may, "recordsroom/domain/x.py", "from ..storage import unit"),
    (imports_only_what_its_part_may, "recordsroom/storage/x.py", "from recordsroom.services import room"),
    (imports_only_what_its_part_may, "recordsroom/storage/migrations/x.py", "from recordsroom.storage import tables"),
    (imports_only_what_its_part_may, "recordsroom/services/x.py", "import sqlcipher3"),
    (imports_only_what_its_part_may, "recordsroom/services/x.py", "from recordsroom.bootstrap import open_room"),
    (imports_only_what_its_part_may, "ui/x.py", "def f():\n    from recordsroom.storage import vault"),
    (imports_only_what_its_part_may, "ui/x.py", "from sqlalchemy import select"),
    (imports_only_what_its_part_may, "installer/x.py", "import requests"),
    (only_bootstrap_sees_everything, "recordsroom/__main__.py", "from recordsroom.storage.vault import Vault"),
    (only_bootstrap_sees_everything, "recordsroom/tool/x.py", "import sqlcipher3"),
    (the_room_knows_no_screen, "recordsroom/services/x.py", "from PySide6.QtCore import QObject"),
    (the_room_knows_no_screen, "recordsroom/bootstrap.py", "import ui.app"),
    (nothing_reaches_the_network, "ui/x.py", "from PySide6 import QtNetwork"),
    (nothing_reaches_the_network, "recordsroom/x.py", "from urllib import request"),
    (begins_with_a_sentence, "ui/x.py", "import os"),
    (is_short, "ui/x.py", "\n" * 301),
    (is_short, "ui/x.py", "def long():\n" + "    x = 1\n" * 45),
    (translates_whole_sentences, "ui/x.py", 'self.tr(f"Lent to {name}.")'),
    (translates_whole_sentences, "ui/x.py", 'QCoreApplication.translate("Fact", "Lent to {0}.".format(name))'),
    (translates_whole_sentences, "ui/x.py", 'translate("Fact", "Lent to " + name)'),
    (catches_only_what_it_names, "ui/x.py", "try:\n    f()\nexcept Exception:\n    raise"),
    (catches_only_what_it_names, "ui/x.py", "try:\n    f()\nexcept (OSError, Exception):\n    pass"),
    (catches_only_what_it_names, "ui/x.py", "try:\n    f()\nexcept:\n    pass"),
    (catches_only_what_it_names, "ui/x.py", "try:\n    f()\nexcept BaseException:\n    pass"),
    (catches_only_what_it_names, "ui/x.py", "with suppress(Exception):\n    f()"),
    (is_styled_in_one_place, "ui/x.py", "self.setStyleSheet(sheet)"),
    (is_styled_in_one_place, "ui/look/x.py", 'ink = "#1a2b3c"'),
    (is_handed_the_clock, "recordsroom/domain/x.py", "due = date.today()"),
    (writes_no_log, "recordsroom/x.py", "from logging import getLogger"),
    (writes_no_log, "ui/x.py", "traceback.print_exc()"),
    (writes_no_log, "recordsroom/storage/x.py", "create_engine(place, echo=True)"),
    (names_things_plainly, "ui/x.py", "class LoanManager: ..."),
    (names_things_plainly, "ui/x.py", "def get_loan(): ..."),
)


@pytest.mark.parametrize(("rule", "path", "source"), PLANTED)
def test_a_planted_offence_is_found(rule: Rule, path: str, source: str):
    assert list(rule(Module(path, source)))


HARMLESS = '''"""A page."""

import json
from PySide6.QtWidgets import QWidget
from recordsroom.domain.lending import may_lend


def shown(name: str) -> str:
    try:
        painter.translate(GAP, GAP - bar.value())
        return translate("Fact", "Lent to {0}.").format(name.translate(TABLE))
    except BaseException:
        forget()
        raise
'''


@pytest.mark.parametrize("rule", RULES)
def test_harmless_source_passes(rule: Rule):
    assert not list(rule(Module("ui/x.py", HARMLESS)))
