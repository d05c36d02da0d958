import pytest

from briefparse.parsing.outlets.bare_mentions import called_barely, said_barely
from briefparse.parsing.outlets.index import OutletIndex
from scio import BUILTIN

OUTLETS = OutletIndex.of(BUILTIN.outlets)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Thanks. Reuters. Will it rain?", "Reuters"),
        ("Thank you. Ann, AP. General, will it rain?", "Associated Press"),
        ("Hello. Ann Lee, Tide Broadcasting. Will it rain?", "Tide Broadcasting"),
        ("I'm with the Tide Evening Post. Will it rain?", "Tide Evening Post"),
    ],
)
def test_askers_name_their_outlet_in_few_words(head: str, name: str) -> None:
    outlet = said_barely(head, OUTLETS)
    assert outlet is not None
    assert outlet.name == name


@pytest.mark.parametrize(
    "head",
    [
        "Reuters says that it rains. Will it?",
        "It was in the papers. Reuters. Will it rain?",
        "Ann, Tide Broadcasting. Will it rain?",
        "In Paris, Reuters has an office.",
        "",
    ],
)
def test_outlets_spoken_of_are_not_the_askers(head: str) -> None:
    assert said_barely(head, OUTLETS) is None


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        ("Good. Ann [Ann Lee, Associated Press].", "Associated Press"),
        ("Ann [Ann Lee, Tide Post], you're first.", "Tide Post"),
        ("To the phones. Is Ann there, from Reuters?", "Reuters"),
    ],
)
def test_askers_are_called_in_brackets_or_looked_for(tail: str, name: str) -> None:
    outlet = called_barely(tail, OUTLETS)
    assert outlet is not None
    assert outlet.name == name


@pytest.mark.parametrize("tail", ["It rains [in Paris, Reuters says].", "Ann [laughter]. Go ahead.", "Is it there?"])
def test_other_brackets_call_nobody(tail: str) -> None:
    assert called_barely(tail, OUTLETS) is None
