"""Word files: a clean transcript with named styles, to edit and to send back."""

from briefparse.exporting.docx.exporter import DocxExporter

__all__ = ["DocxExporter"]
