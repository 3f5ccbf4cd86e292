"""Nothing of the room is left lying about: no core dumps, no memory read by other programs, files for their owner."""

from __future__ import annotations

import ctypes
import os
import sys

_SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of Linux: at 0 no dump is written and no process of the same user may read this one's memory."""


def harden() -> None:
    """Shut this process; call it first of all, before anything secret is read or any file is made."""
    os.umask(0o077)
    _shut()


if sys.platform == "win32":

    def _shut() -> None:
        kernel, guard = ctypes.windll.kernel32, ctypes.windll.advapi32
        kernel.SetErrorMode(0x0001 | 0x0002 | 0x8000)  # No box, and no report with memory in it, after a crash.
        # The owner may end this process and ask whether it lives, and nobody may read its memory.
        wanted, descriptor = "D:P(A;;0x101001;;;OW)", ctypes.c_void_p()
        made = guard.ConvertStringSecurityDescriptorToSecurityDescriptorW(wanted, 1, ctypes.byref(descriptor), None)
        if made:
            kernel.GetCurrentProcess.restype = ctypes.c_void_p
            guard.SetKernelObjectSecurity(ctypes.c_void_p(kernel.GetCurrentProcess()), 4, descriptor)
            kernel.LocalFree(descriptor)
else:
    import resource

    def _shut() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            ctypes.CDLL(None, use_errno=True).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
