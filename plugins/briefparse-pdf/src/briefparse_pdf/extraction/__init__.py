"""Bytes to words with their places, by PDFium, in a process of its own.

Nothing is imported here, for the same reason as in the package above.
"""
