"""Writing PDF files by hand, object by object: broken ones, and ones that no program would write."""

from __future__ import annotations

PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
"""A page, to be object 3: its text is object 4, its font object 5."""

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def raw(*objects: bytes, pages: bytes = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>") -> bytes:
    """Write a file: a catalogue, a page tree, and more objects, numbered from 3."""
    pieces, places, size = [b"%PDF-1.7\n"], [], 9
    for number, part in enumerate((b"<< /Type /Catalog /Pages 2 0 R >>", pages, *objects), 1):
        places.append(size)
        pieces.append(b"%d 0 obj\n%b\nendobj\n" % (number, part))
        size += len(pieces[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    tail = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, size)
    return b"".join((*pieces, head, table, tail))


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """Write an object of bytes."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), entries, data)


def unicode_font(number: int) -> tuple[bytes, bytes, bytes]:
    """Return three objects, numbered from ``number``: a font of no glyphs whose codes are those of UTF-16."""
    table = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfrange <0020> <007e> <0020> <0600> <06ff> <0600> endbfrange
endcmap end end"""
    return (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H /ToUnicode %d 0 R"
        b" /DescendantFonts [%d 0 R] >>" % (number + 2, number + 1),
        (
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /DW 500"
            b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
        ),
        stream(table),
    )
