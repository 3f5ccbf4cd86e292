"""Where the frozen program starts; from source the same is `python -m ui`."""

import sys

from ui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
