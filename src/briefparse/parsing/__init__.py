"""Document and dialect to briefing: the five stages, in order.

1. `front`: title, dateline, abstract, roster.
2. `labels`: propose by shape, weigh, accept.
3. `turns`: blocks between labels; everything else finds its place, and `marks`
   stand in the paragraphs.
4. `people` and `outlets`: label to person or outlet.
5. `exchanges`: what each turn does.

Each is a folder, takes the finished values of those before and returns new
ones; `text` is what all of them use. `stages` sends a document through the first
four, `completing` makes the briefing of what they gave; `coverage` and
`explaining` look at what came out.
"""

from briefparse.parsing.parser import parse_document

__all__ = ["parse_document"]
