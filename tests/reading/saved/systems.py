"""Layouts of systems that many offices publish with; written before the reader was run on them, and mended for then."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reading.saved.layouts import Layout
from reading.saved.parts import COMMENTS, FOOTER, MENU, TEASERS, head, link, links, middle, paragraphs

if TYPE_CHECKING:
    from reading.saved.transcripts import Transcript


def fields(page: Transcript) -> str:
    """Drupal 7: blank paragraphs between the others, lists of share buttons, blocks of views."""
    views = "".join(
        f'<div class="views-row views-row-{n}"><div class="views-field views-field-title"><span class="field-content">{link(title)}</span></div>'
        f'<div class="views-field views-field-body"><div class="field-content"><p>{words}</p></div></div></div>'
        for n, (title, words) in enumerate(TEASERS)
    )
    return f"""<html xml:lang="{page.language}" dir="ltr">{head(page)}<body class="html not-front not-logged-in one-sidebar page-node node-type-press-briefing"><div id="skip-link"><a href="#main-content" class="element-invisible">Skip to main content</a></div>
<div id="page-wrapper"><div id="header"><div class="section clearfix"><div id="name-and-slogan"><div id="site-name"><strong>{link(page.site)}</strong></div><div id="site-slogan">For harbors, tides and people</div></div></div></div>
<div id="main-wrapper"><div id="content" class="column"><div class="section"><h2 class="element-invisible">You are here</h2><div class="breadcrumb">{link("Home")} › {link("Newsroom")}</div><a id="main-content"></a><h1 class="title" id="page-title">{escape(page.title)}</h1>
<div class="tabs"></div><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-2041" class="node node-press-briefing clearfix"><div class="meta submitted">Submitted by <span class="username">press.office</span> on Wed, {page.published:%m/%d/%Y} - 09:12</div>
<div class="content clearfix"><div class="field field-name-field-place field-type-text field-label-hidden"><div class="field-items"><div class="field-item even">{escape(page.dateline)}</div></div></div>
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{paragraphs(page, "<p>{}</p><p>&nbsp;</p>", bold="<strong>{}</strong>")}</div></div></div>
<div class="field field-name-field-tags field-label-above"><div class="field-label">Tags:&nbsp;</div><div class="field-items"><div class="field-item even">{link("briefings")}</div></div></div></div>
<ul class="links inline"><li class="sharethis first last"><span><span class='st_facebook_button' displaytext='facebook'></span></span></li></ul></div></div></div>
<div id="block-views-news-block" class="block block-views"><h2>Latest news</h2><div class="content"><div class="view view-news"><div class="view-content">{views}</div></div></div></div></div></div></div></div>
<div id="footer-wrapper"><div class="section"><p>{FOOTER}</p></div></div></div></body></html>"""


def layout_builder(page: Transcript) -> str:
    """Drupal 10: labelled fields above the text, hidden headings, a language switch, a status message."""
    return f"""<!DOCTYPE html><html lang="{page.language}" dir="ltr" prefix="og: https://ogp.me/ns#">{head(page)}<body class="path-node page-node-type-transcript"><a href="#main-content" class="visually-hidden focusable">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">{escape(page.site)}</a></div><div class="language-switcher-language-url" role="navigation"><ul class="links">{links(("English", "Français", "العربية", "中文"))}</ul></div></div></header>
<nav role="navigation" aria-labelledby="block-main-menu"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2><ul>{links(MENU)}</ul></nav>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-content"><article class="node node--type-transcript node--view-mode-full"><h1><span class="field field--name-title">{escape(page.title)}</span></h1>
<div class="node__content"><div class="field field--name-field-kind field--label-inline clearfix"><div class="field__label">Type</div><div class="field__item">Transcript</div></div>
<div class="field field--name-field-series field--label-inline clearfix"><div class="field__label">Series</div><div class="field__items"><div class="field__item">{link("Briefings")}</div></div></div><div class="field field--name-field-subtitle field__item">{escape(page.dateline)}</div>
<div class="clearfix text-formatted field field--name-body field--label-hidden field__item">{paragraphs(page, bold="<strong>{}</strong>")}</div>
<div class="field field--name-field-files field--label-above"><div class="field__label">Downloads</div><div class="field__items"><div class="field__item"><span class="file file--mime-application-pdf"><a>Transcript (PDF, 214 KB)</a></span></div></div></div></div></article></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region"><h2>Subscribe to our newsletter</h2><p>Tides, harbors and ferries, each Friday in your mailbox.</p></div></aside></main><footer role="contentinfo"><p>{FOOTER}</p></footer></div></div></body></html>"""


def site_builder(page: Transcript) -> str:
    """Squarespace: blocks in rows in columns, white space kept by style, one post before and one after."""
    rows = paragraphs(page, '<p class="" style="white-space:pre-wrap;">{}</p>', bold="<strong>{}</strong>")
    return f"""<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/">{head(page, title="{title} — {site}")}<body id="item-614" class="view-item tweak-blog-item"><div id="siteWrapper" class="clearfix site-wrapper"><div class="floating-cart hidden"><a href="/cart"><span class="sqs-cart-quantity">0</span></a></div>
<header id="header" class="theme-col--primary"><div class="header-announcement-bar-wrapper"><p>Ferries leave on time this week.</p></div><div class="header-nav"><div class="header-nav-list">{links(MENU, '<div class="header-nav-item">{}</div>')}</div></div><button class="header-burger-btn">Open Menu Close Menu</button></header>
<main id="page"><article class="sections"><section class="page-section"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article class="blog-item entry"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title" data-content-field="title">{escape(page.title)}</h1></div>
<div class="blog-item-meta-wrapper"><time class="dt-published">Oct 17</time><div class="blog-item-author"><span>Written By </span><a>Press Desk</a></div></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12">
<div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content"><div class="sqs-html-content"><p class="sqsrte-large">{escape(page.dateline)}</p></div></div></div><div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-outer-wrapper"><figure><img><figcaption class="image-caption-wrapper"><p>The quay, seen from the water.</p></figcaption></figure></div></div></div>
<div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content"><div class="sqs-html-content">{rows}</div></div></div></div></div></div></div></div><div class="blog-item-author-profile-wrapper"><div class="author-name">Press Desk</div><div class="author-bio">We write down what is said at the harbor, and when the tide lets us, also what is meant.</div></div></div></article></div></div></div>
<section id="itemPagination" class="item-pagination"><a class="item-pagination-link--prev"><div class="visually-hidden">Previous</div><h2>{TEASERS[0][0]}</h2></a><a class="item-pagination-link--next"><div class="visually-hidden">Next</div><h2>{TEASERS[1][0]}</h2></a></section></section></article></main><footer class="sections" id="footer-sections"><div class="sqs-html-content"><p>{FOOTER}</p></div></footer></div></body></html>"""


def builder_spans(page: Transcript) -> str:
    """Wix: spans in spans, guards of no width, blank paragraphs of a guard alone."""
    guard = '<span class="wixGuard wixui-rich-text__text">\u200b</span>'
    rows = paragraphs(
        page,
        '<p class="font_8 wixui-rich-text__text" style="line-height:1.5em; font-size:18px;"><span style="font-family:avenir-lt-w01,sans-serif;" class="wixui-rich-text__text"><span class="color_15 wixui-rich-text__text">{}</span></span></p>\n'
        f'<p class="font_8 wixui-rich-text__text"><span class="wixui-rich-text__text">{guard}</span></p>',
        bold='<span style="font-weight:bold;" class="wixui-rich-text__text">{}</span>',
    )
    return f"""<!DOCTYPE html><html lang="{page.language}">{head(page, title="{title}")}<body class="responsive" data-js-loaded="true"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SCROLL_TO_TOP" class="qhwIj ignore-focus" tabindex="-1" role="region" aria-label="top of page"><span class="mHZSwn">top of page</span></div><div id="site-root" class="site-root"><div id="masterPage" class="mesh-layout">
<header id="SITE_HEADER"><div data-testid="inlineContent"><div class="wixui-rich-text"><h2 class="font_2"><span>{link(page.site)}</span></h2></div><nav aria-label="Site"><ul>{links((*MENU, "More"))}</ul></nav></div></header><main id="PAGES_CONTAINER"><div id="SITE_PAGES"><div id="c1dmp" class="theme-vars dBAkHi"><div data-mesh-id="Containerc1dmpinlineContent-gridContainer">
<div id="comp-a1" class="HcOXKn wixui-rich-text" data-testid="richTextElement"><h1 class="font_0 wixui-rich-text__text" style="text-align:center;">{guard}{escape(page.title)}</h1></div><div id="comp-a2" class="HcOXKn wixui-rich-text"><p class="font_7 wixui-rich-text__text" style="text-align:center;"><span>{escape(page.dateline)}</span></p></div><div id="comp-a3" class="HcOXKn wixui-rich-text" data-testid="richTextElement">{rows}</div>
<div id="comp-a4" class="wixui-button"><a role="button"><span class="wixui-button__label">Back to all briefings</span></a></div><div id="comp-a5"><h2>Stay in touch</h2><form><label>Enter your email here *</label><button>Subscribe Now</button></form></div></div></div></div></main><footer id="SITE_FOOTER"><div class="wixui-rich-text"><p class="font_9">{FOOTER} Proudly created with a site builder.</p></div></footer></div></div><div>bottom of page</div></div></div></body></html>"""


def newsletter(page: Transcript) -> str:
    """Substack: a subtitle, counts, boxes to subscribe in the midst of the text, a discussion, posts ready for more."""
    box = """<div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Harbor Letters is a reader-supported publication. To receive new posts and support our work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input placeholder="Type your email…"><button>Subscribe</button></form></div></div>"""
    talk = "".join(
        f'<div class="comment"><div class="comment-head"><a class="name">{name}</a><a class="date">{n + 2}d</a></div><div class="comment-body"><p>{words}</p></div><div class="comment-actions"><a>Like</a> <a>Reply</a> <a>Share</a></div></div>'
        for n, (name, words) in enumerate(COMMENTS)
    )
    return f"""<!DOCTYPE html><html lang="en">{head(page, title="{title} - by Press Desk - Harbor Letters")}<body class="reader-onboarding"><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="topbar"><h1 class="name">{link("Harbor Letters")}</h1><div class="buttons"><button>Subscribe</button><button>Sign in</button></div></div>
<div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{escape(page.title)}</h1><h3 class="subtitle">{escape(page.dateline)}</h3><div class="byline-wrapper"><div class="profile-hover-card">{link("Press Desk")}</div><div class="meta">Oct 17, 2031</div></div>
<div class="post-ufi"><a class="like-button"><div class="label">21</div></a><a><div class="label">3</div></a><a>Share</a></div></div><div class="available-content"><div dir="auto" class="body markup">{middle(paragraphs(page, "<p>{}</p>", bold="<strong>{}</strong>"), box)}<p class="button-wrapper" data-attrs="x"><a class="button primary"><span>Share</span></a></p></div></div></article></div></div>
<div id="discussion" class="container comments-section"><h4>Discussion about this post</h4><div class="tabs"><button>Comments</button><button>Restacks</button></div>{talk}</div><div class="container"><div class="portable-archive"><div>Top</div><div>Latest</div>{"".join(f'<div class="post-preview"><div>{link(t)}</div><div>{w}</div><div>Oct 2 • Press Desk</div></div>' for t, w in TEASERS)}</div><div class="subscribe-footer"><h4>Ready for more?</h4></div></div></div></div><div class="footer"><div>© 2031 Press Desk</div><div>{link("Privacy")} ∙ {link("Terms")}</div></div></div></div></body></html>"""


def intranet(page: Transcript) -> str:
    """SharePoint: canvas zones and web parts, views and likes below the text, pages like this one."""
    return f"""<html lang="en-us" dir="ltr">{head(page, title="{title}")}<body><div id="SuiteNavPlaceHolder"><div id="O365_NavHeader"><div>{link("SharePoint")}</div><div role="search"><span>Search this site</span></div></div></div><div id="spPageChromeAppDiv"><div id="spSiteHeader"><div data-automationid="SiteHeaderTitle">{link(page.site)}</div><div class="ms-HorizontalNav">{links(MENU, "<div>{}</div>")}</div><span>Not following</span></div>
<div class="commandBarWrapper"><button>New</button><button>Send to</button><span>Published 10/17/2031</span><button>Edit</button></div><section class="mainContent"><div data-automation-id="pageHeader"><div data-automation-id="TitleTextId" role="heading" aria-level="1">{escape(page.title)}</div><div data-automation-id="topicHeader">{escape(page.dateline)}</div></div>
<div class="SPCanvas"><div class="Canvas grid" data-automation-id="Canvas"><div class="CanvasZoneContainer" data-automation-id="CanvasZone"><div class="CanvasSection CanvasSection-xl8"><div class="ControlZone" data-automation-id="CanvasControl"><div class="ControlZone-control"><div class="rteEmphasis root-218"><div class="rte--read ck-content rteEmphasis" data-automation-id="textBox"><div data-cke-filler>{paragraphs(page, '<p class="noSpacingAbove spacingBelow" data-text-type="withSpacing">{}</p>', bold='<span class="fontSizeMedium"><strong>{}</strong></span>')}</div></div></div></div></div></div>
<div class="CanvasSection CanvasSection-xl4"><div class="ControlZone"><div data-automation-id="quickLinksWebPart"><div role="heading">Quick links</div><ul>{links(("Press calendar", "Accreditation", "Photo library"))}</ul></div></div></div></div></div></div>
<div class="pageSocialBar"><button>Like</button><span>4 people liked this</span><button>Comment</button><span>3 comments</span><span>214 Views</span><button>Save for later</button></div><div id="CommentsWrapper"><div><h2>Comments</h2></div>{"".join(f'<div class="comment"><a>{n}</a><div>{w}</div><div>October 18, 2031</div></div>' for n, w in COMMENTS)}</div><div data-automation-id="recommendedPages"><h2>See also</h2>{"".join(f"<div>{link(t)}<div>{w}</div></div>" for t, w in TEASERS)}</div></section></div></body></html>"""


def components(page: Transcript) -> str:
    """AEM: the talk in several text components, remains of templates, fragments shared by all pages."""
    rows = paragraphs(page, bold="<b>{}</b>").split("\n")
    size = max(4, len(rows) // 4)
    cells = "".join(
        f'<div class="text parbase aem-GridColumn aem-GridColumn--default--12"><div data-cmp-data-layer="{{&#34;text-{at}&#34;:{{&#34;@type&#34;:&#34;core/text&#34;}}}}" id="text-{at}" class="cmp-text" data-sly-test="${{properties.text}}">{"".join(rows[at : at + size])}</div></div>\n'
        for at in range(0, len(rows), size)
    )
    return f"""<!DOCTYPE HTML><html lang="{page.language}">{head(page)}<body class="page basicpage" id="page-0b1" data-cmp-link-accessibility-enabled><div class="root container responsivegrid"><div id="container-1" class="cmp-container"><div class="experiencefragment"><div id="xf-1" class="cmp-experiencefragment cmp-experiencefragment--header"><div class="xf-content-height"><div class="aem-Grid aem-Grid--12"><div class="languagenavigation"><nav class="cmp-languagenavigation"><ul>{links(("EN", "FR"))}</ul></nav></div><div class="navigation"><nav class="cmp-navigation"><ul class="cmp-navigation__group">{links(MENU)}</ul></nav></div><div class="search"><section class="cmp-search" role="search"><input placeholder="Search"></section></div></div></div></div></div>
<main class="container responsivegrid"><div id="container-2" class="cmp-container" data-sly-use.templates="core/wcm/components/commons/v1/templates.html" data-sly-call="${{content @ model=container}}"><div class="breadcrumb"><nav class="cmp-breadcrumb"><ol>{links(("Home", "Newsroom"))}</ol></nav></div><div class="title"><div class="cmp-title"><h1 class="cmp-title__text">{escape(page.title)}</h1></div></div><div class="text"><div class="cmp-text"><p><i>{escape(page.dateline)}</i></p></div></div>
<sly data-sly-include="body.html"></sly>{cells}<div class="separator"><div class="cmp-separator"><hr class="cmp-separator__horizontal-rule"></div></div><div class="teaser"><div class="cmp-teaser"><div class="cmp-teaser__content"><h2 class="cmp-teaser__title">{link(TEASERS[0][0])}</h2><div class="cmp-teaser__description"><p>{TEASERS[0][1]}</p></div></div></div></div></div></main>
<div class="experiencefragment"><div class="cmp-experiencefragment cmp-experiencefragment--footer"><div class="text"><div class="cmp-text"><p>{FOOTER}</p></div></div></div></div></div></div></body></html>"""


def published_document(page: Transcript) -> str:
    """A document published from an office suite on the web: a banner, styles by number, labels and words in spans."""
    rows = paragraphs(
        page,
        '<p class="c1"><span class="c0">{}</span></p><p class="c1 c4"><span class="c0"></span></p>',
        bold='</span><span class="c0 c7">{}</span><span class="c0">',
    )
    return f"""<html>{head(page, title="{title}")}<body><div id="header">{escape(page.title)}</div><div id="banners"><div id="publish-banner" class="c6"><div><span>Published using Google Docs</span><a class="c3">Report abuse</a><a class="c3">Learn more</a></div></div></div><div id="contents"><style type="text/css">.c0{{color:#000}}.c7{{font-weight:700}}</style><div class="c2 doc-content"><p class="c5 title" id="h.x1"><span class="c9">{escape(page.title)}</span></p><p class="c1"><span class="c0 c8">{escape(page.dateline)}</span></p><p class="c1 c4"><span class="c0"></span></p>{rows}</div></div><div id="footer"><span>Updated automatically every 5 minutes</span></div></body></html>"""


def answers_board(page: Transcript) -> str:
    """A forum: the talk is a post, with what its author has said so far beside it and replies below."""
    replies = "".join(
        f'<div id="p{n}" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt>{link(name)}</dt><dd class="profile-rank">Deckhand</dd><dd><strong>Posts:</strong> {n + 12}</dd><dd><strong>Joined:</strong> Mon Jan 06, 2031 8:00 am</dd></dl><div class="postbody"><div><h3>{link("Re: " + page.title)}</h3><p class="author">by <strong>{link(name)}</strong> » Fri Oct 17, 2031 10:1{n} am</p><div class="content">{words}</div></div></div></div></div><hr class="divider">'
        for n, (name, words) in enumerate(COMMENTS)
    )
    return f"""<!DOCTYPE html><html dir="ltr" lang="en-gb">{head(page, title="{title} - Harbor Forum")}<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><div class="inner"><div id="site-description"><h1>Harbor Forum</h1><p>Where the tide turns</p></div></div></div><div class="navbar"><ul id="nav-main">{links(("Quick links", "FAQ", "Register", "Login", "Board index"))}</ul></div></div>
<div id="page-body" class="page-body"><h2 class="topic-title"><a>{escape(page.title)}</a></h2><div class="action-bar bar-top"><a>Post Reply</a><div class="pagination">4 posts • Page <strong>1</strong> of <strong>1</strong></div></div><div id="p0" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile0"><dt class="has-profile-rank">{link("harbormaster")}</dt><dd class="profile-rank">Site Admin</dd><dd class="profile-posts"><strong>Posts:</strong> {link("2041")}</dd><dd class="profile-joined"><strong>Joined:</strong> Sun Feb 02, 2020 7:41 pm</dd><dd><strong>Location:</strong> Port Hallam</dd></dl>
<div class="postbody"><div id="post_content0"><h3 class="first">{link(page.title)}</h3><p class="author"><span class="responsive-hide">by <strong>{link("harbormaster")}</strong> » </span><time>Fri Oct 17, 2031 9:12 am</time></p><div class="content">{escape(page.dateline)}<br><br>{paragraphs(page, "{}", bold='<strong class="text-strong">{}</strong>', between="<br><br>")}</div><div id="sig0" class="signature">Fair winds! The harbormaster</div></div></div><div class="back2top"><a>Top</a></div></div></div><hr class="divider">{replies}
<div class="action-bar actions-jump"><p class="jumpbox-return">{link("Return to “Announcements”")}</p></div><div class="stat-block online-list"><h3>Who is online</h3><p>Users browsing this forum: No registered users and 1 guest</p></div></div><div id="page-footer"><div class="copyright"><p>Powered by a forum program</p></div></div></div></body></html>"""


def arabic_portal(page: Transcript) -> str:
    """A portal that runs from right to left, with everything around the talk in Arabic."""
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl">{head(page, title="{title} | وزارة البحار")}<body class="rtl"><div class="topbar"><ul>{links(("الرئيسية", "الأخبار", "عن الوزارة", "اتصل بنا"))}</ul><a href="#x">English</a></div><div class="crumbs">أنت هنا: {link("الرئيسية")} » {link("المركز الإعلامي")}</div>
<div class="container"><div class="main-col"><div class="page-title"><h2>{escape(page.title)}</h2></div><div class="news-meta"><span>تاريخ النشر: {page.published:%Y/%m/%d}</span> <span>عدد المشاهدات: 214</span></div><div class="font-tools"><a>تكبير الخط</a> <a>تصغير الخط</a> <a>طباعة</a></div><div class="news-body"><p dir="auto"><strong>{escape(page.dateline)}</strong></p>{paragraphs(page, '<p dir="auto" style="text-align:justify">{}</p>', bold="<strong>{}</strong>")}</div>
<div class="share"><span>شارك:</span> <a>فيسبوك</a> <a>واتساب</a></div></div><div class="side-col"><h3>أخبار ذات صلة</h3><ul>{links(("الوزير يفتتح منارة الجزيرة", "مواعيد العبارات في الشتاء", "صندوق الميناء يمنح قرضه الخمسمئة"))}</ul></div></div><div class="footer"><p>جميع الحقوق محفوظة © 2031 وزارة البحار. الموقع وكلماته من نسج الخيال.</p></div></body></html>"""


def hebrew_portal(page: Transcript) -> str:
    """A portal in Hebrew, from right to left: labels underlined, a newsflash, an accessibility menu."""
    return f"""<!DOCTYPE html><html dir="rtl" lang="he">{head(page, title="{title} - משרד הים")}<body><div class="accessibility-menu"><ul>{links(("הגדל טקסט", "הקטן טקסט", "ניגודיות גבוהה"))}</ul></div><div class="head"><a>דלג לתוכן</a><ul>{links(("ראשי", "חדשות", "אודות", "צור קשר"))}</ul></div><div class="path">{link("ראשי")} / {link("חדשות")}</div><div class="wrap"><div class="article"><h1>{escape(page.title)}</h1><div class="date">פורסם בתאריך: {page.published:%d.%m.%Y}</div><div class="sub">{escape(page.dateline)}</div><div class="txt">{paragraphs(page, "<div dir=auto>{}</div>", bold="<u>{}</u>")}</div><div class="tools"><a>הדפסה</a> <a>שיתוף</a></div></div><div class="side"><h2>חדשות נוספות</h2><div class="item"><h3>{link("המגדלור נחנך באי השחף")}</h3><p>המנורה הודלקה עם רדת החשכה. כמאתיים איש באו לראות אותה.</p></div></div></div><div class="foot"><p>כל הזכויות שמורות © 2031. האתר ודבריו בדויים.</p></div></body></html>"""


def team_space(page: Transcript) -> str:
    """A wiki of a team: who made the page, a table of contents, a panel, labels and comments below."""
    talk = "".join(
        f'<li class="comment-thread"><div class="comment"><h4 class="author">{link(name)}</h4><div class="comment-body"><p>{words}</p></div><ul class="comment-actions"><li>{link("Reply")}</li><li>{link("Like")}</li></ul><div class="comment-date">Oct 1{n}, 2031</div></div></li>'
        for n, (name, words) in enumerate(COMMENTS)
    )
    return f"""<!DOCTYPE html><html lang="en">{head(page, title="{title} - Press Office - Confluence")}<body id="com-atlassian-confluence" class="theme-default view-information"><div id="full-height-container"><div id="header-precursor"></div><header id="header" role="banner"><nav class="aui-header"><ul>{links(("Spaces", "People", "Create"))}</ul></nav></header><div class="ia-splitter"><div class="ia-splitter-left"><div class="acs-side-bar"><div class="space-name">{link("Press Office")}</div><ul>{links(("Pages", "Blog"))}</ul><h5>Page tree</h5><ul>{links(t for t, _ in TEASERS)}</ul></div></div>
<div id="main" class="aui-page-panel"><div id="main-header"><div id="navigation" class="content-navigation"><ul><li>{link("Edit")}</li><li>{link("Watching")}</li></ul></div><h1 id="title-text" class="with-breadcrumbs">{link(page.title)}</h1></div><div id="content" class="page view"><div class="page-metadata"><ul><li class="page-metadata-modification-info">Created by <span class="author">{link("Rosa Quay")}</span>, last modified on <a class="last-modified">Oct 17, 2031</a></li></ul></div>
<div id="main-content" class="wiki-content"><div class="toc-macro"><ul class="toc-indentation"><li>{link("Opening")}</li><li>{link("Questions")}</li></ul></div><div class="panel"><div class="panelContent"><p>{escape(page.dateline)}</p></div></div>{paragraphs(page, '<p class="auto-cursor-target">{}</p>', bold="<strong>{}</strong>")}</div><div id="likes-and-labels-container"><div id="likes-section"><span class="like-summary">Be the first to like this</span></div><div id="labels-section"><ul class="label-list"><li>No labels</li></ul></div></div><div id="comments-section"><h2 class="section-title">3 Comments</h2><ol>{talk}</ol></div></div></div></div></div></body></html>"""


def joomla(page: Transcript) -> str:
    """An old Joomla: tables for heading and text, who wrote it, buttons, previous and next, polls."""
    return f"""<html xml:lang="en-gb">{head(page, title="{title}")}<body id="page_bg" class="w-wide f-default"><table width="100%" class="contentheading-wrap"><tr><td><div id="pillmenu"><ul id="mainlevel-nav">{links(MENU)}</ul></div></td></tr></table><div id="leftcolumn"><div class="module_menu"><div><h3>Main Menu</h3><ul class="menu">{links(MENU)}</ul></div></div><div class="module"><h3>Polls</h3><form><table class="poll"><tr><td style="font-weight: bold;">How was the tide?</td></tr><tr><td><label>High</label></td></tr></table></form></div></div>
<div id="maincolumn"><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{escape(page.title)}</td><td align="right" class="buttonheading">{link("PDF")}</td><td class="buttonheading">{link("Print")}</td><td class="buttonheading">{link("E-mail")}</td></tr></table><table class="contentpaneopen"><tr><td valign="top"><span class="small">Written by Administrator</span></td></tr><tr><td valign="top" class="createdate">Friday, 17 October 2031 09:12</td></tr><tr><td valign="top"><p style="text-align: center;"><em>{escape(page.dateline)}</em></p>{paragraphs(page, '<p style="text-align: justify;">{}</p>', bold="<strong>{}</strong>")}</td></tr><tr><td class="modifydate">Last Updated on Friday, 17 October 2031 10:02</td></tr></table><span class="article_separator">&nbsp;</span><table class="pagenav"><tr><th class="pagenav_prev">{link("< Prev")}</th><td width="50">&nbsp;</td><th class="pagenav_next">{link("Next >")}</th></tr></table></div><div id="footer"><p>{FOOTER}</p><p>Valid XHTML and CSS.</p></div></body></html>"""


SYSTEMS = {
    "fields": Layout(fields),
    "layout-builder": Layout(layout_builder),
    "site-builder": Layout(site_builder),
    "builder-spans": Layout(builder_spans),
    "newsletter": Layout(newsletter),
    "intranet": Layout(intranet),
    "components": Layout(components),
    "published-document": Layout(published_document),
    "forum": Layout(answers_board),
    "arabic-portal": Layout(arabic_portal),
    "hebrew-portal": Layout(hebrew_portal),
    "team-space": Layout(team_space),
    "joomla": Layout(joomla),
}
