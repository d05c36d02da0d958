"""Morning press conferences in Spanish, in snippets of our own. All of it is fictional."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from briefparse import Note, Turn, parse
from briefparse.parsing.people.capitals import in_normal_case
from briefparse.parsing.people.names import parts_of
from scio import BUILTIN, said

if TYPE_CHECKING:
    from briefparse import Briefing

HEAD = "Versión estenográfica de la conferencia de prensa matutina\n\n3 de mayo de 2031\n\nPalacio Nacional\n\n"
PRESIDENT = "PRESIDENTE LUIS ARCE RÍOS: "


def read(*parts: str) -> Briefing:
    return parse("".join(parts), registry=BUILTIN)


def test_head() -> None:
    briefing = read(HEAD, f"{PRESIDENT}Buenos días. Es ficción.\n\n+++++\n")
    assert (briefing.dialect, briefing.language) == ("mananera", "es")
    assert (briefing.event.date, briefing.event.place) == (dt.date(2031, 5, 3), "Palacio Nacional")
    assert said(briefing) == [("statement", "Luis Arce Ríos", 1)]


def test_place_and_date_on_one_line() -> None:
    briefing = read(
        "Presidencia | 3 de mayo de 2031\n\nVersión estenográfica. Conferencia de prensa\n\n",
        f"Puerto Niebla, 3 de mayo de 2031\n\n{PRESIDENT}Buenos días.\n",
    )
    assert briefing.title == "Versión estenográfica. Conferencia de prensa"
    assert briefing.event.place == "Puerto Niebla"


@pytest.mark.parametrize(
    "label",
    [
        "JOSÉ PAZ DE LA O, SUBSECRETARIO DE PREVENCIÓN Y PROMOCIÓN DE LA SALUD DE LA SECRETARÍA DE SALUD",
        "SECRETARIO DE HACIENDA Y CRÉDITO PÚBLICO, JOSÉ PAZ DE LA O",
        "CONSEJERO JURÍDICO, JOSÉ PAZ DE LA O",
    ],
)
def test_office_before_and_after_the_name(label: str) -> None:
    briefing = read(HEAD, f"{PRESIDENT}Adelante.\n\n{label}: Gracias.\n\nJOSÉ PAZ DE LA O: Es cuanto.\n\n")
    assert [turn.voice for turn in briefing.turns] == ["Luis Arce Ríos", "José Paz de la O", "José Paz de la O"]


@pytest.mark.parametrize(
    "label", ["PREGUNTA", "INTERLOCUTORA", "INTERLOUTOR", "INTERCULTOR", "INTERVENCIÓN MUJER", "INTERVENCIÓN"]
)
def test_voices_without_names_ask(label: str) -> None:
    briefing = read(HEAD, f"{PRESIDENT}Adelante.\n\n{label}: ¿Y el sur?\n\n{PRESIDENT}También.\n")
    assert [str(turn.kind) for turn in briefing.turns] == ["statement", "question", "answer"]
    assert briefing.turns[1].speaker is None


def test_film_letter_and_list_stay_where_they_are() -> None:
    briefing = read(
        HEAD,
        f"{PRESIDENT}Vean:\n\nUno: agua para todos.\n\nSeñor presidente Luis Arce Ríos:\n\n‘No estamos’.\n\n",
        f"(INICIA VIDEO)\n\nVOZ MUJER: Yo vi el agua.\n\n(FINALIZA VIDEO)\n\n{PRESIDENT}Eso.\n\n",
        "COORDINADORA DE COMUNICACIÓN SOCIAL, PILAR SANZ: Una pregunta.\n\nPREGUNTA: ¿Ya?\n\nPRESIDENTE ARCE: Ya.\n",
    )
    assert said(briefing) == [
        *(("statement", "Luis Arce Ríos", 4), ("statement", "VOZ MUJER", 1), ("statement", "Luis Arce Ríos", 1)),
        *(("moderation", "Pilar Sanz", 1), ("question", "PREGUNTA", 1), ("answer", "Luis Arce Ríos", 1)),
    ]
    blocks = [block for item in briefing.body for block in (item.blocks if isinstance(item, Turn) else (item,))]
    assert [block.text for block in blocks if isinstance(block, Note)] == ["(INICIA VIDEO)", "(FINALIZA VIDEO)"]


@pytest.mark.parametrize(
    ("label", "name", "office"),
    [
        (
            "SECRETARIO DE MARINA, ALMIRANTE JOAQUÍN OLMEDO RÍOS",
            "Joaquín Olmedo Ríos",
            "SECRETARIO DE MARINA, ALMIRANTE",
        ),
        ("SECRETARIO DE LA DEFENSA, GENERAL ELÍAS PONCE", "Elías Ponce", "SECRETARIO DE LA DEFENSA, GENERAL"),
        ("SECRETARIA DE SALUD, INÉS DEL RÍO", "Inés del Río", "SECRETARIA DE SALUD"),
        (
            "ALMIRANTE JOAQUÍN OLMEDO RÍOS, SECRETARIO DE MARINA",
            "Joaquín Olmedo Ríos",
            "ALMIRANTE, SECRETARIO DE MARINA",
        ),
    ],
)
def test_office_before_rank_and_name(label: str, name: str, office: str) -> None:
    parts = parts_of(label)
    assert (in_normal_case(parts.name), parts.office) == (name, office)


def test_a_conference_headed_by_the_president_below_the_words_of_a_portal() -> None:
    briefing = read(
        "El portal donde las mareas se miden y son medidas.\n",
        "Conferencia encabezada por la Presidenta de las Islas, Ana Mar de Ríos, desde el Palacio del Faro\n",
        "Ciudad del Faro, 18 de junio de 2031\n",
        "PRESIDENTA DE LAS ISLAS, ANA MAR DE RÍOS: Buenos días.\nPREGUNTA: ¿Cómo está?\n",
        "PRESIDENTA DE LAS ISLAS, ANA MAR DE RÍOS: Muy bien.\n",
    )
    assert briefing.dialect == "mananera"
    assert briefing.title is not None
    assert briefing.title.startswith("Conferencia encabezada por la Presidenta")
    assert [turn.label is None for turn in briefing.turns] == [False] * 3
