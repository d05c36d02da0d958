"""Checks that an exporter, a reader or a dialect keeps the rules; each raises `AssertionError` with a sentence."""

from briefparse.testing.conformance.dialects import check_dialect
from briefparse.testing.conformance.exporters import check_exporter
from briefparse.testing.conformance.readers import check_reader

__all__ = ["check_dialect", "check_exporter", "check_reader"]
