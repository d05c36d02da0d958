"""Everybody here is fictional; the outlets are those of the registry, the words are ours."""

import time

import pytest
from hypothesis import given, strategies as st

from briefparse.dialects.outlets import read_outlets
from briefparse.parsing.outlets.index import OutletIndex, looks_like_outlet
from briefparse.parsing.outlets.mentions import asking_outlet, called_outlet

OUTLETS = OutletIndex.of(read_outlets())


def asks(words: str) -> str | None:
    outlet = asking_outlet(words, OUTLETS)
    return outlet.name if outlet else None


def called(words: str) -> str | None:
    outlet = called_outlet(words, OUTLETS)
    return outlet.name if outlet else None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("This is Zhang from Xinhua. What will the tide bring?", "Xinhua News Agency"),
        ("I'm Ann Roe with CBS and I have a question.", "CBS News"),
        ("I’m Ann Roe, White House correspondent for Politico. Will", "Politico"),
        ("Hi, thanks for doing this. It’s Ann Min with the AP. You spoke of rivers", "Associated Press"),
        ("Hello, this is J.J., Ann Roe, from Bloomberg News. On the tide", "Bloomberg"),
        ("Hi. [Senior official], this is Ann Roe from NBC News. [Senior official]", "NBC News"),
        ("My name is Ann Roe. I work for Al Jazeera. What", "Al Jazeera"),
        ("I'm a reporter from China Daily. My question", "China Daily"),
        ("I'm with CBS. Just a follow-up", "CBS News"),
        ("This is Ann Roe from Japan's NHK. My", "NHK"),
        ("I'm Ann Roe from the newspaper Reforma. My", "Reforma"),
        ("And Ann Roe from the Italian news agency ANSA. Will", "ANSA"),
        ("Hello, Ann Roe from the German daily newspaper Handelsblatt. Will", "Handelsblatt"),
        ("I'm Ann Roe from Reuters TV. My", "Reuters"),
        ("I'm Ann Roe from The Times. Will", "The Times"),
        ("Sir, this is Sid from WION, my question", "WION"),
    ],
)
def test_somebody_says_who_they_are(words: str, name: str) -> None:
    assert asks(words) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ann Roe, Reuters. Will the tide turn?", "Reuters"),
        ("Ann Roe, Reuters, could you say more?", "Reuters"),
        ("Ann Roe from the Financial Times. Why", "Financial Times"),
        ("Hi, Bo Lund of Reuters. Will", "Reuters"),
        ("Thank you. Wang Li, China Daily. My question", "China Daily"),
        ("Cy, thank you so much. Ann Roe with the Wall Street Journal. I hoped", "The Wall Street Journal"),
        ("Thank you. Ann Bil-Lund, Al Arabiya. Do you expect", "Al Arabiya"),
        ("Ann Roe here with the AP. Has", "Associated Press"),
        ("Yes, J.J. Roe, A.P. Is the tide high?", "Associated Press"),
        ("Sir, Pran from The Hindu. Has", "The Hindu"),
        ("Ann Roe, Time. Will", "Time"),
    ],
)
def test_name_and_outlet_stand_first(words: str, name: str) -> None:
    assert asks(words) == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Soy Ana Ruiz, de La Jornada. Quiero preguntar", "La Jornada"),
        ("Buenos días, presidente. Ana Ruiz, del Heraldo de México. Quiero", "El Heraldo de México"),
        ("Buenos días, presidente.\nAna Ruiz, de SinLínea.mx\nAyer", "SinLínea.mx"),
        ("Gracias. Soy Ana Ruiz, del periódico Reforma. Quiero", "Reforma"),
        ("我是新华社记者，请问潮水何时退？", "Xinhua News Agency"),
        ("谢谢主持人。我是来自中央广播电视总台的记者。请问", "China Media Group"),
        ("我来自中国日报。请问", "China Daily"),
        ("NHKの大谷です。質問があります", "NHK"),
    ],
)
def test_other_languages(words: str, name: str) -> None:
    assert asks(words) == name


@pytest.mark.parametrize(
    "words",
    [
        "Reuters reported that the tide turned. Did it?",
        "According to CNN, the tide turned.",
        "The Wall Street Journal says so. Ann Roe, its editor, agrees.",
        "You told CNN that the tide turned.",
        "The fox is in the house, this is time for change.",
        "It's time to go, Time says so.",
        "I'm quoting from Reuters. Is it right?",
        "This is from Reuters: “No tide.” Is it right?",
        "This is a story from Reuters. Is it right?",
        "I'm with CNN on that",
        "Bo Lund of the Washington Post, in his new book, says so.",
        "Bo Lund of the Washington Post reported that",
        "What of the three held there? Bo Lund, Wall Street Journal. Cy Poe",
        "People from Reuters. Sources at CNN.",
        "This is President Roe with CNN. He said",
        "This is Ann Roe from Reuters and CNN.",
        "I'm Ann Roe from NBC News-Wall Street Journal polling.",
        "His mother told CNN that he went. First of all",
        "A feature in the Washington Post this weekend —",
        "新华社报道说，我是第一次听说。",
        "我是从新华社的报道看到的。",
        "問題の大谷です",
        "",
    ],
)
def test_outlet_spoken_of_is_not_the_askers(words: str) -> None:
    assert asks(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "I'm Ann Roe from Time Warner. Can you",
        "I'm Ann Roe with Fox 5. Can you",
        "I'm Ann Roe from the Times. Can you",
        "I'm Ann Roe from Phoenix. Can you",
    ],
)
def test_name_that_may_be_anothers_is_none(words: str) -> None:
    assert asks(words) is None


def test_outlet_of_a_longer_name_is_not_that_of_the_shorter() -> None:
    outlet = asking_outlet("I'm Ann Roe from The Times of Elsewhere. Can you", OUTLETS)
    assert outlet is not None
    assert (outlet.name, outlet.known) == ("Times of Elsewhere", False)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("I'm Ann Roe from Prairie Public Radio. Can you", "Prairie Public Radio"),
        ("Soy Ana Ruiz, de Radio Bahía. Quiero", "Radio Bahía"),
        ("我是江边晚报记者。请问", "江边晚报"),
        ("海辺新聞の田中です。", "海辺新聞"),
    ],
)
def test_unknown_outlet_of_a_clear_self_introduction(words: str, name: str) -> None:
    outlet = asking_outlet(words, OUTLETS)
    assert outlet is not None
    assert (outlet.name, outlet.known) == (name, False)


def test_unknown_body_is_no_outlet() -> None:
    assert asks("I'm Ann Roe from Rowing Club Number Nine. Can you") is None
    assert asks("I'm Ann Roe from the Prairie Ministry of News. Can you") is None


def test_only_the_beginning_of_a_question_counts() -> None:
    assert asks("The tide is high. " * 20 + "I'm Ann Roe with Reuters.") is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Next question is from Reuters.", "Reuters"),
        ("We'll go to Ann Roe with Bloomberg", "Bloomberg"),
        ("Our next question comes from the line of Ann Roe with the AP. Please go ahead.", "Associated Press"),
        ("Let's go to CNN.", "CNN"),
        ("Our first question, we’ll go to Ann with the AP.", "Associated Press"),
        ("Next, we will have Bo Lund from the AP.", "Associated Press"),
        ("Our next question is Ann Roe from Bloomberg.", "Bloomberg"),
        ("Next in queue is Ann Roe from Fox News.", "Fox News"),
        ("We have Ann Roe from Al Arabiya on the line.", "Al Arabiya"),
        ("Why don’t we start with Ann Roe from Bloomberg. Please unmute yourself.", "Bloomberg"),
        ("We’ll go next to Ann Roe with VOA. Ann, your line is open.", "Voice of America"),
        ("We'll try to fit in two more questions. Ann Roe from CNBC.", "CNBC"),
        ("Reuters, please.", "Reuters"),
        ("Okay. Next, Xinhua.", "Xinhua News Agency"),
        ("The gentleman from Xinhua, please.", "Xinhua News Agency"),
        ("Please give the floor to the reporter from Xinhua.", "Xinhua News Agency"),
        ("La siguiente pregunta es de Ana Ruiz, de La Jornada.", "La Jornada"),
        ("Adelante, Reforma.", "Reforma"),
        ("下一个问题，路透社", "Reuters"),
        ("请新华社记者提问。", "Xinhua News Agency"),
        ("NHKの大谷さん、どうぞ", "NHK"),
    ],
)
def test_floor_is_given(words: str, name: str) -> None:
    assert called(words) == name


def test_last_phrase_counts() -> None:
    assert called("First we go to Reuters. Well, no. Now let's go to CNN.") == "CNN"


def test_unknown_outlet_of_the_next_question() -> None:
    outlet = called_outlet("Our next question will go to Ann Roe with Prairie Public Radio.", OUTLETS)
    assert outlet is not None
    assert (outlet.name, outlet.known) == ("Prairie Public Radio", False)


@pytest.mark.parametrize(
    "words",
    [
        "As I told Reuters.",
        "I saw it on CNN.",
        "CNN.",
        "The report from CNN.",
        "I talked to the reporter from Reuters yesterday.",
        "I'd like to go to the CNN story.",
        "Let's go to CNN's report.",
        "We'll go to Reuters and then CNN.",
        "We will go to Ann Roe with AP, then Bo Lund with CNN.",
        "I'll turn it over to Secretary Roe at CNN.",
        "Next question is from Reuters. " + "The tide is high. " * 20,
        "请看新华社的报道。",
        "",
    ],
)
def test_no_floor_or_not_one_outlet(words: str) -> None:
    assert called(words) is None


@given(
    st.text(
        st.sampled_from("IAmn'tRoe, .;:—from with the of de CNN Reuters Time 请我是新华社记者のです\n"), max_size=300
    )
)
def test_any_text_gives_a_known_outlet_or_one_that_reads_like_an_outlet(words: str) -> None:
    for outlet in (asking_outlet(words, OUTLETS), called_outlet(words, OUTLETS)):
        assert outlet is None or outlet.known or looks_like_outlet(outlet.name)


def test_hostile_text_takes_no_long_time() -> None:
    start = time.process_time()
    for words in ("I'm Ann, " * 30_000, "go to " * 50_000, "A. " * 90_000, "我是" * 90_000, "A, with " * 30_000):
        asks(words)
        called(words)
    assert time.process_time() - start < 5
