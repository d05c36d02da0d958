"""Lets the tests import the scorer, which is a folder of scripts and no installed package."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "benchmarks" / "accuracy"))
