"""Floors: the least that a piece of work takes, done by code that does nothing else."""
