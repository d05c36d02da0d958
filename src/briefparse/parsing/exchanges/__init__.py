"""The fifth stage, exchanges: what each turn does."""
