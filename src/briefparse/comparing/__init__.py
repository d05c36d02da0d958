"""Two briefings compared, turn by turn: what was said otherwise, by whom, and where it went."""
