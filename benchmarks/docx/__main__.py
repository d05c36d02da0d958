"""Time the writing of Word files, beside python-docx and pandoc. See README.md."""

import sys

from command import main

sys.exit(main())
