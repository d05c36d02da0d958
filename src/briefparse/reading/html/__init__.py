"""Web pages: declared encodings, and the text of a page as a browser shows it."""

from briefparse.reading.html.reader import HtmlReader

__all__ = ["HtmlReader"]
