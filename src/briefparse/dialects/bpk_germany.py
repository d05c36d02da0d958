"""The German government's press conferences: Regierungspressekonferenz, and those of the Chancellor.

The spokespersons stand in one line after ``Sprecher:``, by surname, each with the
letters of a ministry in brackets; who chairs opens with a sentence and may have
turns. Questions are labelled ``Frage`` and ``Zusatzfrage``, with the journalist's
surname since about 2012; some copies have all labels in capitals. After a survey
of openings of pages of bundesregierung.de and their copies.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_OFFICE = (
    r"(?:StS|STS|StS[’'´]?in|STS[’'´]?IN|SRS|SRS[’'´]?in|SRS[’'´]?IN|PStS|PStS[’'´]?in|BK|BK[’'´]?in|BK[’'´]?IN|"
    r"BM|BM[’'´]?in|BM[’'´]?IN|MP|MP[’'´]?in|P|VK)"
)
_NAME = r"(?:(?:[Vv]on|[Vv]an|[Dd]e|[Dd]er|[Zz]u|Dr\.) ){0,3}[A-ZÄÖÜ][\w’'´\-]{1,30}(?: [A-ZÄÖÜ][\w’'´\-]{1,30}){0,2}"
_MINISTRY = r"\([A-Z][A-Za-zÄÖÜ]{1,9}\)"
_SPOKESPERSON = r"(?:[Ss]tellvertretende[rn]? )?Regierungssprecher(?:in)?"
_ASKS = r"(?:FRAGE|ZUSATZFRAGE|NACHFRAGE|ZUSATZ|ZURUF)"

BPK_GERMANY = Dialect(
    name="bpk-germany",
    summary="Government of Germany, press conferences in German",
    language="de",
    evidence=(
        Evidence(r"eröffnet die Pressekonferenz und begrüßt", 0.5, "who chairs opens the conference"),
        Evidence(r"Regierungspressekonferenz|\bRegPK\b|\bBPK\b", 0.3, "names the series"),
        Evidence(r"Mitschrift (?:der )?(?:- )?Pressekonferenz|\bWortprotokoll", 0.2, "a verbatim record"),
        Evidence(r"Presse- und Informationsamt der Bundesregierung", 0.2, "names the office"),
        Evidence(r"Ausschrift des fremdsprachlichen Teils", 0.4, "how words in other languages were written down"),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:StS|STS|SRS|SRS.?in|BK.in) [A-ZÄÖÜ][^\n:]{1,40}(?:: |$)",
            0.25,
            "letters of an office and a surname",
        ),
        Evidence(
            r"(?m)^[ \t\xa0]*(?:Zusatzfrage|ZUSATZFRAGE|Zusatz|ZUSATZ)\b[^\n:]{0,40}(?:: |$)", 0.2, "labels Zusatzfrage"
        ),
    ),
    shapes=(Shape.INLINE,),
    roles=(
        ("frage", Part.ASKER),
        ("zusatzfrage", Part.ASKER),
        ("nachfrage", Part.ASKER),
        ("zusatz", Part.ASKER),
        ("zuruf", Part.ASKER),
        ("vorsitzender", Part.CHAIR),
        ("vorsitzende", Part.CHAIR),
        ("vors", Part.CHAIR),
        ("moderator", Part.CHAIR),
        ("moderatorin", Part.CHAIR),
        ("dolmetscher", Part.INTERPRETER),
        ("dolmetscherin", Part.INTERPRETER),
    ),
    label_patterns=(
        (
            rf"(?P<label>(?:{_ASKS} )?(?!(?:IBAN|BIC|PS|NB)\b)(?:(?:VON|VAN|DE|DER|ZU|DR\.|PROF\.|VORS\.|STS) ){{0,3}}"
            r"[A-ZÄÖÜ]{2}[A-ZÄÖÜẞ\-]{1,30}(?: \([A-Za-zÄÖÜ]{2,8}\))?):[ \t\xa0]{1,6}(?=\S)"
        ),
        (
            rf"(?P<label>(?:{_OFFICE}|Vorsitzender?|Vors\.|(?:Zusatz|Nach)?[Ff]rage|Zusatz|Zuruf) {_NAME})"
            r":[ \t\xa0]{1,6}(?=\S)"
        ),
        # As the office has set them since 2024: on lines of their own, without a colon.
        (
            rf"(?P<label>(?:{_OFFICE}|Vorsitzender?|Vors\.) {_NAME}|{_NAME} {_MINISTRY}"
            rf"|(?:(?:Zusatz|Nach)?[Ff]rage|Zusatz|Zuruf)(?: {_NAME})?)(?=[ \t\xa0]{{0,4}}$)"
        ),
    ),
    strangers=None,
    front=FrontRules(
        headings=(
            ("sprecher", HeadingKind.SPEAKERS),
            ("sprecherin", HeadingKind.SPEAKERS),
            ("sprecherinnen und sprecher", HeadingKind.SPEAKERS),
        ),
        key=(
            rf"(?:[•·*\-–][ \t\xa0]{{0,8}})?(?P<name>(?:{_OFFICE} |{_SPOKESPERSON} |Bundeskanzler(?:in)? )?{_NAME})"
            r"(?: \((?P<title>[^()\n]{2,40})\))?(?=,|$)"
        ),
        abstracts=(r"Themen?: ",),
        titles=(
            r"(?:Regierungs|Sommer|Abschluss)pressekonferenz [^\n]{3,200}$",
            r"Pressekonferenz (?:von|vom|mit|des|der|zum|nach|anlässlich) [^\n]{3,200}$",
            r"Pressestatements? [^\n]{3,200}$",
            r"[^\n]{0,80}\b(?:BPK|RegPK)\b[^\n]{0,80}$",
        ),
        chair_offices=("vorsitzend", "vors."),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.NAVIGATION, r"[^\n→]{1,80}→ ?[^\n→]{1,160}→ ?[^\n]{1,400}$", hint="→"),
        Rule(
            RuleKind.EDITORIAL,
            r"\(?(?:Vorsitzender?|VORSITZENDER?|Vors\.|VORS\.) [^\n:]{2,60} eröffnet die Pressekonferenz[^\n]{0,300}$",
            hint="eröffnet die Pressekonferenz",
        ),
        Rule(
            RuleKind.EDITORIAL,
            r"[^\n.:]{2,80} sowie die Sprecher(?:innen und Sprecher)? der Ministerien\.\)$",
            hint="der Ministerien",
        ),
        Rule(
            RuleKind.EDITORIAL,
            r"\([^()\n]{0,40}Ausschrift des fremdsprachlichen Teils[^()\n]{0,200}\)$",
            hint="Ausschrift",
        ),
        Rule(
            RuleKind.NAVIGATION,
            r"•[ \t\xa0]{1,6}(?:Bundesregierung ?[|⏐] ?Startseite|Schwerpunkte(?: der Bundesregierung)?|Themen|"
            r"Bundeskanzler(?:in)?|Bundesregierung|Aktuelles|Mediathek|Service)[ \t\xa0]{0,4}$",
            hint="•",
        ),
        Rule(RuleKind.METADATA, r"(?:•[ \t\xa0]{1,6})?(?:Mitschrift Pressekonferenz|\d{1,3} Min\. Lesedauer)$"),
        Rule(RuleKind.NAVIGATION, r"(?:PayPal|IBAN|GLS|Konto)\b[^\n]{0,200}$"),
        Rule(
            RuleKind.METADATA,
            r"(?:Quelle|veröffentlicht im|Presse- und Informationsamt der Bundesregierung)\b[^\n]{0,300}$",
            hint="e",
            within=True,
            closes=True,
        ),
        Rule(RuleKind.END_MARK, r"\([^()\n]{0,40}(?:Ende|ENDE)[^()\n]{0,60}\)$", hint="n", closes=True),
    ),
)
