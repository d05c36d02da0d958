"""Layouts that the reader was not made with: written before it was first run on them, and not mended for.

A layout that helps to mend the reader is held out no longer: it moves to ``layouts``, and another takes its place here.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reading.saved.layouts import Layout
from reading.saved.parts import FOOTER, TEASERS, head, link, links, paragraphs

if TYPE_CHECKING:
    from reading.saved.transcripts import Transcript


def french_ministry(page: Transcript) -> str:
    """A ministry's site in French around a talk in another language."""
    day = page.published.strftime("%d/%m/%Y")
    return f"""<html lang=fr>{head(page, title="{title} - Ministère de la Mer")}<body><a href=#c>Aller au contenu</a><div class=entete>République de Lanhai<br>Ministère de la Mer</div>
<div class=fil><a>Accueil</a> &gt; <a>Presse</a> &gt; <span>Conférences</span></div><div class=contenu><h1>{escape(page.title)}</h1><div class=infos>Publié le {day} | Mis à jour le {day}</div>
<div class=chapo>{escape(page.dateline)}</div><div class=texte>{paragraphs(page, bold="<strong>{}</strong>")}</div><div class=partage><p>Partager la page</p><a>Facebook</a> <a>X</a></div></div>
<div class=bas><div><h2>Contact presse</h2><p>Bureau de presse, 1 quai des Brumes, 00000 Port-Hallam. Téléphone : 00 00 00 00 00.</p></div><div><a>Mentions légales</a> <a>Accessibilité : partiellement conforme</a></div></div></body></html>"""


def wiki(page: Transcript) -> str:
    """A wiki: contents above the text, links to edit, categories and a licence below."""
    return f"""<html>{head(page, title="{title} - Harborpedia, the harbor encyclopedia")}<body><div id=mw-panel><div>{link("Main page")}</div><div>{link("Random page")}</div><h3>Tools</h3><div>{link("What links here")}</div></div>
<div id=content><h1 id=firstHeading>{escape(page.title)}</h1><div id=siteSub>From Harborpedia, the harbor encyclopedia</div><div id=mw-content-text><div class=mw-parser-output><div id=toc><h2>Contents</h2><ul>{links(("1 Statement", "2 Questions"))}</ul></div>
<p>{escape(page.dateline)}</p>{paragraphs(page, "<p>{}</p>", bold="<b>{}</b>")}<div class=printfooter>Retrieved from "<a>https://example.org/w</a>"</div></div></div><div id=catlinks>{link("Categories")}: <ul>{links(("Harbors", "Talks"))}</ul></div></div>
<ul id=f-list><li>This page was last edited on 13 September 2031, at 10:12.</li><li>Text is available under a licence that everybody likes.</li></ul></body></html>"""


def definition_list(page: Transcript) -> str:
    """A talk as a list of terms: labels are terms, words are what they mean."""
    rows = paragraphs(page, "<dd>{}</dd>", own_line=True, own="<dt>{}</dt>", bold="{}")
    return f"""<html>{head(page, title="{title}")}<body><div><img src=logo.gif><p>{link("Office of the Harbor")}</p></div><div><h1>{escape(page.title)}</h1><h2>{escape(page.dateline)}</h2></div>
<dl>{rows}</dl><div><p>{link("Up")} {link("Down")}</p><p>Page maintained by the office of the harbor; write to us if it leaks.</p></div></body></html>"""


def nineties(page: Transcript) -> str:
    """A page of the nineties: quoted block, rules, a counter, a ring of pages."""
    return f"""<HTML>{head(page, title="{title}", charset="")}<BODY><IMG SRC=bar.gif><H3>{escape(page.title)}</H3><H4>{escape(page.dateline)}</H4><HR><BLOCKQUOTE>{paragraphs(page, "{}", between="<P>")}</BLOCKQUOTE><HR>
<TABLE><TR><TD>You are visitor number 00214 of this harbor.</TD><TD>[ <A HREF=a>Previous</A> | <A HREF=b>Next</A> | <A HREF=c>Ring of harbors</A> ]</TD></TR></TABLE><I>Best seen with a wide window.</I></BODY></HTML>"""


def japanese_portal(page: Transcript) -> str:
    """A portal in Japanese around a talk in another language."""
    return f"""<html lang=ja>{head(page, title="{title}｜海の省")}<body><div><a href=#m>本文へスキップします。</a></div><div class=hd><p>海の省</p><ul>{links(("ホーム", "報道・広報", "会見・談話", "お問い合わせ"))}</ul></div>
<div class=topicpath>現在位置：<a>ホーム</a> ＞ <a>会見</a></div><div class=wrap><div class=m><div class=tl><h2>{escape(page.title)}</h2></div><div class=dt>{escape(page.dateline)}</div><div class=honbun>{paragraphs(page)}</div>
<div class=bk><a>このページのトップへ戻る</a></div></div><div class=side><p>関連リンク</p><ul>{links(("潮位表", "港湾案内"))}</ul></div></div><div class=ft><p>Copyright©2031 海の省. All Rights Reserved. 法人番号 0000000000000</p></div></body></html>"""


def video(page: Transcript) -> str:
    """A page around a recording: a player, tabs, the talk under one of them, other recordings beside it."""
    others = "".join(
        f"<div class=tile><div>{link(title)}</div><div>{n + 3}:17</div></div>" for n, (title, _) in enumerate(TEASERS)
    )
    return f"""<html>{head(page, title="Watch: {title}")}<body><div class=bar><a>Harbor TV</a><span>Live</span></div><div class=stage><video>no video</video><div>0:00 / 41:07</div><div>1.2K views</div></div>
<div class=tabs><div>About</div><div>Chapters</div><div>Transcript</div></div><div class=grid><div class=pane><div class=name>{escape(page.title)}</div><div>{escape(page.dateline)}</div><div class=lines>{paragraphs(page, "<div class=line>{}</div>", bold="<span class=who>{}</span>")}</div>
<div>Was this transcript helpful?</div></div><div class=queue><div>Up next</div>{others}</div></div><div class=base>{FOOTER}</div></body></html>"""


def campaign(page: Transcript) -> str:
    """A newsletter sent by mail, seen in a browser: tables in tables, each text block a table of its own."""
    rows = paragraphs(page, '<p style="margin:10px 0;">{}</p>', bold="<strong>{}</strong>")

    def block(inner: str, called: str = "mcnTextContent") -> str:
        return f'<table border="0" cellpadding="0" width="100%" class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner"><table align="left" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="{called}" style="padding:0 18px 9px;">{inner}</td></tr></tbody></table></td></tr></tbody></table>'

    foot = (
        f"<em>{FOOTER}</em><br><br><strong>Our mailing address is:</strong><br>Pier 4, Port Hallam<br><br>Want to change"
        f" how you receive these emails?<br>You can {link('update your preferences')} or {link('unsubscribe from this list')}."
    )
    return f"""<!doctype html><html xmlns:v="urn:schemas-microsoft-com:vml">{head(page, title="{title}")}<body><span class="mcnPreviewText" style="display:none; visibility:hidden;">News from the harbor</span><center><table align="center" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell"><table class="templateContainer"><tr><td valign="top" id="templatePreheader">{block(link("View this email in your browser"))}</td></tr><tr><td valign="top" id="templateHeader"><table class="mcnImageBlock"><tr><td><img alt="" src="logo.png"></td></tr></table></td></tr>
<tr><td valign="top" id="templateBody">{block(f"<h1>{escape(page.title)}</h1>{escape(page.dateline)}")}{block(rows)}</td></tr><tr><td valign="top" id="templateFooter"><table class="mcnFollowBlock"><tr><td>{link("Twitter")}</td><td>{link("Facebook")}</td></tr></table>{block(foot)}</td></tr></table></td></tr></table></center></body></html>"""


HELD_OUT = {
    "campaign": Layout(campaign),
    "video": Layout(video),
    "french-ministry": Layout(french_ministry),
    "wiki": Layout(wiki),
    "definition-list": Layout(definition_list, own_line=True),
    "nineties": Layout(nineties),
    "japanese-portal": Layout(japanese_portal),
}
