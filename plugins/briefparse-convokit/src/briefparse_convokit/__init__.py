"""Press briefings as a corpus that ConvoKit loads.

```python
import briefparse
from briefparse_convokit import write_corpus

write_corpus([briefparse.parse_file("briefing.txt")], "corpus")
```
"""

from __future__ import annotations

from briefparse_convokit.exporter import ConvokitExporter
from briefparse_convokit.folder import write_corpus

__all__ = ["ConvokitExporter", "write_corpus"]
