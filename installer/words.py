"""The words on the screen: gathers them from the source, builds what the program loads, finds what has no Chinese."""

from __future__ import annotations

import ast
import subprocess
import tempfile
import xml.etree.ElementTree as Xml
from pathlib import Path
from typing import TypeGuard

from installer.environment import ROOT, program
from installer.say import Impossible, say

TRANSLATIONS = ROOT / "resources" / "translations"
CHINESE = TRANSLATIONS / "zh_CN.ts"
# English is the source text itself, so its file holds nothing but the plurals.
ENGLISH = TRANSLATIONS / "en.ts"


def build() -> None:
    """Build the files the program loads from those the room's staff can edit."""
    for words in sorted(TRANSLATIONS.glob("*.ts")):
        built = words.with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime < words.stat().st_mtime:
            # A running program has the old file mapped into memory; written over in place it would fall over.
            fresh = built.with_suffix(".new")
            _run("pyside6-lrelease", "-silent", str(words), "-qm", str(fresh))
            fresh.replace(built)


def gather() -> None:
    """Write every text of the source into the word files; texts new there have no Chinese yet."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    for words in (CHINESE, ENGLISH):
        _gather_into(words, words)
    build()


def faults() -> list[str]:
    """What is wrong with the words, one sentence each; nothing, if every text has its Chinese."""
    found = []
    for words in (CHINESE, ENGLISH):
        if not words.exists():
            found.append(f"{words.name}: 文件不存在 is missing")
            continue
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / words.name
            fresh.write_bytes(words.read_bytes())
            _gather_into(fresh, words)
            if fresh.read_bytes() != words.read_bytes():
                found.append(f"{words.name}: 与源代码不符，请执行 differs from the source, run: installer/dev.py words")
            found += [f"{words.name}: 未写成 unfinished: {text}" for text in unfinished(fresh)]
    return found


def unfinished(words: Path) -> list[str]:
    """The texts of a word file that nobody has worded yet."""
    messages = Xml.parse(words).iter("message")
    return [m.findtext("source", "") for m in messages if (t := m.find("translation")) is None or t.get("type")]


def show_faults() -> int:
    """Say what is wrong with the words and tell it as an exit code."""
    found = faults()
    for fault in found:
        print(fault)
    if not found:
        say("全部文字都有中文。", "Every text has its Chinese.")
    return 1 if found else 0


def _gather_into(words: Path, kind: Path) -> None:
    only = ["-pluralonly"] if kind == ENGLISH else []
    language = ["-source-language", "en", "-target-language", kind.stem]
    options = ["-silent", "-locations", "none", "-no-obsolete", *only, *language]
    with tempfile.TemporaryDirectory() as folder:
        sources = sorted(_copied(path, Path(folder)) for path in (ROOT / "ui").rglob("*.py"))
        _run("pyside6-lupdate", *options, *sources, "-ts", str(words))


def _copied(path: Path, folder: Path) -> str:
    copy = folder / path.relative_to(ROOT)
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(with_plain_numbers(path.read_text(encoding="utf-8")), encoding="utf-8")
    return str(copy)


def with_plain_numbers(source: str) -> str:
    """A source as lupdate can read it: in `translate` it knows a plural only where the number is a plain one."""
    counted = [call.args[3] for call in ast.walk(ast.parse(source)) if _counts(call)] if "translate(" in source else []
    lines = source.encode().splitlines(keepends=True)
    for number in sorted(counted, key=lambda one: (one.lineno, one.col_offset), reverse=True):
        first, last = number.lineno - 1, (number.end_lineno or number.lineno) - 1
        whole = lines[first][: number.col_offset] + b"2" + lines[last][number.end_col_offset :]
        lines[first : last + 1] = [whole]
    return b"".join(lines).decode()


def _counts(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether it is a call of translate with context, text, remark and number."""
    if not isinstance(node, ast.Call) or len(node.args) != len(("context", "text", "remark", "number")):
        return False
    return "translate" in {getattr(node.func, "id", ""), getattr(node.func, "attr", "")}


def _run(tool: str, *arguments: str) -> None:
    told = subprocess.run([program(tool), *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if told.returncode:
        raise Impossible(f"{tool} 没有成功：{told.stdout}{told.stderr}", f"{tool} did not succeed.")
