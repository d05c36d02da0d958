"""Fictional transcripts, of which the plain text is known. All people, places and outlets of note are invented."""

from __future__ import annotations

import datetime as dt

import attrs


@attrs.frozen
class Transcript:
    """A transcript in parts.

    Attributes:
        name: What tests call it.
        title, dateline: What stands above it; the dateline says the date.
        date: The date.
        language: Of the page.
        site: Who publishes it.
        above: Paragraphs between dateline and talk.
        talk: Pairs of a label with its colon, or "", and the words of a paragraph.
        own_line: Whether its office sets labels on lines of their own, whatever the page.
    """

    name: str
    title: str
    dateline: str
    date: dt.date
    language: str
    site: str
    above: tuple[str, ...]
    talk: tuple[tuple[str, str], ...]
    own_line: bool = False

    @property
    def published(self) -> dt.date:
        """The day on which pages say they were published: the one after the event."""
        return self.date + dt.timedelta(days=1)

    def paragraphs(self, *, own_line: bool) -> tuple[tuple[str, str], ...]:
        """Return the talk with its labels on lines of their own, or before the words."""
        if not (own_line or self.own_line):
            return self.talk
        pairs: list[tuple[str, str]] = []
        for label, words in self.talk:
            if label:
                pairs.append((label if label[-1] in ":：" else f"{label}:", ""))  # a letter alone would be no label
            pairs.append(("", words))
        return tuple(pairs)

    def text(self, *, own_line: bool, dateline: bool = True) -> str:
        """Return the transcript as plain text, a paragraph a line with a blank line between."""
        lines = [f"{label} {words}".strip() for label, words in self.paragraphs(own_line=own_line)]
        top = [self.title, *([self.dateline] if dateline else []), *self.above]
        return "\n\n".join((*top, *lines)) + "\n"


def turns_of(text: str) -> tuple[tuple[str, str], ...]:
    """Read a talk that is written one paragraph a line, its label before a bar."""
    pairs = (line.strip().split("|") for line in text.strip().splitlines() if line.strip())
    return tuple((pair[0], pair[1]) if len(pair) > 1 else ("", pair[0]) for pair in pairs)


HARBOR = Transcript(
    "harbor",
    "Press Briefing by Press Secretary Owen Hartigan, October 16, 2031",
    "James S. Brady Press Briefing Room, October 16, 2031",
    dt.date(2031, 10, 16),
    "en",
    "The White House",
    (),
    turns_of(
        """
        MR. HARTIGAN:|Good afternoon, everybody. This is a fictional briefing about a harbor that does not exist, and I will be brief.
        The President spoke this morning with the mayor of Port Hallam about the fire boats, and he will sign the order on Friday.
        With that, I will take your questions.
        Q|Owen, what did the fire boats cost, and who is paying for them this year?
        MR. HARTIGAN:|They cost nine million. The harbor fund is paying.
        Q|May I follow up?
        MR. HARTIGAN:|Go ahead.
        Q|Is the order the same as the one last year?
        MR. HARTIGAN:|It is.
        """
        + "Q|One more.\nMR. HARTIGAN:|Go ahead.\n" * 23
        + """
        Q|Thank you, Owen.
        MR. HARTIGAN:|Thank you all. (Laughter.)
        Q|Bye.
        """
    ),
)

TIDES = Transcript(
    "tides",
    "SCIO press conference on the tides of Lanhai",
    "Haicheng | 10 a.m. Sept. 12, 2031",
    dt.date(2031, 9, 12),
    "en",
    "Lanhai Online",
    (
        "Speakers:",
        "Luo Haiming, minister of tides",
        "Fang Qiu, vice minister of tides",
        "Chairperson:",
        "Shen Yulan, director general of the Press Bureau of the State Council Information Office (SCIO)",
    ),
    turns_of(
        """
        Shen Yulan:|Ladies and gentlemen, good morning. Welcome to this fictional press conference of the State Council Information Office.
        I will now give the floor to Mr. Luo.
        Luo Haiming:|Thank you. Last year the tides came 705 times, as they had been expected to.
        We have built four harbors, and three of them are open to ships of every size.
        Shen Yulan:|Thank you, Mr. Luo. The floor is now open to questions.
        Reuters:|What did the fourth harbor cost, and when will it be opened to the public?
        Luo Haiming:|Ms. Fang Qiu will answer this question.
        Fang Qiu:|Nine billion. It will be opened in spring.
        China Daily:|Will there be fewer tides next year?
        Fang Qiu:|No.
        Shen Yulan:|Thank you. Next question, please.
        Xinhua News Agency:|How many people live by the sea today?
        Luo Haiming:|About four million people do, and that is more than ten years ago.
        Shen Yulan:|Thank you to all the speakers and to our friends from the media. That concludes today's press conference.
        """
    ),
    own_line=True,
)

VELIGRAD = Transcript(
    "veligrad",
    "News conference of Viktor Selivanov",
    "December 18, 2031, Veligrad",
    dt.date(2031, 12, 18),
    "en",
    "President of Valdoria",
    (),
    turns_of(
        """
        President of Valdoria Viktor Selivanov:|Good afternoon, colleagues. This is a fictional news conference, and Valdoria is invented.
        I will name two figures only. Growth: 1.9 percent. Inflation: 4.4 percent. And it rained when it should not have.
        Question:|Mr President, the gas main goes past our village. When will it stop?
        Viktor Selivanov:|I know of your village. It will stop in the autumn, and the governor will write to you before that.
        Question:|Can you promise?
        Viktor Selivanov:|Yes.
        Lyubov Marchenko:|Good afternoon, Lyubov Marchenko, Radio Purga, Kolmensk. Why are there no trains on Sunday?
        Viktor Selivanov:|Because nobody bought tickets. There will be trains again when the bridge is ready, that is to say in May.
        Question:|And the ferry?
        Viktor Selivanov:|The ferry too.
        """
    ),
)

WATER = Transcript(
    "water",
    "澜海国务院新闻办举行“海岛冬季供水”新闻发布会",
    "2031年4月16日（星期三）上午10时",
    dt.date(2031, 4, 16),
    "zh",
    "澜海政府网",
    (),
    turns_of(
        """
        沈玉兰：|女士们、先生们，大家上午好。欢迎出席今天的发布会。本文为虚构实录，国名、机构、人物和数字均属杜撰。
        首先请罗启明先生作介绍。
        罗启明：|各位记者朋友，大家好。去年冬天，澜海有十四个海岛断过水，最长的一次断了九天。今年冬天，断水的海岛只有一个。
        下面，我愿意回答大家的提问。谢谢。
        新华社记者：|请问海底管道的使用年限是多少？如果被船锚拉断，多长时间可以修好？
        罗启明：|使用年限是三十年。修好需要三天。
        路透社记者：|费用由谁承担？
        罗启明：|由国家承担。
        沈玉兰：|请继续提问。
        新华社记者：|明年还会断水吗？
        罗启明：|不会。
        沈玉兰：|今天的发布会就到这里。谢谢大家！
        """
    ),
)

DOORSTOP = Transcript(
    "doorstop",
    "Doorstop interview, Kurrawong Steelworks",
    "4 March 2031",
    dt.date(2031, 3, 4),
    "en-AU",
    "Prime Minister of Australia",
    (),
    turns_of(
        """
        PRIME MINISTER:|Good morning, all. We have just been shown the new furnace, which is as fictional as I am, and it is very hot.
        JOURNALIST:|Prime Minister, will the price of power come down before the election?
        PRIME MINISTER:|It has come down already, by four per cent, and it will come down again in June.
        JOURNALIST:|By how much?
        PRIME MINISTER:|By enough.
        JOURNALIST:|Is that a number?
        PRIME MINISTER:|Next question.
        JOURNALIST:|On the by-election: have you spoken to the candidate since Tuesday, and will you go there?
        PRIME MINISTER:|I spoke to her on Tuesday and on Wednesday. I will be there on Saturday, with a hat.
        JOURNALIST:|Thank you.
        PRIME MINISTER:|Thanks, everyone.
        """
    ),
)

TRANSCRIPTS = (HARBOR, TIDES, VELIGRAD, WATER, DOORSTOP)
