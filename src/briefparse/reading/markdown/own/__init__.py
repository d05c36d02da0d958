"""Markdown that briefparse wrote itself, edited or not: read back as the briefing that it is.

What a file shows is what counts; the comments that the exporter put in
remember what Markdown has no form for.
"""
