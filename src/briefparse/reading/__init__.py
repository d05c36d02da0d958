"""Bytes to documents: decoding, then one file a format."""
