"""The system packages of a Debian machine that the program's window and its tests need."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess

from installer.say import say

# Without these Qt does not even draw into memory.
DRAWING = "libgl1 libegl1 libxkbcommon0 libx11-6 libglib2.0-0 libfontconfig1 libdbus-1-3"
# With these a window opens on a desktop and the system's printers are found.
WINDOW = (
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render0 "
    "libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libx11-xcb1 "
    "libcups2"
)

# With this the tests see what reaches the disk and in which order, and play power cuts from it.
WATCHING = "strace"


def missing_packages() -> list[str]:
    """The packages still missing here; none on a system that is not a Debian."""
    if not shutil.which("dpkg-query"):
        return []
    wanted = f"{DRAWING} {WINDOW} {WATCHING}".split()
    # Newer Debians carry some of these libraries under a name that ends in t64.
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n", *wanted, *(f"{name}t64" for name in wanted)]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    present = {line.split()[-1].removesuffix("t64") for line in told.splitlines() if line.startswith("ii")}
    missing = [name for name in wanted if name not in present]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def install_packages() -> None:
    """Install what is missing where we may, else name the line to type; going on is tried in either case."""
    missing = missing_packages()
    if not missing:
        return
    line = "apt-get install --no-install-recommends -y " + " ".join(missing)
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        say(
            f"缺少系统软件包，请由管理员执行：\n  {line}",
            "System packages are missing; an administrator types this line.",
        )
        return
    say("正在安装缺少的系统软件包……", "Installing the system packages that are missing…")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    fetched = subprocess.run(["apt-get", "update", "-q"], env=quiet, check=False)
    installed = subprocess.run(line.split(), env=quiet, check=False)
    if fetched.returncode or installed.returncode:
        say(
            f"系统软件包没有装上；请检查软件源后重试：\n  {line}",
            "The system packages could not be installed; check the package sources, then type this line.",
        )
