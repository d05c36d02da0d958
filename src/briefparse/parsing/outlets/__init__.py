"""Outlets: by the registry of their names, and by what questions say."""
