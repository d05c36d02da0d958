"""Word files: those that briefparse wrote, with what people edited in them since, and anybody's."""

from briefparse.reading.docx.reader import DocxReader

__all__ = ["DocxReader"]
