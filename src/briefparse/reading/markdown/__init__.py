"""Markdown as people and converters write it: a YAML head, escapes, hard-wrapped lines."""

from briefparse.reading.markdown.reader import MarkdownReader

__all__ = ["MarkdownReader"]
