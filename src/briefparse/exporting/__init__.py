"""Briefing to bytes: one file, or one folder, a format."""
