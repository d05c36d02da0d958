"""Press conferences of Germany's government, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from briefparse import Note, NoteKind, ParticipantRole, coverage, parse
from scio import BUILTIN

if TYPE_CHECKING:
    from briefparse import Briefing

HEAD = (
    "Im Wortlaut\nMitschrift der Pressekonferenz - Montag, 12. Mai 2031\nRegierungspressekonferenz vom 12. Mai 2031\n\n"
    "Themen: Nordmole, Fähren\n\nSprecher: StS Hellwig, Jarosch (BMHV), von Lindhorst (BMF), Ammer (AA)\n\n\n"
    "Vorsitzende Quast eröffnet die Pressekonferenz und begrüßt StS Hellwig sowie die Sprecherinnen und Sprecher der "
    "Ministerien.\n\n"
)
CHANCELLOR = (
    "Abschlusspressekonferenz zum Hafengipfel am 16./17. Mai\n\nThema: Häfen\n\nSprecher: Bundeskanzlerin Anna Mohr\n\n"
    "(Die Ausschrift des fremdsprachlichen Teils erfolgte anhand der Simultanübersetzung)\n\n"
)


def read(*parts: str) -> Briefing:
    briefing = parse("".join(parts), registry=BUILTIN)
    assert briefing.dialect == "bpk-germany"
    assert coverage(briefing).unassigned == ()
    return briefing


def voices(briefing: Briefing) -> list[tuple[str, str | None]]:
    return [(str(turn.kind), turn.speaker.name if turn.speaker else None) for turn in briefing.turns]


def test_spokespersons_stand_in_one_line_and_answer_by_surname() -> None:
    briefing = read(
        HEAD,
        "StS Hellwig: Guten Tag! Ich fange mit den Terminen an:\n\nAm Freitag ist Einweihung.\n\n",
        "Frage Ohlsen: Was hat sie gekostet?\n\nJarosch: Zwanzig Millionen.\n\nvon Lindhorst: Das Geld war da.\n\n",
        "Zusatzfrage Ohlsen: Wirklich?\n\nAmmer: Dazu habe ich nichts.\n\nVorsitzende Quast: Danke.\n",
    )
    assert briefing.title == "Regierungspressekonferenz vom 12. Mai 2031"
    assert briefing.event.date == dt.date(2031, 5, 12)
    assert briefing.language == "de"
    assert voices(briefing) == [
        *(("statement", "Hellwig"), ("question", "Ohlsen"), ("answer", "Jarosch"), ("answer", "von Lindhorst")),
        *(("question", "Ohlsen"), ("answer", "Ammer"), ("moderation", "Quast")),
    ]
    assert len(briefing.turns[0].paragraphs) == 2
    assert [(person.name, person.title, person.listed) for person in briefing.participants[:4]] == [
        *(("Hellwig", "StS", True), ("Jarosch", "BMHV", True), ("von Lindhorst", "BMF", True), ("Ammer", "AA", True)),
    ]
    assert [note.kind for note in briefing.body if isinstance(note, Note)] == [NoteKind.EDITORIAL]


def test_who_asks_is_not_the_official_of_that_surname() -> None:
    briefing = read(
        HEAD,
        "Frage Jarosch: Was hat sie gekostet?\n\nJarosch: Zwanzig Millionen.\n\n",
        "Zusatzfrage Jarosch: Wirklich?\n\nJarosch: Ja.\n",
    )
    asks, answers, again, last = briefing.turns
    assert (again.speaker, last.speaker) == (asks.speaker, answers.speaker)
    assert asks.speaker is not None
    assert answers.speaker is not None
    assert asks.speaker.id != answers.speaker.id
    assert (asks.speaker.role, answers.speaker.role) == (ParticipantRole.JOURNALIST, ParticipantRole.SPEAKER)


def test_labels_in_capitals_and_voices_heard_once() -> None:
    briefing = read(
        "BPK vom 06. Juni 2031\n\nIBAN: DE00 0000 0000\n\nKomplettes BPK-Wortprotokoll vom 06. Juni 2031:\n\n",
        "VORS. QUAST eröffnet die Pressekonferenz und begrüßt STS HELLWIG.\n\n",
        "BRANDIS: Ich gehe.\n\nEines noch: Danke.\n\nFRAGE DR. OHLSEN: Warum?\n\nSTS HELLWIG: Darum.\n\n",
        "KAMPEN (BMHV): Guten Tag!\n\nZURUF: Willkommen!\n",
    )
    assert voices(briefing) == [
        *(("statement", "Brandis"), ("question", "Ohlsen"), ("answer", "Hellwig"), ("answer", "Kampen")),
        ("question", None),
    ]
    assert [person.honorific for person in briefing.participants if person.name == "Ohlsen"] == ["DR."]


def test_the_chancellor_alone() -> None:
    briefing = read(
        CHANCELLOR,
        "Vorsitzender Quast: Herzlich willkommen!\n\nBK´in Mohr: Guten Tag. Es geht um zweierlei: Häfen und Geld.\n\n",
        "Frage: Sind Sie zufrieden?\n\nBK’in Mohr: Ja.\n",
    )
    assert briefing.title == "Abschlusspressekonferenz zum Hafengipfel am 16./17. Mai"
    assert voices(briefing) == [
        *(("moderation", "Quast"), ("statement", "Anna Mohr"), ("question", None), ("answer", "Anna Mohr")),
    ]


def test_german_talks_of_others_are_no_government_press_conferences() -> None:
    briefing = parse(
        "Pressekonferenz der Hafenbehörde\n\nFrage: Wann öffnet die Mole?\n\nSprecher: Am Montag.\n\nFrage: Gewiss?\n\n"
        "Sprecher: Ja.\n",
        registry=BUILTIN,
    )
    assert briefing.dialect == "generic"
    assert voices(briefing) == [("question", None), ("answer", None)] * 2


def test_labels_stand_on_lines_of_their_own_below_a_list() -> None:
    briefing = read(
        "German Federal Government\n\n05/12/2031 | Press release | Distributed by Public on 05/13/2031 03:56\n\n",
        "Regierungspressekonferenz vom 12. Mai 2031\n\n  • Bundesregierung | Startseite\n  • Themen\n  • Service\n\n",
        "Im Wortlaut Regierungspressekonferenz vom 12. Mai 2031\n\nThemen\n•    Nordmole\n•    Termine\n\n",
        "47 Min. Lesedauer\n\n  • Mitschrift Pressekonferenz\n  • Montag, 12. Mai 2031\n\n",
        "Sprecherinnen und Sprecher\n•    stellvertretende Regierungssprecherin Hellwig\n•    Jarosch (BMHV)\n\n",
        "(Vorsitzende Quast eröffnet die Pressekonferenz und begrüßt\n",
        "SRS’in Hellwig sowie die Sprecherinnen und Sprecher der Ministerien.)\n\n",
        "SRS’in Hellwig\nGuten Tag! Das Kabinett hat getagt.\n\nEs ging um Molen.\n\n",
        "Frage\nFrau Hellwig, was macht die Kanzlerin?\n\nSRS’in Hellwig\nSie arbeitet.\n\n",
        "Zusatzfrage\nWoran?\n\nJarosch (BMHV)\nAn der Mole.\n\nVorsitzende Quast\nDanke.\n",
    )
    assert briefing.title == "Regierungspressekonferenz vom 12. Mai 2031"
    assert voices(briefing) == [
        *(("statement", "Hellwig"), ("question", None), ("answer", "Hellwig"), ("question", None)),
        *(("answer", "Jarosch"), ("moderation", "Quast")),
    ]
    assert [(person.name, person.title) for person in briefing.participants] == [
        *(("Hellwig", "stellvertretende Regierungssprecherin"), ("Jarosch", "BMHV"), ("Quast", "Vorsitzende")),
    ]


def test_two_of_one_surname_are_told_apart_by_their_ministries() -> None:
    briefing = read(
        HEAD.replace("Ammer (AA)", "Ammer (AA), Jarosch (BMF)"),
        "Frage: Was kostet die Mole?\n\nJarosch (BMHV): Viel.\n\nFrage: Und wer zahlt?\n\nJarosch (BMF): Wir.\n\n",
        "Zusatzfrage: Wann?\n\nJarosch: Bald.\n",
    )
    answers = [turn.speaker for turn in briefing.turns if str(turn.kind) == "answer"]
    assert [person and person.title for person in answers[:2]] == ["BMHV", "BMF"]
    assert answers[2] is None
