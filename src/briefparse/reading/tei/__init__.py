"""TEI-XML: what `TeiExporter` writes, and Parla-CLARIN, ParlaMint and plain TEI in general."""

from briefparse.reading.tei.reader import TeiReader

__all__ = ["TeiReader"]
