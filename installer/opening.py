"""Opens the program, on a demonstration vault made on the spot unless another vault is named."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from installer.environment import python
from installer.say import Impossible, say

RECORDS, SEED = 3000, 1


def open_program(vault: Path | None) -> int:
    """Open the window; without a screen say what to do instead."""
    if not has_screen():
        say(
            "本机没有图形界面（DISPLAY 与 WAYLAND_DISPLAY 都未设置），窗口无处打开。\n"
            "  请在桌面会话里的终端执行同一命令；通过 ssh 登录时可用 ssh -X。\n"
            "  不用屏幕也可以先看全部页面与单据：python3 installer/dev.py tour 看图/",
            "This machine has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.\n"
            "  Use the same command in a terminal of a desktop session, or log in with ssh -X.\n"
            "  To see every page and document without a screen: python3 installer/dev.py tour pictures/",
        )
        return 1
    return python("-m", "ui", "--vault", str(vault.resolve() if vault else demonstration()), screen=True)


def has_screen() -> bool:
    """Whether a window could open here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def demonstration() -> Path:
    """The demonstration vault of this person, made now if there is none yet."""
    vault = _own_folder() / "demo"
    if vault.exists():
        return vault
    say(f"正在制作演示库：虚构档案 {RECORDS} 件……", f"Making the demonstration vault: {RECORDS} invented records…")
    half = vault.with_name("demo-unfinished")
    shutil.rmtree(half, ignore_errors=True)
    half.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    size = ["--records", str(RECORDS), "--seed", str(SEED)]
    if python("-m", "recordsroom", "demo", *size, "--out", str(half), quiet=True):
        raise Impossible("演示库没有做成（原因见上）。", "The demonstration vault could not be made (see above).")
    half.rename(vault)
    return vault


def _own_folder() -> Path:
    """Where this person's own files of the program lie, as each system has it."""
    if os.name == "nt":
        home = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    else:
        home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return home / "records-room"
