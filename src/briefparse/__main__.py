"""Lets ``python -m briefparse`` stand for ``briefparse``."""

from __future__ import annotations

import sys

from briefparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
