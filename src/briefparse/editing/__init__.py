"""Files that people edit: what exporters put into them, so that readers find again what was edited.

Markdown and DOCX are written here and read there. What both sides must say in
the same way stands in this room: which marks words show by themselves, where a
mark on no words is, what becomes of marks where a paragraph was split, and with
which words one leads.
"""
