"""Files of our own on their way back: what they show counts, what they remember fills in the rest."""
