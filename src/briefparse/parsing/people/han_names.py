"""The form of names in Chinese labels: office and name with or without a blank between them."""

from __future__ import annotations

from typing import Final

from briefparse.late import late

BEFORE_HAN: Final = "\u4dff"
"""What comes right before the Chinese characters: what is greater may be one, and no letter of Europe is."""
LAST_HAN: Final = "\u9fff"
"""The last Chinese character; those of Korean come after it."""

_HAN: Final = "\u4e00-\u9fff"
_OFFICE_ENDS: Final = (
    "发言人|發言人|主持人|主席|主任|书记|書記|院士|大使|代表|总裁|總裁|总理|總理|经理|經理|研究员|研究員|委员|委員|专员|專員|"
    "工程师|工程師|经济师|經濟師|会计师|统计师|规划师|总编辑|總編輯|主编|大臣|长官|長官|司令|教授|"
    "(?:部|局|司|会|會|院|秘书|秘書|省|市|县|縣|州|区|區|行|署|厅|廳|处|處|科|校|馆|館|所|站|组|組|队|隊|董事|理事|社|台|总|參謀|参谋|检察|首席)[长長]"
)
_OFFICES_ALONE: Final = "总统|總統|首相|総理|総裁|知事|次官|報道官|报道官|政務官|議長|议长|会長|委員長|執行長|特首|院長"
# What holds a word that sentences are made with is none.
_OFFICE: Final = late(rf"(?:(?![的是为為和有对對在了将將])[{_HAN}]){{0,12}}(?:{_OFFICE_ENDS}|{_OFFICES_ALONE})")
_WITH_OFFICE: Final = late(
    rf"(?P<office>[{_HAN}、（）()“”·\d]{{0,60}}(?:{_OFFICE_ENDS}))(?P<name>[{_HAN}]{{2,4}}|[{_HAN}]{{1,8}}·[{_HAN}·]{{1,12}})"
)
_APART: Final = late(rf"(?P<office>[^\s，。：:]{{2,60}}(?: [^\s，。：:]{{2,40}}){{0,2}}) (?P<name>[{_HAN}·]{{2,12}})")
_BEFORE_OFFICE: Final = late(rf"(?P<name>[{_HAN}]{{2,3}})(?P<office>[{_HAN}]{{0,8}}?(?:{_OFFICE_ENDS}|主委))")
_ENDS_BODIES: Final = frozenset("会會局部委省市县縣州区區国國院署司厅廳处處科校社党黨军軍台行站队隊组組馆館所")
_BEFORE_OFFICES: Final = frozenset("副总總代前原现現")
_NAME: Final = late(rf"[{_HAN}]{{2,4}}|[{_HAN}]{{1,8}}·[{_HAN}·]{{1,12}}")
_SURNAMES: Final = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
    "谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安"
    "齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛"
    "靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧"
    "闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕張劉陳楊黃"
    "趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇呂盧鍾譚陸賈韋鄒龍賀顧龔錢嚴湯溫莊聶魯單駱藍簡車項連蘆麥婁黨費衛應閔鄔邊師叢鞏遲"
    "譙儲歐關蘭齊喬龐顏傅赖賴洪习習阎閻丘闻聞寿壽晁晋晉郜蔺藺阚闞茅裘荀仝邸冼隗蒯竺亓巢桓屠朴阙闕扈訾逄芮濮戈尧堯郗郇逯谌諶楼樓宓邰郦酈"
)
_DOUBLE_SURNAMES: Final = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 皇甫 尉迟 公孙 令狐 慕容 司徒 端木 夏侯 东方 百里".split()
)
_NO_NAMES: Final = frozenset(
    (
        "方式 方法 方向 方面 方案 安全 安排 高度 高峰 时间 时期 时候 关于 关键 任务 成果 成效 "
        "成本 成绩 金额 程序 程度 温度 路线 路径 应对 马上 毕竟 万一 左右 向前 项目 经验 经费 "
        "全国 全年 全面 全部 华东 华南 明天 明年 和平 和谐 官方 官网 原因 原则 原文 应该 应当 "
        "文件 文章 文化 水平 解决 解释 解放 管理 管道 农业 农村 农民 路透社 法新社 于是 何时 "
        "何地 余下 游客 费用 商品 商务 项下 车辆 石油 全文 张贴 司法 司机 查询 计划 章程 常规 "
        "常见 武器 施工 石头 金融 谈到 谈判 明确 荣誉 包括 连同 任何 顾虑 严格 严重 时间线 "
        "关注点 常务 常務 卫生 衛生 安理 江苏 江蘇 江西 安徽 甘肃 甘肅 宁夏 寧夏 吉林 温州 溫州 柳州 常州 "
        "古巴 汤加 湯加 时任 時任 高级 高級 高等 马来 馬來 金管 陆委 陸委 应急 應急 任期 华为 華為 石化 "
        "江北 江东 江南 习惯 習慣 习俗 洪水 洪涝 洪灾 洪澇 洪災 丘陵 寿命 壽命 寿险 壽險 晋级 晉級 晋升 晉升 茅台 新闻 "
        "楼市 樓市 楼盘 樓盤 楼房 樓房 楼上 樓上 楼下 樓下 朴实 朴素 屠杀 屠殺 闻名 聞名 "
    ).split()
)
"""Common words that begin with the character of a surname."""


def is_han_name(text: str) -> bool:
    """Say whether ``text`` has the form of a full Chinese name: a known surname first, or parts around a dot."""
    if text.isascii() or _NAME.fullmatch(text) is None or text in _NO_NAMES:
        return False
    return "·" in text or text[:2] in _DOUBLE_SURNAMES or (text[0] in _SURNAMES and len(text) <= 3)  # noqa: PLR2004  (characters of a name with a surname of one)


def is_han_office(text: str) -> bool:
    """Say whether ``text`` ends as offices do, and nothing follows: ``行政長官``, ``外務大臣``, ``大 臣``."""
    return text[-1:] > BEFORE_HAN and _OFFICE.fullmatch(text.replace(" ", "")) is not None


def han_parts(text: str) -> tuple[str, str] | None:
    """Part a Chinese label into office and name: ``新闻发言人 方秋``, ``新闻发言人方秋``.

    Returns None where it holds no office. Without a blank the office ends with the last word that ends offices, as
    far as two to four characters are left for the name. An office may follow a full name: ``方秋云发言人``.
    """
    match = _APART.fullmatch(text) or _WITH_OFFICE.fullmatch(text)
    if match is not None:
        turned = is_han_name(match["office"]) and not is_han_name(match["name"])  # ``方秋云 发言人``
        return (match["name"], match["office"]) if turned else (match["office"], match["name"])
    match = _BEFORE_OFFICE.fullmatch(text)
    return (match["office"], match["name"]) if match is not None and _is_sure(match["name"]) else None


def _is_sure(name: str) -> bool:
    """Say whether what stands before an office is a name, and no body or place that the office is of."""
    bodies = name[-1] in _ENDS_BODIES or name[1] in _BEFORE_OFFICES or name[:2] in _NO_NAMES
    return is_han_name(name) and not bodies
