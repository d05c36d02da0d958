"""A new plugin project, complete: typed, tested, with a README and a CI file, whose tests pass at once."""

from briefparse.plugins.scaffold.project import Kind, new_plugin

__all__ = ["Kind", "new_plugin"]
