from briefparse import ParticipantRole, Reason, TurnKind, parse
from scio import BUILTIN, CARD, CLOSING, OPENING, codes, read


def last(label: str, *, card: str = CARD) -> tuple[str | None, Reason, tuple[str, ...]]:
    """Read one more turn with that label: its speaker's id, why, and the diagnostics' codes."""
    briefing = read(card, OPENING, f"{label}:\n\nWords.\n")
    turn = briefing.turns[-1]
    return turn.speaker.id if turn.speaker else None, turn.resolution.reason, tuple(codes(briefing))


def test_full_name() -> None:
    assert last("Fang Qiu") == ("fang-qiu", Reason.ROSTER_NAME, ())


def test_honorific_or_office_and_family_name() -> None:
    for label in ("Ms. Fang", "MINISTER FANG", "Vice Minister Fang"):
        assert last(label) == ("fang-qiu", Reason.SURNAME, ())


def test_misspelt_name_joins_its_person_and_is_reported() -> None:
    assert last("Fang Qui") == ("fang-qiu", Reason.MISSPELLING, ("BP402",))
    assert last("Luo Haimin") == ("luo-haiming", Reason.MISSPELLING, ("BP402",))


def test_slip_between_two_people_is_nobodys() -> None:
    card = CARD.replace("Luo Haiming, minister", "Fang Qia, minister")
    assert last("Fang Qie", card=card)[:2] == ("fang-qie", Reason.UNLISTED)


def test_family_name_of_two_is_ambiguous() -> None:
    card = CARD.replace("Luo Haiming", "Fang Luo")
    briefing = read(card, "Mr. Fang:\n\nWords.\n")
    turn = briefing.turns[0]
    assert turn.speaker is None
    assert turn.resolution.reason is Reason.AMBIGUOUS
    assert turn.resolution.candidates == ("fang-luo", "fang-qiu")
    assert codes(briefing) == ["BP403"]


def test_unlisted_name_becomes_a_participant() -> None:
    briefing = read(CARD, OPENING, "Tao Wenbo:\n\nWords.\n", "Mr. Tao:\n\nWords.\n")
    assert codes(briefing) == ["BP401"]
    person = briefing.participants[-1]
    assert (person.name, person.listed, person.aliases) == ("Tao Wenbo", False, ("Mr. Tao",))
    assert [turn.speaker for turn in briefing.turns[-2:]] == [person, person]


def test_forms_of_a_name_are_its_aliases() -> None:
    briefing = read(CARD, OPENING, "Ms. Fang:\n\nWords.\n", "FANG QIU:\n\nWords.\n")
    assert briefing.speakers[1].aliases == ("Ms. Fang", "FANG QIU")


def test_outlet_by_alias_article_and_language() -> None:
    for label in ("AFP", "Agence France-Presse", "法新社记者", "A reporter from AFP"):
        briefing = read(CARD, OPENING, f"{label}:\n\nWhy?\n")
        (outlet,) = briefing.outlets
        assert (outlet.name, outlet.known) == ("Agence France-Presse", True)
        assert briefing.turns[-1].speaker is None


def test_unknown_outlet_is_kept_and_reported() -> None:
    briefing = read(CARD, OPENING, "Harbour Evening News:\n\nWhy?\n")
    (outlet,) = briefing.outlets
    assert (outlet.name, outlet.known, outlet.kind) == ("Harbour Evening News", False, None)
    assert codes(briefing) == ["BP405", "BP501"]


def test_outlet_and_person_in_one_label() -> None:
    briefing = parse(
        "A title\n\nNHK, Aoki: Why?\n\nMinister Hayashi: Because.\n\nNHK, Aoki: When?\n\nImoto, TBS: How?\n\n"
        "Minister Hayashi: Well.",
        registry=BUILTIN,
        dialect="generic",
    )
    first, _, third, fourth, _ = briefing.turns
    assert first.speaker is not None
    assert (first.speaker.name, first.speaker.affiliation, first.speaker.role) == (
        *("Aoki", "NHK"),
        ParticipantRole.JOURNALIST,
    )
    assert third.speaker == first.speaker
    assert fourth.speaker is not None
    assert (fourth.speaker.name, fourth.outlet and fourth.outlet.name) == ("Imoto", "TBS")
    assert [outlet.name for outlet in briefing.outlets] == ["NHK", "TBS"]


def test_two_outlets_in_one_label_are_nobodys_name() -> None:
    briefing = read(CARD, OPENING, "China Daily, China.org.cn:\n\nWhy?\n", CLOSING)
    asked = next(turn for turn in briefing.turns if turn.kind is TurnKind.QUESTION)
    assert (asked.speaker, asked.outlet and asked.outlet.name) == (None, "China Daily")
    assert asked.resolution.confidence < 1
    assert [person.name for person in briefing.participants if person.role is ParticipantRole.JOURNALIST] == []


def test_outlets_in_the_order_of_asking() -> None:
    briefing = read(CARD, OPENING, "Xinhua:\n\nWhy?\n", "AFP:\n\nWhy?\n", "Xinhua News Agency:\n\nWhy?\n", CLOSING)
    assert [outlet.name for outlet in briefing.outlets] == ["Xinhua News Agency", "Agence France-Presse"]
