"""China's Ministry of Foreign Affairs, Chinese: 外交部发言人主持例行记者会.

``问：`` and ``答：``, later the outlet with ``记者`` and the spokesperson's name,
at times in brackets 【】. Announcements may stand first, without a label or
under a line that says that news is given. After a survey of pages of
fmprc.gov.cn and their copies.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Opening, Part, Rule, RuleKind, Shape

_DATE = r"\d{4}年\d{1,2}月\d{1,2}日"

MFA_CHINA_ZH = Dialect(
    name="mfa-china-zh",
    summary="Ministry of Foreign Affairs of China, Chinese pages",
    language="zh-Hans",
    host="外交部",
    evidence=(
        Evidence(r"外交部发言人[^\n，。]{2,12}(?:主持|举行)", 0.5, "a spokesperson of the ministry holds it"),
        Evidence(r"外交部发言人[^\n，。]{0,12}就[^\n]{2,80}答记者问", 0.5, "a spokesperson of the ministry answers"),
        Evidence(r"外交部发言人", 0.2, "names the spokesperson"),
        Evidence(r"例行记者会", 0.2, "names the series"),
        Evidence(r"(?m)^[ \t\xa0\u3000]*[问答][：:]", 0.1, "labels 问 and 答"),
    ),
    shapes=(Shape.INLINE, Shape.OWN_LINE, Shape.BRACKETED),
    roles=(
        ("问", Part.ASKER),
        ("记者", Part.ASKER),
        ("记者问", Part.ASKER),
        ("提问", Part.ASKER),
        ("追问", Part.ASKER),
        ("记者追问", Part.ASKER),
        ("答", Part.OFFICIAL),
        ("发言人", Part.OFFICIAL),
    ),
    outlets_ask=True,
    opening=Opening.UNLABELLED,
    first_speaks=True,
    loses_labels=True,
    front=FrontRules(
        datelines=(
            r"(?P<date>\d{4}[-/]\d{2}[-/]\d{2})(?P<time>)(?: \d{1,2}:\d{2})?(?: [^\n]{0,40})?",  # when it was put up
            rf"(?P<date>{_DATE})(?P<time>)(?: \d{{1,2}}:\d{{2}})?",
        ),
        abstracts=(rf"(?P<date>{_DATE})(?P<time>)，?外交部(?:新闻司)?[^\n。]{{0,20}}发言人",),
        title_prefixes=("原标题:", "原标题："),
        titles=(rf"(?:原标题[:：])?(?P<date>{_DATE})?外交部发言人[^\n。]{{2,60}}(?:记者会|记者问|谈话|实录)",),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"推荐给朋友[^\n]{0,60}$", hint="推荐给朋友", closes=True),
        Rule(RuleKind.NAVIGATION, r"(?:打印|返回顶部|关闭窗口|相关新闻|【打印】)$", closes=True),
        Rule(RuleKind.NAVIGATION, r"(?:分享到|字体|字号|文章来源|访问量|浏览次数|阅读次数|点击数)[：:][^\n]{0,60}$"),
        Rule(
            RuleKind.EDITORIAL,
            r"[^\s，。：:]{2,16}(?:发布|宣布|通报|介绍)(?:[^\s，。：:]{0,10}(?:消息|信息|情况))[：:]$",
        ),
        Rule(RuleKind.EDITORIAL, r"（[^（）\n]{12,300}）$", hint="（"),
        Rule(RuleKind.END_MARK, r"[（(](?:完|结束)[）)]$", closes=True),
    ),
)
