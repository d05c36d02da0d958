"""Marks inside paragraphs: stage directions, corrections, footnotes and their like."""
