"""Layouts of saved web pages, each a function from a transcript to a page."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape

import attrs

from reading.saved.parts import COMMENTS, FOOTER, MENU, TEASERS, head, link, links, middle, paragraphs
from reading.saved.transcripts import Transcript


@attrs.frozen
class Layout:
    """A way to lay out a page.

    Attributes:
        page: Makes the page.
        own_line: Whether its labels stand on lines of their own.
        dateline: Whether it shows the transcript's dateline; else it only tells the day of publication.
        around: Whether anything stands around the transcript.
        encoding: Of its bytes.
        colon: Whether its labels have a colon; else only the markup tells them.
        by_turn: Whether it has to be told where turns begin.
        unlike: The transcripts that cannot be set so.
    """

    page: Callable[[Transcript], str]
    own_line: bool = False
    dateline: bool = True
    around: bool = True
    encoding: str = "utf-8"
    colon: bool = True
    by_turn: bool = False
    unlike: tuple[str, ...] = ()


def modern(page: Transcript) -> str:
    """A content management system of today: landmarks, Open Graph, a cookie banner, related cards."""
    more = (
        f'<meta property="og:title" content="{escape(page.title)}"><meta property="og:site_name" content="{page.site}">'
        f'<meta property="article:published_time" content="{page.published}T08:00:00+00:00">'
    )
    cards = "".join(f'<div class="card"><h3>{link(title)}</h3><p>{words}</p></div>' for title, words in TEASERS)
    rows = middle(paragraphs(page, bold="<strong>{}</strong>"), "<aside><p>“Nine million.”</p></aside>")
    return f"""<!DOCTYPE html><html lang="{page.language}">{head(page, more=more)}<body class="has-sidebar">
<div id="cookie-banner"><p>We use cookies to make this site work. You can read more in our policy.</p><button>Accept</button></div>
<header><a href="#main">Skip to main content</a><nav><ul>{links(MENU)}</ul></nav></header>
<main id="main"><article><h1>{escape(page.title)}</h1><p class="dateline">{escape(page.dateline)}</p>
<div class="share-tools"><a href="#">Share on X</a> <a href="#">Share on Facebook</a></div>
<div class="body">{rows}</div></article></main>
<section class="related"><h2>Related news</h2>{cards}</section>
<footer><p>{FOOTER}</p><ul>{links(MENU)}</ul></footer></body></html>"""


def wordpress(page: Transcript) -> str:
    """WordPress: entry header and content, sharing inside the content, tags, comments below."""
    comments = "".join(
        f'<li><div class="comment-author"><cite>{name}</cite> says:</div><div class="meta">October {n + 2}, 2031 at 9:15'
        f" am</div><p>{words}</p><a>Reply</a></li>"
        for n, (name, words) in enumerate(COMMENTS * 6)
    )
    return f"""<html lang="{page.language}">{head(page, title="{title} – {site}")}<body class="single single-post comments-open">
<div id="masthead"><div class="site-branding"><p class="site-title">{link(page.site)}</p></div>
<div id="site-navigation"><ul>{links(MENU)}</ul></div></div>
<div id="content"><article class="post"><header class="entry-header"><h1 class="entry-title">{escape(page.title)}</h1>
<div class="entry-meta">Posted on <time datetime="{page.published}">the day after</time> by {link("press office")}</div></header>
<div class="entry-content"><p>{escape(page.dateline)}</p>
<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The room before the briefing. (Photo: A. Bo)</p></div>
{paragraphs(page, bold="<strong>{}</strong>")}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div></div>
<footer class="entry-footer">Filed under {link("Briefings")}</footer></article>
<div id="comments"><h2>18 thoughts on “{escape(page.title)}”</h2><ol>{comments}</ol><h3>Leave a Reply</h3>
<form><p>Your email address will not be published.</p></form></div></div>
<div id="secondary"><h2>Recent Posts</h2><ul>{links(title for title, _ in TEASERS)}</ul></div>
<div id="colophon">Proudly powered by {link("WordPress")}</div></body></html>"""


def drupal(page: Transcript) -> str:
    """Drupal: fields in fields in fields, regions for blocks."""
    rows = paragraphs(page, "<p>\n\t{}</p>", bold="{}")
    return f"""<html>{head(page)}<body class="html not-front"><div id="page"><div class="region region-header">
<div class="block"><h2>Main menu</h2><ul class="menu">{links(MENU)}</ul></div></div>
<div id="main-wrapper"><div class="breadcrumb">{link("Home")} » {link("Briefings")}</div><h1 id="page-title">{escape(page.title)}</h1>
<div class="region region-content"><div class="node node-transcript"><div class="field field-name-body"><div class="field-items">
<div class="field-item even"><p class="rtecenter">{escape(page.dateline)}</p>{rows}</div></div></div>
<ul class="links inline"><li>{link("Printer-friendly version")}</li><li>{link("Send by email")}</li></ul></div></div>
<div class="region region-sidebar-second"><div class="block"><h2>Latest releases</h2><ul>{links(t for t, _ in TEASERS)}</ul></div></div></div>
<div class="region region-footer"><p>{FOOTER}</p></div></div></body></html>"""


def old_tables(page: Transcript) -> str:
    """A government page of 1999: everything in tables, lines parted by breaks, the title in a font."""
    menu = "<br>".join(link(one) for one in MENU)
    talk = paragraphs(page, "{}", between="<br><br>\n")
    return f"""<HTML>{head(page, title="{title}", charset="")}<BODY BGCOLOR=#FFFFFF><TABLE WIDTH=760><TR><TD COLSPAN=3>
<IMG SRC=seal.gif ALT="Seal"><FONT SIZE=5>Ministry of Harbors and Tides</FONT></TD></TR><TR><TD WIDTH=150 VALIGN=TOP>{menu}</TD>
<TD WIDTH=460><TABLE><TR><TD ALIGN=CENTER><FONT SIZE=4><B>{escape(page.title)}</B></FONT><BR>{escape(page.dateline)}</TD></TR>
<TR><TD><FONT FACE=Times>{talk}</FONT></TD></TR></TABLE></TD>
<TD WIDTH=150 VALIGN=TOP><B>What's new</B><BR>{link(TEASERS[0][0])}<BR>{link(TEASERS[1][0])}</TD></TR>
<TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>Webmaster: {link("webmaster@example.org")}<BR>This page was last updated in 1999.</FONT>
</TD></TR></TABLE></BODY></HTML>"""


def table_rows(page: Transcript) -> str:
    """A turn a row: the label in the first cell, the words in the second."""
    rows = paragraphs(page, "<tr><td></td><td>{}</td></tr>", own_line=True, own="<tr><td>{}</td><td></td></tr>")
    return f"""<html>{head(page)}<body><div class=top>{links(MENU, "{} ")}</div><h2>{escape(page.title)}</h2>
<p>{escape(page.dateline)}</p><table border=1>{rows}</table><p>{link("Back to the list of briefings")}</p>
<p>{link("Privacy")} | {link("Imprint")}</p></body></html>"""


def gov_cn(page: Transcript) -> str:
    """A Chinese government portal: required meta elements, font sizes, source and editor lines, GB 18030."""
    more = f'<meta name="ArticleTitle" content="{escape(page.title)}"><meta name="PubDate" content="{page.published} 09:12">'
    charset = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'
    return f"""<html>{head(page, title="{title}_{site}", more=more, charset=charset)}<body><div class="header"><ul>{links(MENU)}</ul></div>
<div class="BreadcrumbNav">当前位置：{link("首页")}&gt;{link("新闻发布")}</div><div class="article"><h1 id="ti">{escape(page.title)}</h1>
<div class="pages-date">{page.published} 09:12 <span>来源：澜海新闻网</span></div><div class="pages_print">字体： 大 中 小 <a>打印</a></div>
<div id="UCAP-CONTENT"><p>{escape(page.dateline)}</p>{paragraphs(page, "<p>　　{}</p>", bold="<strong>{}</strong>")}</div>
<div class="editor">责任编辑：陆小满</div></div><div class="rel"><h3>相关新闻</h3><ul>{links(("海岛通航", "港口开放"))}</ul></div>
<div class="foot">版权所有：澜海政府网　网站标识码 0000000</div></body></html>"""


def kremlin(page: Transcript) -> str:
    """A head of state's site: date and place in a block of their own below the title, sections and topics at the foot."""
    return f"""<html lang=en>{head(page, title="{title} • {site}")}<body><div class="layout"><div class="topline">{links(MENU, "<div>{}</div>")}</div>
<div class="read"><div class="read__labels">{link("Transcripts")}</div><h1 class="read__title">{escape(page.title)}</h1>
<div class="read__meta"><div>{escape(page.dateline)}</div></div><div class="read__share"><a>Share</a></div>
<div class="read__content"><div class="entry-content">{paragraphs(page)}</div></div>
<div class="read__tagscol"><h3>Topics</h3><ul>{links(("Energy", "Regions"))}</ul><p>Publication status: published in section {link("News")}</p></div></div>
<div class="footer"><p>Official website of the office. Content licensed freely.</p></div></div></body></html>"""


def react(page: Transcript) -> str:
    """A shell that a program filled: no landmarks, names that mean nothing, everything told in JSON-LD."""
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": page.site},
            {"@type": "NewsArticle", "headline": page.title, "datePublished": f"{page.published}T06:00:00Z"},
        ],
    }
    more = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    rows = "".join(
        f'<div class="css-1x"><div class="css-9q">{row}</div></div>'
        for row in paragraphs(page, "<span>{}</span>").split("\n")
    )
    cards = "".join(f'<div class="css-7k"><div>{link(title)}</div><div>{words}</div></div>' for title, words in TEASERS)
    return f"""<!DOCTYPE html><html>{head(page, title="{site}", more=more)}<body><noscript>You need JavaScript.</noscript><div id="root">
<div class="css-0a">{links(MENU, '<div class="css-0b">{}</div>')}</div><div class="css-2b"><div class="css-h1">{escape(page.title)}</div>
<div class="css-3c"><div>{escape(page.dateline)}</div></div><div class="css-4d">{rows}</div></div>
<div class="css-5e"><div>You might also like</div>{cards}</div><div class="css-6f">{FOOTER}</div></div>
<script>window.__DATA__={{"text":"MR. X: hidden"}}</script></body></html>"""


def print_view(page: Transcript) -> str:
    """A print view: no containers at all, a line above and one below."""
    return f"""<html>{head(page, title="{title}")}<body onload="print()"><h1>{escape(page.title)}</h1><p>{escape(page.dateline)}</p>
{paragraphs(page)}</body></html>"""


def amp(page: Transcript) -> str:
    """An accelerated mobile page: elements of its own, a sidebar, related links as a list."""
    return f"""<!doctype html><html amp lang="{page.language}">{head(page)}<body><amp-sidebar id="sidebar"><ul>{links(MENU)}</ul></amp-sidebar>
<header class="amp-header"><div>{link(page.site)}</div></header><article class="amp-article"><header><h1>{escape(page.title)}</h1>
<ul class="amp-meta"><li>{escape(page.dateline)}</li></ul></header><figure><amp-img src="a.jpg"></amp-img><figcaption>A view of the hall.</figcaption></figure>
<div class="amp-content">{middle(paragraphs(page), '<div class="amp-ad"><p>Advertisement</p></div>')}</div>
<footer><div>Categories: {link("Briefings")}</div></footer></article><div class="amp-related"><h3>More from this office</h3><ul>{links(t for t, _ in TEASERS)}</ul></div>
<footer class="amp-footer"><p>{FOOTER}</p><a href="#top">Back to top</a></footer></body></html>"""


def archived(page: Transcript) -> str:
    """A page kept by a web archive, with the archive's toolbar above it."""
    toolbar = f"""<div id="wm-ipp-base"><div id="wm-ipp"><p>The archive has saved this page 214 times. It shows it as it was.</p>
<table><tr><td>{link("SEP")}</td><td>16</td><td>{link("NOV")}</td></tr></table><p>COLLECTED BY: The fictional web archive, since 1996, from many sites.</p></div></div>"""
    return f"""<html>{head(page)}<body>{toolbar}<div id="wrapper"><div id="hd"><h1>{escape(page.site)}</h1><ul>{links(MENU)}</ul></div>
<div id="bd"><h2>{escape(page.title)}</h2><div class="info">{escape(page.dateline)}</div><div id="text">{paragraphs(page, "<div>{}</div>")}</div>
<div class="tools"><a>E-mail</a> | <a>Print</a></div></div><div id="ft">{links(MENU, "{} | ")}<p>{FOOTER}</p></div></div>
<!-- FILE ARCHIVED ON 2031 AND RETRIEVED LATER: MR. X: no. --></body></html>"""


def gov_uk(page: Transcript) -> str:
    """A government portal with components: an eyebrow, a lead, dates of publication, contents, feedback at the foot."""
    return f"""<html lang="{page.language}">{head(page, title="{title} - {site}")}<body><div class="gem-c-cookie-banner" role="region"><h2>Cookies on this site</h2>
<p>We use some essential cookies to make this website work.</p></div><a href="#c" class="govuk-skip-link">Skip to main content</a>
<header role="banner"><div>{link(page.site)}</div></header><div id="wrapper"><main id="c"><div class="gem-c-title"><span>Transcript</span><h1>{escape(page.title)}</h1></div>
<div class="gem-c-metadata"><dl><dt>From:</dt><dd>{link("Office of Communications")}</dd><dt>Published</dt><dd>{page.published}</dd></dl></div>
<div class="gem-c-lead-paragraph"><p>{escape(page.dateline)}</p></div><div class="govspeak">{paragraphs(page)}</div>
<div class="gem-c-contextual-footer"><h2>Related content</h2><ul>{links(t for t, _ in TEASERS)}</ul></div></main>
<div class="gem-c-feedback"><h2>Is this page useful?</h2><p>Maybe. Yes this page is useful. No this page is not useful.</p></div></div>
<footer role="contentinfo"><h2>Services and information</h2><ul>{links(MENU)}</ul></footer></body></html>"""


def mobile(page: Transcript) -> str:
    """A page for small screens: list items, a drawer, the date told only by `meta`."""
    more = f'<meta name="date" content="{page.published}">'
    return f"""<html>{head(page, more=more)}<body><div class="drawer" hidden><ul>{links(MENU)}</ul></div><div class="bar">☰ {link("Menu")}</div>
<section><h1>{escape(page.title)}</h1><ul class="lines">{paragraphs(page, "<li>{}</li>")}</ul></section>
<section><h2>Most read</h2><ol>{links(t for t, _ in TEASERS)}</ol></section><p class="copy">{FOOTER}</p></body></html>"""


def server_form(page: Transcript) -> str:
    """A page of a server that puts a form around everything; labels and words in blocks of their own."""
    rows = paragraphs(page, '<div class="t">{}</div>', own_line=True, bold='<span style="font-weight:bold">{}</span>')
    return f"""<html>{head(page)}<body><form id="aspnetForm"><div class="search"><input name=q><p>Search this site</p></div>
<div id="s4-leftpanel"><ul>{links(MENU)}</ul></div><div id="MSO_ContentDiv"><table><tr><td><h1>{escape(page.title)}</h1></td></tr>
<tr><td><div class="date">{escape(page.dateline)}</div></td></tr><tr><td><div class="ms-rtestate-field">{rows}</div></td></tr></table></div>
<div class="foot">{links(MENU, "{} · ")}</div></form></body></html>"""


def two_columns(page: Transcript) -> str:
    """The talk in two parts with an advertisement between; the first is much the longer."""
    rows = paragraphs(page).split("\n")
    cut = len(rows) - 3
    return f"""<html>{head(page)}<body><div class="nav-main">{links(MENU, "{} ")}</div><div class="col"><h1>{escape(page.title)}</h1><p>{escape(page.dateline)}</p>
<div class="part">{"".join(rows[:cut])}</div><div class="ad-slot"><p>Visit Gull Island, the island of gulls. Ferries leave daily, even in winter.</p></div>
<div class="part">{"".join(rows[cut:])}</div></div><div class="col2"><h3>Read more</h3>{links((t for t, _ in TEASERS), "<p>{}</p>")}</div></body></html>"""


def hand_made(page: Transcript) -> str:
    """A page that a person wrote by hand: centred lines, rules, everything in the body itself."""
    return f"""<html>{head(page, title="{title}", charset="")}<body><center>[ {links(MENU[:4], "{} | ")} ]</center><hr>
<center><h2>{escape(page.title)}</h2><i>{escape(page.dateline)}</i></center><hr>
{paragraphs(page, "<p>{}", bold="<b>{}</b>")}
<hr><center>{link("Index")} {link("Next briefing")} {link("Mail")}</center><address>Copyright 2031, the harbor office.</address></body></html>"""


def blog(page: Transcript) -> str:
    """A blogging platform: sections, an author's box, applause, responses, and names without meaning."""
    responses = "".join(
        f'<div class="a1"><div>{link(name)}</div><div><p>{words}</p></div></div>' for name, words in COMMENTS
    )
    return f"""<!doctype html><html>{head(page, title="{title} | by Press Desk | {site}")}<body><div id="r"><div class="q"><div>{link("Sign in")}</div><div>{link("Write")}</div></div>
<div class="w"><article><section><h1>{escape(page.title)}</h1><div class="e"><div>{link("Press Desk")}</div><div><span>6 min read</span> · <span>Sep 13</span></div></div>
<p>{escape(page.dateline)}</p>{middle(paragraphs(page), "<figure><div><img src=x></div><figcaption>The hall, seen from the sea.</figcaption></figure>")}</section></article></div>
<div class="f"><div>214 claps</div></div><div class="g"><h2>Responses (3)</h2>{responses}</div>
<div class="h"><h2>More from Press Desk</h2>{"".join(f"<div><h3>{link(t)}</h3><p>{w}</p></div>" for t, w in TEASERS)}</div></div></body></html>"""


def press_release(page: Transcript) -> str:
    """A press release service: the whole text in one span with breaks, tools in a table, a mark at its end."""
    talk = paragraphs(page, "{}", bold="{}", between="<br /><br />")
    return f"""<html>{head(page, title="{title}")}<body><div id="wrapper"><table id="toptool"><tr><td>{link("繁體版")}</td><td>{link("Email this article")}</td></tr></table>
<div class="controlDisplay"><span id="PRHeadlineSpan">{escape(page.title)}</span></div>
<div class="contentBox"><span id="pressrelease">{escape(page.dateline)}<br /><br />{talk}</span></div>
<div class="mB15 f15">&nbsp;<br />Issued at HKT 17:02<br />NNNN</div><div class="lastpart"><h3>Photo</h3><img src=a.jpg><div class="controlDisplay8">{link("Print this page")}</div></div></div></body></html>"""


def international(page: Transcript) -> str:
    """An organisation's site on a grid: a hero picture with its caption, a column of cards, a newsletter box."""
    ld = json.dumps(
        {
            "@type": "Article",
            "name": page.title,
            "datePublished": page.published.isoformat(),
            "publisher": {"name": page.site},
        }
    )
    cards = "".join(
        f'<div class="card-body"><small>{page.published}</small><h5>{link(t)}</h5><p>{w}</p></div>' for t, w in TEASERS
    )
    return f"""<!DOCTYPE html><html>{head(page, more=f"<script type='application/ld+json'>{ld}</script>")}<body><div class="container-fluid">
<div class="row"><div class="col-12">{links(MENU, "<div>{}</div>")}</div></div><div class="row"><div class="col-12"><h1>{escape(page.title)}</h1>
<div class="hero"><img src=h.jpg><div>Officials on the pier. Photo: Office / B. Cee</div></div></div></div>
<div class="row"><div class="col-md-8"><div class="date-line">{escape(page.dateline)}</div>{paragraphs(page, bold="<strong>{}</strong>")}</div>
<div class="col-md-4"><h4>Upcoming</h4>{cards}</div></div><div class="row"><div class="col-12"><h4>Sign up for our newsletter</h4><p>We write once a month, about harbors, tides and the people by the sea.</p></div></div>
<div class="row dark"><div class="col-12">{FOOTER} {links(MENU, "{} ")}</div></div></div></body></html>"""


def spanish_portal(page: Transcript) -> str:
    """A portal in Spanish: sharing and a survey between text and foot, every word of the page in Spanish but the talk."""
    return f"""<html lang=es>{head(page, title="{title} | {site} | Gobierno | gob")}<body><main class="page"><div class="container"><ol class="breadcrumb"><li>{link("Inicio")}</li><li>{link("Prensa")}</li></ol>
<div class="row"><div class="col-md-8"><h2>Publicaciones Recientes</h2><h1 class="bottom-buffer">{escape(page.title)}</h1></div><div class="col-md-4"><dl><dt>Autor</dt><dd>Oficina de Prensa</dd><dt>Fecha de publicación</dt><dd>{page.published}</dd></dl></div></div>
<div class="article-body"><p>{escape(page.dateline)}</p>{paragraphs(page, '<p style="text-align: justify;">{}</p>', bold="<strong>{}</strong>")}</div>
<section><p>Contesta nuestra encuesta de satisfacción.</p><p>¿Cómo fue tu experiencia en este sitio?</p></section><div>Imprime la página completa</div><div>La legalidad, veracidad y la calidad de la información es estricta responsabilidad de la dependencia que la proporcionó.</div></div></main>
<div class="pie"><h5>Enlaces</h5>{links(("Participa", "Datos", "Leyes"), "<div>{}</div>")}<p>Portal de trámites, información y participación ciudadana. Leer más</p></div></body></html>"""


def word_processor(page: Transcript) -> str:
    """A file that a word processor saved as a page."""
    rows = paragraphs(
        page,
        '<p class=MsoNormal><span style="font-size:12.0pt">{}<o:p></o:p></span></p>',
        bold="<b><span>{}</span></b>",
    )
    return f"""<html xmlns:o="urn:schemas-microsoft-com:office:office">{head(page, title="{title}")}<body lang=EN-US><div class=WordSection1>
<p class=MsoTitle align=center><b>{escape(page.title)}</b></p><p class=MsoNormal>{escape(page.dateline)}</p>{rows}<p class=MsoNormal>&nbsp;</p></div></body></html>"""


def newspaper(page: Transcript) -> str:
    """A newspaper: a ticker, a box with another article in the midst of the text, a discussion below."""
    box = f"<div class=inset><h4>Also in this paper</h4><a href=x>{TEASERS[0][0]}</a></div>"
    talk = "".join(f"<div><span>{name}</span><p>{words}</p><span>12 hours ago</span></div>" for name, words in COMMENTS)
    return f"""<html>{head(page, title="{title} | {site}")}<body><div id=ticker><b>Breaking:</b> {link("Gull Island ferry is late")}</div>
<div class=mast><a href=/>The Harbor Gazette</a><span>Friday edition</span></div><div class=story><div class=kicker>Politics</div><h1>{escape(page.title)}</h1>
<div class=byline>By Rosa Quay, Staff Reporter</div><div class=when>{escape(page.dateline)}</div><div class=text>{middle(paragraphs(page), box)}</div>
<div class=after><p>Do you have something to say? Write to the editor.</p></div></div><div id=talkback><h3>Join the discussion</h3>{talk}</div>
<div id=end>{links(MENU, "<span>{}</span>")}<p>{FOOTER}</p></div></body></html>"""


LAYOUTS = {
    "modern": Layout(modern),
    "wordpress": Layout(wordpress),
    "drupal": Layout(drupal),
    "old-tables": Layout(old_tables),
    "table-rows": Layout(table_rows, own_line=True),
    "gov-cn": Layout(gov_cn, encoding="gb18030"),
    "kremlin": Layout(kremlin),
    "react": Layout(react),
    "print-view": Layout(print_view, around=False),
    "amp": Layout(amp),
    "archived": Layout(archived),
    "gov-uk": Layout(gov_uk),
    "mobile": Layout(mobile, dateline=False),
    "server-form": Layout(server_form, own_line=True),
    "two-columns": Layout(two_columns),
    "newspaper": Layout(newspaper),
    "hand-made": Layout(hand_made),
    "blog": Layout(blog),
    "press-release": Layout(press_release),
    "international": Layout(international),
    "spanish-portal": Layout(spanish_portal),
    "word-processor": Layout(word_processor, around=False),
}
