"""The Chinese pages of China's State Council Information Office: 国新办新闻发布会.

Labels of office and name, with a blank between them or without, on lines of
their own or inline; outlets with ``记者``; live logs with clock lines and
``[人民网]:text [09:25]``; a bilingual form that changes language with every
paragraph. After a survey of mirrors of scio.gov.cn and of ministries that
write alike (commerce, Taiwan affairs, the congress).
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_DATE = r"\d{4}年\d{1,2}月\d{1,2}日"
_CLOCK = r"(?:上午|下午|晚上|晚)?\d{1,2}(?:[时点](?:\d{1,2}分|半)?|[:：]\d{2})"
_WHERE = r"在(?P<place>[^\n，。]{2,12}?)(?=举行|举办|召开)"
_OFFICE = r"(?:国务院新闻办公室|国务院新闻办|国新办)"

SCIO_ZH = Dialect(
    name="scio-zh",
    summary="State Council Information Office of China, Chinese and bilingual pages",
    host="国务院新闻办公室",
    evidence=(
        Evidence(_OFFICE, 0.35, "names the office"),
        Evidence(rf"{_OFFICE}[^\n。]{{0,60}}(?:举行|举办|召开)[^\n。]{{0,80}}(?:发布会|吹风会|见面会)", 0.3, "title"),
        Evidence(rf"(?m)^[ \t\xa0\u3000]*{_OFFICE}[^\n：:。]{{4,40}}[：:]", 0.3, "label of the chair"),
        Evidence(r"(?:新闻发布会|政策例行吹风会|中外记者见面会)", 0.1, "names the series"),
        Evidence(r"(?m)^[ \t\xa0\u3000【\[]*[\u4e00-\u9fff]{2,14}记者[】\]]?[：:]", 0.15, "outlets with 记者"),
        Evidence(r"中英对照|图文实录|文字实录", 0.2, "says that it is a full or bilingual record"),
    ),
    shapes=(Shape.OWN_LINE, Shape.INLINE, Shape.BRACKETED),
    roles=(
        ("主持人", Part.CHAIR),
        ("主持", Part.CHAIR),
        ("host", Part.CHAIR),
        ("moderator", Part.CHAIR),
        ("记者", Part.ASKER),
        ("问", Part.ASKER),
        ("记者问", Part.ASKER),
        ("答", Part.OFFICIAL),
        ("翻译", Part.INTERPRETER),
    ),
    outlets_ask=True,
    bilingual=True,
    front=FrontRules(
        headings=(
            ("时间", HeadingKind.TIME),
            ("日期", HeadingKind.DATE),
            ("地点", HeadingKind.PLACE),
            ("主持人", HeadingKind.CHAIR),
            ("发布人", HeadingKind.SPEAKERS),
            ("出席人员", HeadingKind.SPEAKERS),
            ("嘉宾", HeadingKind.SPEAKERS),
        ),
        datelines=(
            rf"(?P<date>{_DATE})(?P<time>) \d{{1,2}}:\d{{2}}(?::\d{{2}})?(?: [^\n]{{0,40}})?",  # when it was put up
            rf"(?P<date>{_DATE})(?:[（(][^）)\n]{{1,8}}[）)])?(?P<time>{_CLOCK})?",
            r"(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})",
        ),
        abstracts=(
            rf"[^\n。]{{0,40}}?于?(?P<date>{_DATE})(?:[（(][^）)\n]{{1,8}}[）)])?(?P<time>{_CLOCK})(?:{_WHERE})?",
            rf"[^\n。]{{0,40}}?于?(?P<date>{_DATE})(?P<time>)[^\n。]{{0,30}}(?:举行|举办|召开)",
        ),
        titles=(r"[^\n。]{0,60}(?:举行|举办|召开|就)[^\n。]{2,160}(?:发布会|吹风会|见面会|记者会)",),
        chair_offices=("国务院新闻办", "国新办", "新闻局", "主持人", "发布会主持"),
    ),
    rules=(
        Rule(RuleKind.METADATA, r"(?:发布时间|来源|时间来源|责任编辑|作者|编辑)[：:][^\n]{0,120}$", hint=""),
        Rule(RuleKind.TIME, r"\d{1,2}:\d{2}(?::\d{2})?$"),
        Rule(RuleKind.TIME, r"\[\d{1,2}:\d{2}(?::\d{2})?\]", hint="[", inside=True),
        Rule(RuleKind.PHOTO, r"(?P<text>[^\n（]{2,200})（(?P<credit>[^（）\n]{2,20}) ?摄）$", hint="摄）"),
        Rule(RuleKind.EDITORIAL, r"（[^（）\n]{12,300}）$", hint="（"),
        Rule(RuleKind.END_MARK, r"[（(](?:完|结束|实录完|全文完)[）)]$", closes=True),
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"(?:打印|返回顶部|关闭窗口|相关新闻|分享到[：:]?)[^\n]{0,40}$"),
    ),
)
