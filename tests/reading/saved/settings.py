"""Layouts that set turns in ways of their own, most without a colon after the label; mended for, as ``systems``."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reading.saved.layouts import Layout
from reading.saved.parts import FOOTER, MENU, TEASERS, above, head, link, links, paragraphs, speeches

if TYPE_CHECKING:
    from reading.saved.transcripts import Transcript


def _said(words: tuple[str, ...], each: str = "<p>{}</p>") -> str:
    return "".join(each.format(escape(one)) for one in words)


def terms(page: Transcript) -> str:
    """A list of terms: a name without a colon, then what was said, as one or more paragraphs."""
    rows = "\n".join(f"<dt>{escape(name)}</dt><dd>{_said(words)}</dd>" for name, words in speeches(page))
    return f"""<html lang="{page.language}">{head(page)}<body><div class="nav"><ul>{links(MENU)}</ul></div><div class="content"><h1>{escape(page.title)}</h1><p class="sub">{escape(page.dateline)}</p>{above(page)}<dl class="transcript">{rows}</dl></div><div class="foot"><p>{FOOTER}</p></div></body></html>"""


def speaker_headings(page: Transcript) -> str:
    """Each speaker in a heading, as an editor makes them who wants them in the outline."""
    rows = "\n".join(f"<h4>{escape(name)}</h4>{_said(words)}" for name, words in speeches(page))
    return f"""<html lang="{page.language}">{head(page)}<body><header><nav><ul>{links(MENU)}</ul></nav></header><main><article><h1>{escape(page.title)}</h1><p>{escape(page.dateline)}</p>{above(page)}
{rows}</article><aside><h4>Related</h4><ul>{links(title for title, _ in TEASERS)}</ul></aside></main><footer><h4>Contact</h4><p>{FOOTER}</p></footer></body></html>"""


def speaker_and_words(page: Transcript) -> str:
    """A table of two columns: who, and what; the second and third paragraph of a turn in the same cell."""
    rows = "\n".join(
        f'<tr><td class="who">{escape(name)}</td><td class="what">{_said(words)}</td></tr>'
        for name, words in speeches(page)
    )
    return f"""<html lang="{page.language}">{head(page)}<body><table class="frame" width=100%><tr><td colspan=2>{links(MENU, "{} | ")}</td></tr><tr><td width=150>{links((t for t, _ in TEASERS), "<p>{}</p>")}</td><td><h2>{escape(page.title)}</h2><p>{escape(page.dateline)}</p>{above(page)}
<table class="verbatim" border=1><tr><th>Speaker</th><th>Statement</th></tr>{rows}</table></td></tr><tr><td colspan=2>{FOOTER}</td></tr></table></body></html>"""


def quotes(page: Transcript) -> str:
    """A quotation a turn, the name with its colon above it."""
    rows = "\n".join(
        f"<p class=speaker><strong>{escape(name)}:</strong></p><blockquote>{_said(words)}</blockquote>"
        for name, words in speeches(page)
    )
    return f"""<html lang="{page.language}">{head(page)}<body><div id=top>{links(MENU, "{} / ")}</div><div id=text><h1>{escape(page.title)}</h1><div>{escape(page.dateline)}</div>{above(page)}
{rows}</div><div id=bottom>{FOOTER}</div></body></html>"""


def bold_names(page: Transcript) -> str:
    """A bold name without a colon on a line of its own, the words below it in the same paragraph after a break."""
    rows = "\n".join(
        f"<p><strong>{escape(name)}</strong><br>\n{escape(words[0])}</p>{_said(words[1:])}"
        for name, words in speeches(page)
    )
    return f"""<html lang="{page.language}">{head(page)}<body><nav><ul>{links(MENU)}</ul></nav><div class="entry"><h1>{escape(page.title)}</h1><p><em>{escape(page.dateline)}</em></p>{above(page)}
{rows}<p class="share">Share: <a>Facebook</a> <a>Mail</a></p></div><div class="footer">{FOOTER}</div></body></html>"""


def breaks_alone(page: Transcript) -> str:
    """One paragraph for everything, a single break after each line."""
    talk = paragraphs(page, "{}", bold="{}", between="<br>\n")
    return f"""<html>{head(page, title="{title}")}<body><div>{links(MENU, "<span>{}</span> ")}</div><h2>{escape(page.title)}</h2><p>{escape(page.dateline)}</p><p class="txt">{talk}</p><p>{link("Back")} {link("Top")}</p><div>{FOOTER}</div></body></html>"""


def active_server(page: Transcript) -> str:
    """A page of a server of 2001: fonts, indents of hard spaces, bold capitals, a counter, tables in tables."""
    hard = "&nbsp;" * 5
    talk = paragraphs(
        page, hard + "<font size=2 face=Verdana color=#000066>{}</font>", bold="<B>{}</B>&nbsp;", between="<BR><BR>\r\n"
    )
    side = "".join(f"<TR><TD><FONT SIZE=1><IMG SRC=dot.gif>&nbsp;{link(one)}</FONT></TD></TR>" for one in MENU)
    return f"""<HTML>{head(page, title="{site}: {title}", charset="")}<BODY LEFTMARGIN=0 TOPMARGIN=0><CENTER><TABLE WIDTH=780 CELLPADDING=0><TR><TD><IMG SRC=top.jpg WIDTH=780 ALT=""></TD></TR><TR><TD BGCOLOR=#003366><FONT COLOR=WHITE>&nbsp;{page.published:%d/%m/%Y}&nbsp;&nbsp;Visitors: 002041</FONT></TD></TR></TABLE>
<TABLE WIDTH=780><TR><TD WIDTH=160 VALIGN=TOP><TABLE>{side}</TABLE></TD><TD VALIGN=TOP><TABLE WIDTH=600 CELLPADDING=8><TR><TD><FONT SIZE=4 COLOR=#990000><B>{escape(page.title)}</B></FONT></TD></TR><TR><TD><FONT SIZE=2><I>{escape(page.dateline)}</I></FONT></TD></TR><TR><TD ALIGN=JUSTIFY>{talk}</TD></TR><TR><TD ALIGN=RIGHT><A HREF="javascript:history.back()"><FONT SIZE=1>&lt;&lt; Back</FONT></A>&nbsp;<A HREF=#><FONT SIZE=1>Send to a friend</FONT></A></TD></TR></TABLE></TD></TR></TABLE>
<FONT SIZE=1>{FOOTER}<BR>Site optimised for 800 x 600</FONT></CENTER></BODY></HTML>"""


def filtered(page: Transcript) -> str:
    """What a word processor saves as filtered HTML: hard-wrapped source, a tab of hard spaces after the label."""
    rows = paragraphs(
        page,
        "\n<p class=MsoNormal style='margin-bottom:8.0pt;text-align:justify;line-height:\n107%'>{}</p>\n",
        bold="<b><span lang=EN-GB\nstyle='font-size:12.0pt;line-height:107%;font-family:\"Times New Roman\",serif'>{}</span></b><span\nlang=EN-GB style='font-size:12.0pt'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>",
    ).replace(" the ", "\nthe ")
    return f"""<html>\n{head(page, title="{title}", charset="<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>")}\n<body lang=EN-GB link="#0563C1" style='word-wrap:break-word'>\n<div class=WordSection1>
<p class=MsoTitle><span lang=EN-GB>{escape(page.title)}</span></p>\n<p class=MsoNormal align=center style='text-align:center'><i><span lang=EN-GB>{escape(page.dateline)}</span></i></p>\n<p class=MsoNormal><span lang=EN-GB>&nbsp;</span></p>\n{rows}</div>\n</body>\n</html>"""


def letter(page: Transcript) -> str:
    """A mail with the transcript in it: lines of the head that look like labels, a signature, a notice."""
    return f"""<html xmlns:v="urn:schemas-microsoft-com:vml">{head(page, title="{title}")}<body lang=EN-US link="#0563C1" style='word-wrap:break-word'><div class=WordSection1><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Press Office &lt;press@example.org&gt; <br><b>Sent:</b> {page.published:%A, %B %d, %Y} 9:12 AM<br><b>To:</b> Briefing List &lt;list@example.org&gt;<br><b>Subject:</b> {escape(page.title)}</p></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><b><span style='font-size:14.0pt'>{escape(page.title)}</span></b></p><p class=MsoNormal>{escape(page.dateline)}<o:p></o:p></p>{paragraphs(page, "<p class=MsoNormal>{}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>", bold="<b>{}</b>")}
<div id=Signature><p class=MsoNormal>Press Office | Pier 4, Port Hallam | {link("Unsubscribe")}</p></div><p class=MsoNormal><span style='font-size:8.0pt;color:gray'>This message may contain information that is meant for its recipient alone. If you are somebody else, delete it.</span></p></div></body></html>"""


def printer_friendly(page: Transcript) -> str:
    """A printer-friendly version: where it was published, the text, its address, its links in numbers."""
    return f"""<html xml:lang="{page.language}">{head(page, title="{title}", more='<meta name="robots" content="noindex, nofollow, noarchive">')}<body><div class="print-logo"><img class="print-logo" src="logo.png" alt="{page.site}"></div><div class="print-site_name">Published on <em>{escape(page.site)}</em> (<a href="https://example.org">https://example.org</a>)</div><p></p><div class="print-breadcrumb">{link("Home")} &gt; {link("Briefings")} &gt; Printer-friendly</div><hr class="print-hr">
<div class="print-content"><h1>{escape(page.title)}</h1><p class="when">{escape(page.dateline)}</p>{paragraphs(page)}</div><div class="print-footer"></div><hr class="print-hr"><div class="print-source_url"><strong>Source URL:</strong> <a>https://example.org/briefings/2041</a></div><div class="print-links"><p><strong>Links</strong><br>[1] https://example.org/a<br>[2] https://example.org/b<br></p></div></body></html>"""


def snapshot(page: Transcript) -> str:
    """A page kept by another archive: each element turned into a block with its style, none of them a paragraph."""
    style = 'style="text-align:left;box-sizing:border-box;color:rgb(10, 10, 10);display:block;margin-top:16px"'
    rows = paragraphs(page, f"<div {style}>{{}}</div>", bold='<span style="font-weight:700;">{}</span>')
    return f"""<html itemscope>{head(page, title="{title}")}<body><center><div id="HEADER" style="font-family:sans-serif"><table><tr><td><a>archive.example</a><div>webpage capture</div></td><td>Saved from</td><td><form><input value="https://example.org/b/2041"></form></td><td>search</td><td><time>17 Oct 2031 09:12:00 UTC</time></td></tr><tr><td colspan=3>no other snapshots from this url</td></tr></table><div id="HASHMARK">0%&nbsp;&nbsp; 10%&nbsp;&nbsp; 20%</div></div></center>
<div id="SOLID"><div id="CONTENT"><div class="html1" style="width:1024px"><div class="body1" style="display:block"><div {style}><div style="display:flex">{links(MENU, '<div style="display:inline-block">{}</div>')}</div></div><div {style}><div style="display:grid"><div {style}><div style="font-size:40px;font-weight:700;display:block;">{escape(page.title)}</div><div style="font-size:14px;display:block">{escape(page.dateline)}</div><div {style}>{rows}</div></div></div></div><div {style}>{FOOTER}</div></div></div></div></div></body></html>"""


def timed(page: Transcript) -> str:
    """What a transcription service exports: a name, a time code beside it, the words below."""
    rows = "\n".join(
        f'<div class="transcript-row"><div class="row-head"><span class="speaker-label">{escape(name)}</span> <span class="timestamp">{n // 2:02}:{n % 2 * 31:02}</span></div><div class="row-text">{"".join(f"<p>{escape(one)}</p>" for one in words)}</div></div>'
        for n, (name, words) in enumerate(speeches(page))
    )
    return f"""<!doctype html><html lang="{page.language}">{head(page, title="{title} | Transcript")}<body><div id="app"><div class="app-bar"><div class="logo">Speakeasy</div><button>Log in</button><button>Try for free</button></div><div class="doc"><div class="doc-title">{escape(page.title)}</div><div class="doc-sub">{escape(page.dateline)}</div><div class="doc-intro">{above(page)}</div><div class="player">0:00 / 41:07 1x</div><div class="rows">{rows}</div></div><div class="cta"><h2>Transcribe your own recordings</h2><p>Thirty minutes each month are free, and nobody asks for your name.</p></div></div></body></html>"""


def notebook(page: Transcript) -> str:
    """A notebook's export: properties of the page in a table, names in bold paragraphs of their own, no colon."""
    rows = "\n".join(
        f'<p id="n{n}" class=""><strong>{escape(name)}</strong></p>'
        + "".join(f'<p id="n{n}-{k}" class="">{escape(one)}</p>' for k, one in enumerate(words))
        for n, (name, words) in enumerate(speeches(page))
    )
    return f"""<html>{head(page, title="{title}")}<body><article id="a1" class="page sans"><header><div class="page-header-icon undefined"><span class="icon">⚓</span></div><h1 class="page-title">{escape(page.title)}</h1><p class="page-description"></p><table class="properties"><tbody><tr class="property-row property-row-created_time"><th><span class="icon property-icon"></span>Created</th><td><time>@October 17, 2031 9:12 AM</time></td></tr><tr class="property-row property-row-multi_select"><th>Tags</th><td><span class="selected-value">briefing</span></td></tr></tbody></table></header><div class="page-body"><p id="d" class=""><em>{escape(page.dateline)}</em></p>{above(page)}{rows}<hr id="h"><p id="z" class=""></p></div></article><span class="sans" style="font-size:14px;padding-top:2em"></span></body></html>"""


SETTINGS = {
    "terms": Layout(terms, own_line=True, colon=False, by_turn=True),
    "speaker-headings": Layout(speaker_headings, own_line=True, colon=False, by_turn=True),
    "speaker-and-words": Layout(speaker_and_words, own_line=True, colon=False, by_turn=True),
    "quotes": Layout(quotes, own_line=True, by_turn=True),
    "bold-names": Layout(bold_names, own_line=True, colon=False, by_turn=True),
    "breaks-alone": Layout(breaks_alone),
    "active-server": Layout(active_server),
    "filtered": Layout(filtered, around=False, encoding="cp1252"),
    "letter": Layout(letter),
    "printer-friendly": Layout(printer_friendly),
    "snapshot": Layout(snapshot),
    "notebook": Layout(notebook, own_line=True, colon=False, by_turn=True),
    "timed": Layout(
        timed, own_line=True, colon=False, by_turn=True, unlike=("harbor",)
    ),  # ``Q 00:31`` asks after a figure there
}
