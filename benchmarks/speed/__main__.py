"""Measure speed. See README.md."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # so that this folder is the package that it is

from speed.command import main

if __name__ == "__main__":  # a process that is spawned to build a corpus loads this file too
    sys.exit(main())
