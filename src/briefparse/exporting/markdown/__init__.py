"""Markdown: CommonMark that shows exactly what was written, under a YAML head."""

from briefparse.exporting.markdown.exporter import MarkdownExporter

__all__ = ["MarkdownExporter"]
