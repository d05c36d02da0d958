"""Reads PDF transcripts for briefparse.

Nothing is imported here: the program that reads a file in a process of its own
starts in this package, too, and has to start quickly.
"""

__version__ = "0.1.0"
