import pytest

from briefparse import Briefing, Reason, parse
from briefparse.testing.growth import assert_in_step
from scio import BUILTIN, CARD, CLOSING, OPENING, QUESTION, codes, read

SPEECH = "\n\nWe have built four harbours, and we mean it.\n"


def turns_with(line: str) -> Briefing:
    """Put a line and a sentence into the midst of a page."""
    return read(CARD, OPENING, QUESTION, line + SPEECH, CLOSING)


@pytest.mark.parametrize(
    "line",
    [
        "Ladies and gentlemen, friends from the press:",
        "The main contents of the plan are five-fold:",
        "This can be seen from three aspects:",
        "First of all:",
        "These actions include:",
        "He also issued:",
        "Bottom line:",
        "Let's not forget:",
        "In short:",
        "so we asked:",
        "https://example.org/briefing",
        "Turning to Sudan:",
        "Here is a transcript of the briefing:",
    ],
)
def test_line_that_is_no_label(line: str) -> None:
    briefing = turns_with(line)
    assert len(briefing.turns) == 6
    assert line in briefing.turns[4].text


@pytest.mark.parametrize(
    ("line", "voice"),
    [
        ("Reuters:", "Reuters"),
        ("The Global Times:", "Global Times"),
        ("The Tidewater Post:", "The Tidewater Post"),
        ("A reporter from China Daily:", "China Daily"),
        ("Science and Technology Daily:\u00a0", "Science and Technology Daily"),
        ("Fang Qiu :", "Fang Qiu"),
        ("\u3000Fang Qiu：", "Fang Qiu"),
        ("Moderator:", "Moderator"),
        ("Ms. Fang:", "Fang Qiu"),
        ("FANG QIU:", "Fang Qiu"),
        ("Tao Wenbo:", "Tao Wenbo"),
    ],
)
def test_line_that_is_a_label(line: str, voice: str) -> None:
    briefing = turns_with(line)
    assert len(briefing.turns) == 7
    assert briefing.turns[5].voice == voice.removeprefix("The ") or briefing.turns[5].voice == voice


def test_line_that_may_be_a_label_is_reported() -> None:
    assert codes(turns_with("Somebody Shouting from Behind:")) == ["BP305"]


def inline(*turns: str) -> Briefing:
    return parse("A title\n\n" + "\n\n".join(turns), dialect="generic", registry=BUILTIN)


TALK = ("MS. LEE:  Good morning.", "Q    Why?", "MS. LEE:  Because.", "Q    And when?", "MS. LEE:  Soon.")


@pytest.mark.parametrize(
    "line",
    [
        'Reuters: "The harbour is closed."',
        "Colorado: we sent two boats.",
        "Bottom line: it is done.",
        'Janet Woodlock: "It works."',
        "He said: no.",
        "Q&A is at 12:45.",
    ],
)
def test_words_with_a_colon_inside_a_turn(line: str) -> None:
    assert len(inline(*TALK, line).turns) == len(TALK)


def test_inline_labels_letters_and_brackets() -> None:
    briefing = inline(*TALK, "【Reuters】 How much?", "[Ann Lee]: Nine billion.", "Q: More?", "A: No.")
    assert [turn.label.text for turn in briefing.turns[5:] if turn.label] == ["Reuters", "Ann Lee", "Q", "A"]
    assert [turn.text for turn in briefing.turns[5:]] == ["How much?", "Nine billion.", "More?", "No."]


def test_the_name_of_a_wire_before_its_report_is_no_label() -> None:
    talk = (
        "虚构台记者：",
        "渡轮漏水吗？",
        "局长 莫岚：",
        "不漏。",
        "新华社记者：",
        "谁出的钱？",
        "局长 莫岚：",
        "镇上。",
    )
    report = "【海湾新闻网】海港局定于今天下午举行发布会，介绍渡轮的情况，并回答媒体提问。"
    assert [turn.label.text for turn in inline(report, *talk).turns if turn.label] == [
        *("虚构台记者", "局长 莫岚", "新华社记者", "局长 莫岚"),
    ]
    asks = ("【海湾新闻网】漏水吗？", "【莫岚】不漏。", "【海湾新闻网】谁出的钱？", "【莫岚】镇上。")
    assert len(inline(*asks).turns) == len(asks)


def test_who_speaks_once_is_told_by_the_greeting() -> None:
    chinese = (
        "主持人：大家好。",
        "傅岚：女士们、先生们，大家上午好。渡轮今天开航。",
        "记者：漏水吗？",
        "主持人：不漏。",
    )
    assert [turn.voice for turn in inline(*chinese).turns] == ["主持人", "傅岚", "记者", "主持人"]
    arabic = (
        "المتحدث: نبدأ الآن.",
        "سؤال: هل الميناء مفتوح؟",
        "ليلى حداد: صباح الخير، نعم.",
        "سؤال: متى؟",
        "المتحدث: غدا.",
    )
    assert [turn.voice for turn in inline(*arabic).turns][2:4] == ["ليلى حداد", "سؤال"]
    # A word that begins with the character of a surname is nobody's name, whatever follows.
    assert len(inline(*chinese, "习惯：谢谢是一种习惯。").turns) == len(chinese)


def test_article_is_no_answer() -> None:
    assert len(inline(*TALK, "A harbour is a place for ships.").turns) == len(TALK)


def test_time_after_a_letter_is_a_question() -> None:
    assert inline(*TALK, "Q    12:45.").turns[-1].text == "12:45."


def test_repeated_name_is_a_label_even_if_nobody_listed_it() -> None:
    briefing = inline("Ann Lee: Good morning.", "Q: Why?", "Ann Lee: Because.", "Ann Lee: And now?")
    assert [turn.resolution.reason for turn in briefing.turns] == [
        *(Reason.UNLISTED, Reason.ROLE_WORD),
        *(Reason.UNLISTED, Reason.UNLISTED),
    ]


def test_labels_that_all_differ_take_time_in_step() -> None:
    def talk(size: int) -> str:
        names = (f"{chr(65 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}uk Marnolt" for n in range(size))
        return "Press conference on names\n\n" + "\n\n".join(f"{name}:\n\nThe tide is high." for name in names)

    assert len(parse(talk(200), registry=BUILTIN).turns) == 200
    assert_in_step(lambda text: parse(text, registry=BUILTIN), talk, size=250)


def test_quotation_marks_around_all_that_is_said_tell_nothing() -> None:
    briefing = parse(
        "Transcript of a tele-news conference on the tide\n\n"
        'MR. JIM ROOK: "Good morning, everybody.\n\n"So at this point I turn it over to Dr. Moor."\n\n'
        'DR. ANN MOOR: "Thanks, Jim.\n\n"The tide is in."\n\n'
        'Q: "Is it high?"\n\nMr Goh: "It is."\n\nQ: "And now?"\n\nMr Goh: "It is, too."\n',
        registry=BUILTIN,
    )
    found = [turn.label.text if turn.label else None for turn in briefing.turns]
    assert found == ["MR. JIM ROOK", "DR. ANN MOOR", "Q", "Mr Goh", "Q", "Mr Goh"]


def test_a_name_before_a_quotation_is_no_label_where_others_say_without_marks() -> None:
    briefing = parse(
        'Press briefing on the tide\n\nMR. ROOK: Two people wrote.\n\nAnn Moor: "The tide is in."\n\n'
        'Bo Lund: "It is not."\n\nQ: Is it?\n\nMR. ROOK: It is.\n',
        registry=BUILTIN,
    )
    assert [turn.label.text if turn.label else None for turn in briefing.turns] == ["MR. ROOK", "Q", "MR. ROOK"]
