"""Score a folder of transcripts that have gold beside them. See README.md."""

import sys

from command import main

sys.exit(main())
