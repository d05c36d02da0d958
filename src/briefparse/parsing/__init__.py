"""Document and dialect to briefing: the five stages, in order.

1. `front`: title, dateline, abstract, roster.
2. `labels`: propose by shape, weigh, accept.
3. `turns`: blocks between labels; everything else finds its place.
4. `identity`: label to person or outlet.
5. `exchanges`: what each turn does.

Each takes the finished values of those before and returns new ones.
"""

from briefparse.parsing.parser import parse_document

__all__ = ["parse_document"]
