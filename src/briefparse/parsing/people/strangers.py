"""What people do whom nothing but the talk itself makes known."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import attrs

from briefparse.diagnostics import diagnose
from briefparse.dialects.dialect import Part
from briefparse.late import late
from briefparse.model import Paragraph, ParticipantRole
from briefparse.parsing.exchanges.kinds import ends_in_question
from briefparse.parsing.outlets.index import unknown_outlet
from briefparse.parsing.people.answering import who_answers
from briefparse.parsing.people.voice import Cast
from briefparse.parsing.text.questions import QUESTION_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefparse.model import Diagnostic, Label, Person
    from briefparse.parsing.people.voice import Voice
    from briefparse.parsing.turns.assembling import Draft

_WORDS: Final = late(r"\w+")
_SENTENCE: Final = late(r"[.!?。！？…]\s*")
_CALLING: Final = frozenset("please and yes okay then now next mr ms mrs dr".split())
_LITTLE: Final = 0.2  # of all words; a chair says less than this
_BRIEF: Final = 100  # characters of a turn that gives the floor
_HALF: Final = 0.5  # of all words; nobody asks for longer than all others speak


def settle_strangers(cast: Cast, drafts: Sequence[Draft]) -> Cast:
    """Tell what everybody does who is known by name alone, or by a number: ``Speaker 1``.

    Who mostly asks is a journalist. Who opens the talk and says little is the
    chair, unless somebody else is. All others who have a name are officials,
    and so is a numbered voice that says much.
    """
    shares = _shares(cast, drafts)
    chaired = any(voice.part is Part.CHAIR for voice in cast.voices.values())
    people, voices = dict(cast.people), dict(cast.voices)
    doubts: list[Diagnostic] = []
    for text, voice in cast.voices.items():
        named = voice.person is not None and cast.people[voice.person].role is ParticipantRole.UNKNOWN
        numbered = voice.person is None and voice.part is Part.ASKER and text[-1:].isdigit()
        if not named and not numbered:
            continue
        part = _part(shares[_key(voice, text)], numbered=numbered, chaired=chaired)
        voices[text] = attrs.evolve(voice, part=part)
        if voice.person is not None:
            people[voice.person] = person = attrs.evolve(people[voice.person], role=_ROLES[part])
            if part is Part.ASKER and person.title:
                people[voice.person], voices[text] = _of_outlet(person, voices[text])
                doubts.append(_unknown(person.title, text, drafts))
    spoken = tuple([draft.label.text for draft in drafts if draft.label is not None])
    for answering in who_answers(spoken, voices, people):
        people[answering] = attrs.evolve(people[answering], role=ParticipantRole.SPEAKER)
        for text, voice in voices.items():
            if voice.person == answering:
                voices[text] = attrs.evolve(voice, part=Part.OFFICIAL)
    return Cast(voices, people, (*cast.diagnostics, *doubts))


def _of_outlet(person: Person, voice: Voice) -> tuple[Person, Voice]:
    """Take what stands beside the name of a journalist, and is no office, for the outlet: ``Ann Lee, Baywire``."""
    outlet = unknown_outlet(person.title or "")
    return attrs.evolve(person, title=None, affiliation=outlet.name), attrs.evolve(voice, outlet=outlet)


def _unknown(outlet: str, text: str, drafts: Sequence[Draft]) -> Diagnostic:
    span = next(draft.label.span for draft in drafts if draft.label is not None and draft.label.text == text)
    return diagnose("BP405", f"“{outlet}” is no outlet that the registry knows", span)


_ROLES: Final = {
    Part.ASKER: ParticipantRole.JOURNALIST,
    Part.CHAIR: ParticipantRole.CHAIR,
    Part.OFFICIAL: ParticipantRole.SPEAKER,
}


@attrs.define(eq=False, repr=False)
class _Share:
    """What one voice has of the talk: its turns, those that ask or name the next voice, its characters and share."""

    opens: bool = False
    turns: int = 0
    asking: int = 0
    size: float = 0.0
    calls: int = 0
    length: int = 0

    @property
    def gives_the_floor(self) -> bool:
        """Whether most turns are brief and name the voice that comes next."""
        return self.turns > 1 and self.calls > self.turns / 2 and self.length <= _BRIEF * self.turns


def _key(voice: Voice, text: str) -> str:
    return f"#{voice.person}" if voice.person is not None else text


def _shares(cast: Cast, drafts: Sequence[Draft]) -> dict[str, _Share]:
    shares: dict[str, _Share] = defaultdict(_Share)
    words = [" ".join(block.text for block in draft.blocks if isinstance(block, Paragraph)) for draft in drafts]
    total = max(1, sum(map(len, words)))
    for at, (draft, said) in enumerate(zip(drafts, words, strict=True)):
        if draft.label is not None:
            share = shares[_key(cast.voices[draft.label.text], draft.label.text)]
            share.opens = share.opens or at == 0
            share.turns += 1
            following = drafts[at + 1].label if at + 1 < len(drafts) else None
            share.asking += ends_in_question(said) and not _only_calls(said, following)
            share.size += len(said) / total
            share.length += len(said)
            share.calls += _names(said, following)
    return shares


def _only_calls(said: str, label: Label | None) -> bool:
    """Say whether the question that words end in is the next voice's name and nothing else: ``Please, Bo?``."""
    names = set(_WORDS.findall(label.text.casefold())) if label is not None else set[str]()
    last = set(_WORDS.findall(_SENTENCE.split(said.rstrip(f"{QUESTION_MARKS} "))[-1].casefold()))
    return not names.isdisjoint(last) and last <= names | _CALLING


def _names(said: str, label: Label | None) -> bool:
    """Say whether words hold a word of the name in a label."""
    words = said.casefold()
    return label is not None and any(len(name) > 2 and name in words for name in label.text.casefold().split())  # noqa: PLR2004  (letters, of which initials have fewer)


def _part(has: _Share, *, numbered: bool, chaired: bool) -> Part:
    if has.gives_the_floor and not has.asking:
        return Part.CHAIR
    mostly = has.asking > has.turns / 2 or (has.asking == has.turns / 2 and not has.opens)
    if mostly and has.size <= _HALF:
        return Part.ASKER
    if has.opens and has.size <= _LITTLE and not chaired:
        return Part.CHAIR
    return Part.ASKER if numbered and has.size <= _LITTLE and not has.opens else Part.OFFICIAL
