"""The morning press conferences of Mexico's presidency, the *mañaneras*.

Stenographic versions in Spanish: labels in capitals, from 2018 the name before
the office, from 2024 the office before the name; questions under ``PREGUNTA``
and ``INTERLOCUTOR``, films between stage directions in capitals. After counts
over the 165,472 turns of a public collection.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, Part, Rule, RuleKind, Shape

_DATE = r"\d{1,2} de [a-z]{4,10} de(?:l)? \d{4}"
_WORD = r"[A-ZÁÉÍÓÚÑ][\wÁÉÍÓÚÑáéíóúñü.]{1,20}"
_PLACE = rf"{_WORD}(?:,? (?:(?:de|del|la|las|los|el|y) ){{0,2}}{_WORD}){{0,6}}"
_NO_PLACE = r"(?!Presid|Prensa|Versi|Conferencia|Gobierno|Inicio|Compart|Fotograf|Secretar|Publicad|Mañanera|Transcrip)"

MANANERA = Dialect(
    name="mananera",
    summary="Presidency of Mexico, morning press conferences",
    language="es",
    host="Presidencia de la República",
    evidence=(
        Evidence(r"[Vv]ersión estenográfica", 0.45, "a stenographic version"),
        Evidence(r"Conferencia encabezada por (?:la [Pp]residenta|el [Pp]residente)", 0.3, "a conference headed by"),
        Evidence(
            r"[Cc]onferencia de prensa (?:matutina|de la presidenta|del presidente)",
            0.2,
            "a president's press conference",
        ),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:PREGUNTA|INTERLOCUTORA?|INTERVENCIÓN(?: (?:HOMBRE|MUJER))?) ?:",
            0.3,
            "voices without names",
        ),
        Evidence(r"(?m)^[ \t\xa0]*PRESIDENT[EA]\b[A-ZÁÉÍÓÚÑÜ ,.\-]{3,70}:", 0.2, "the president in capitals"),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("pregunta", Part.ASKER),
        ("moderador", Part.CHAIR),
        ("moderadora", Part.CHAIR),
        ("maestro de ceremonias", Part.CHAIR),
        ("maestra de ceremonias", Part.CHAIR),
        ("conductor", Part.CHAIR),
        ("conductora", Part.CHAIR),
        ("presentador", Part.CHAIR),
        ("presentadora", Part.CHAIR),
        ("respuesta", Part.OFFICIAL),
        ("intérprete", Part.INTERPRETER),
        ("traductor", Part.INTERPRETER),
        ("traductora", Part.INTERPRETER),
    ),
    role_patterns=(
        # Typing slips of INTERLOCUTOR are many: INTERLOUTOR, INTERCULTOR, INTELOCUTORA.
        (r"int[a-z]{0,4}l?[a-z]{1,4}utor(?:a|es|as)?|intercultora?", Part.ASKER),
        (r"preguntas?(?: (?:de )?(?:hombre|mujer))?", Part.ASKER),
        (r"intervenci[oó]n(?:es)?(?: (?:de )?(?:hombre|mujer|a coro|fuera de micr[oó]fono))?", Part.ASKER),
        (r"reporter[oa]s?|periodistas?|asistentes?|coro", Part.ASKER),
        # Voices heard in films, and off the stage.
        (r"voz(?: en off)?(?: (?:de )?(?:hombre|mujer|niñ[oa]|locutora?))?|locutora?|narradora?", Part.OFFICIAL),
    ),
    front=FrontRules(
        datelines=(
            rf"(?P<place>{_PLACE}),? (?:a )?(?P<date>{_DATE})\.?",
            rf"(?P<date>{_DATE})",
            rf"{_NO_PLACE}(?P<place>{_PLACE})",
        ),
        titles=(
            r"(?:\d\d\.\d\d\.\d\d )?(?:Versión estenográfica\b|Conferencia de prensa\b|Estenográfica\b)",
            r"Conferencia encabezada por (?:la [Pp]residenta|el [Pp]residente)\b",
        ),
        asker_offices=("reporter", "periodista", "corresponsal"),
        chair_offices=("comunicación social", "vocero", "vocera"),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.END_MARK, r"(?:\+{3,20}|-{2,5} ?[oO0]{1,3} ?-{2,5}|\*{3,20}|={3,20}|-{3,20})$", closes=True),
        Rule(RuleKind.EDITORIAL, r"\((?:Documento|Nota|Transcripci[oó]n) [^()\n]{1,200}\)$", hint="("),
    ),
)
