"""The fourth stage, identity: which person a label is, and who is known beforehand."""
