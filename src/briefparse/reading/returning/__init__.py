"""Files that briefparse wrote for people, on their way back: what was edited in them, and what still holds.

Markdown and DOCX show what was said and by whom; what they have no form for
(ids, kinds, which person a label is, where exactly a mark lies) they remember
beside it. What is shown is what counts: where an editor changed it, what was
remembered gives way.
"""
