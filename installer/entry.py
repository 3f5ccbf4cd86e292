"""Where the frozen program starts; from source the same is `python -m ui`."""

import os
import sys

from ui.__main__ import main

if __name__ == "__main__":
    if frozen := getattr(sys, "_MEIPASS", ""):
        # The plugins of the Qt that lies here, whatever the desktop says of its own.
        inside = ("PySide6",) if sys.platform == "win32" else ("PySide6", "Qt")
        os.environ["QT_PLUGIN_PATH"] = os.path.join(frozen, *inside, "plugins")  # noqa: PTH118 - pathlib is not loaded yet
    sys.exit(main())
