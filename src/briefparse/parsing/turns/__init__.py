"""The third stage, turns: blocks between labels, and what stands around them."""
