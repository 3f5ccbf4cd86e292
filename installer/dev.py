"""The one way in: `python3 installer/dev.py run | test | check | tour | bench | faults | words`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

# This file alone keeps to what older Pythons can read, so that they can say which Python is needed.
OLDEST, BEYOND = (3, 11), (3, 14)


def another_python() -> str | None:
    """A Python of this machine that fits, for when the one that runs does not."""
    names = (f"python3.{minor}" for minor in range(OLDEST[1], BEYOND[1]))
    return next(filter(None, map(shutil.which, names)), None)


def main() -> int:
    """Go on with a Python that fits, or say plainly that one is needed."""
    if OLDEST <= sys.version_info[:2] < BEYOND:
        sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
        from installer import tasks  # noqa: PLC0415 - an older Python could not even read it

        return tasks.main(sys.argv[1:])
    other = another_python()
    if other:
        return subprocess.run([other, str(Path(__file__).resolve()), *sys.argv[1:]], check=False).returncode
    print("需要 Python 3.11、3.12 或 3.13，本机没有找到。Debian 12：apt-get install python3 python3-venv")
    print("Python 3.11, 3.12 or 3.13 is needed and none was found. Debian 12: apt-get install python3 python3-venv")
    return 1


if __name__ == "__main__":
    sys.exit(main())
