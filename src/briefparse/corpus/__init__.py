"""Whole archives: many files, in parallel, resumable, on one machine or a cluster.

```python
from briefparse import corpus

if __name__ == "__main__":
    built = corpus.build("archive", "corpus", ["tei", "docx"])
    print(built.progress.built, [record.source for record in built.failures])
    print(corpus.report("corpus").words)
```
"""

from briefparse.corpus.building import Built, build
from briefparse.corpus.cluster import dask_workers
from briefparse.corpus.manifest import MANIFEST, Manifest, read_manifest
from briefparse.corpus.progress import Progress
from briefparse.corpus.record import Failure, Making, Output, Record, Status, Summary
from briefparse.corpus.reporting import Report, report, report_json
from briefparse.corpus.workers import StartMethod, Workers

__all__ = [
    "MANIFEST",
    "Built",
    "Failure",
    "Making",
    "Manifest",
    "Output",
    "Progress",
    "Record",
    "Report",
    "StartMethod",
    "Status",
    "Summary",
    "Workers",
    "build",
    "dask_workers",
    "read_manifest",
    "report",
    "report_json",
]
