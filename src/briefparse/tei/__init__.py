"""What our TEI is, for those who write it, read it and check it."""
