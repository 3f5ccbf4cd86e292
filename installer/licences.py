"""The licences of everything that is shipped, gathered from the parts themselves."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from installer.environment import LOCK, ROOT, program
from installer.say import Impossible
from installer.shipped import plain_name

_BESIDE = (
    ("Python", "PSF-2.0", "The interpreter and its library, frozen with the program."),
    ("Qt 6.8", "LGPL-3.0-only", "As separate shared libraries, which may be replaced by others of the same version."),
    ("SQLCipher, SQLite, OpenSSL", "BSD-3-Clause, public domain, Apache-2.0", "Inside sqlcipher3."),
    ("PDFium", "BSD-3-Clause, Apache-2.0", "Inside pypdfium2."),
    ("Noto Sans SC, Noto Serif SC, Hanazono Mincho", "OFL-1.1", "The letters, with their texts below."),
    ("Lucide", "ISC", "The icons, with their text below."),
)
_ONLY_ELSEWHERE = (("colorama", "BSD-3-Clause", "Only for Windows; its text lies in its own wheel there."),)
"""What this machine does not have and another one gets."""


def shipped() -> list[tuple[str, str, str, list[str]]]:
    """Every library that goes with the program: name, version, licence, and the texts that it brings."""
    told = subprocess.run(
        [program("python"), "-m", "installer.shipped"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if told.returncode:
        raise Impossible("读不出各部件的许可证。", f"The licences of the parts cannot be read.\n{told.stderr}")
    return [(name, version, licence, texts) for name, version, licence, texts in json.loads(told.stdout)]


def licences() -> str:
    """The list with the full texts, for the package and the disc."""
    parts = shipped()
    lines = ["保密档案室所含各部件的许可证 Licences of all parts of Records Room", ""]
    lines += [f"{name}: {licence}. {note}" for name, licence, note in _BESIDE]
    lines += [f"{name} {_versions(name)}: {licence or 'see the text below'}" for name, _mine, licence, _texts in parts]
    lines += [f"{name} {_versions(name)}: {licence}. {note}" for name, licence, note in _ONLY_ELSEWHERE]
    for name, version, _licence, texts in parts:
        for text in texts:
            lines += ["", "=" * 80, f"{name} {version}", "=" * 80, text.strip()]
    for path in _own_texts():
        lines += ["", "=" * 80, path.relative_to(ROOT / "resources").as_posix(), "=" * 80]
        lines.append(path.read_text(encoding="utf-8", errors="replace").strip())
    for name in ("LGPL-3", "GPL-3"):
        if (_COMMON / name).exists():
            lines += ["", "=" * 80, name, "=" * 80, (_COMMON / name).read_text(encoding="utf-8").strip()]
    return "\n".join(lines) + "\n"


def _versions(name: str) -> str:
    """The version that is shipped; where kinds of machines have others, all of them."""
    pins = re.findall(r"(?m)^([A-Za-z0-9_.-]+)==([^ ;\\]+)", LOCK.read_text(encoding="utf-8"))
    return ", ".join(dict.fromkeys(version for pin, version in pins if plain_name(pin) == plain_name(name)))


_COMMON = Path("/usr/share/common-licenses")
"""Where a Debian keeps the texts that many parts share; Qt's own wheels bring none."""


def _own_texts() -> list[Path]:
    return sorted(path for path in (ROOT / "resources").rglob("*LICENSE*") if path.is_file())
