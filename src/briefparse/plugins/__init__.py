"""Plugins: the hooks, the finding of installed plugins, and the registry."""
