"""The tool for the console, `python -m recordsroom`: founds, fills, checks and counts a room without any window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from recordsroom.hardening import harden


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one task and tell its exit code: 0 good, 1 refused or findings, 2 not understood."""
    harden()
    from recordsroom.tool.line import run  # noqa: PLC0415 - nothing is loaded before the process is shut

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
