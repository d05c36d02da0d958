"""The United States Department of Defense: press briefings and media availabilities.

The first label of an official holds office and full name, later ones an
abbreviated office or honorific and the surname, all in capitals; askers are
``Q``. Older transcripts list the presenters with date and time, newer ones stand
below the banner of the site. After a survey of stored pages of defense.gov.
"""

from __future__ import annotations

from briefparse.dialects.crumbs import CRUMBS
from briefparse.dialects.dialect import Dialect, Evidence, FrontRules, HeadingKind, Part, Rule, RuleKind, Shape

_DATE = r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}"
_CLOCK = r"\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?"
_ZONE = r"(?: \(?(?:[A-Z]{2,4}|[Ll]ocal)\)?)?"
_RANK = (
    r"SECRETARY(?: OF (?:DEFENSE|WAR|STATE))?|(?:LT\. |MAJ\. |BRIG\. )?GEN|(?:REAR |VICE )?ADM|CAPT|COL|MAJ|CMDR|"
    r"(?:REAR |VICE )?ADMIRAL|(?:BRIGADIER |MAJOR |LIEUTENANT )?GENERAL|(?:DEPUTY )?(?:PENTAGON )?PRESS SECRETARY"
)

PENTAGON = Dialect(
    name="pentagon",
    summary="United States Department of Defense, press briefings",
    language="en",
    host="Department of Defense",
    evidence=(
        Evidence(r"(?m)^[ \t\xa0]*Q ?:[ \t\xa0]", 0.25, "questions labelled Q with a colon"),
        Evidence(
            rf"(?m)^[ \t\xa0]*(?:{_RANK})\.? [A-Z][A-Z .'’\-]{{2,40}}:\s",
            0.25,
            "an office or rank and a name in capitals",
        ),
        Evidence(
            r"(?m)^[^\n:]{0,60}(?:Pentagon|Defense|War|Chiefs|General|Admiral)[^\n:]{0,99}\b(?:Hold|Brief|Conduct)s? ",
            0.3,
            "title that tells who holds a briefing",
        ),
        Evidence(r"(?m)^[ \t\xa0]*Presenters?: ", 0.3, "list of presenters"),
        Evidence(r"(?m)^[ \t\xa0]*(?:News )?Transcript[ \t\xa0]*$", 0.15, "heading of a transcript"),
        Evidence(
            r"WEB\.mil|\b(?:defense|war)\.gov|U\.S\. Department of (?:Defense|War)|Subscribe to Our Press Advisories",
            0.3,
            "a line of the site",
        ),
        Evidence(r"\bPentagon\b|Secretary of (?:Defense|War)", 0.15, "names the department"),
        Evidence(
            r"(?:Pentagon|PENTAGON) (?:[Pp]ress|PRESS) (?:[Ss]ecretary|SECRETARY)", 0.35, "names the press secretary"
        ),
    ),
    shapes=(Shape.INLINE, Shape.LETTER),
    letters=(("Q", Part.ASKER),),
    label_patterns=(r"\((?P<label>UNKNOWN|STAFF|VOICE)\) ?:[ \t\xa0]*",),
    roles=(
        ("staff", Part.CHAIR),
        ("moderator", Part.CHAIR),
        ("operator", Part.CHAIR),
        ("question", Part.ASKER),
        ("reporter", Part.ASKER),
        ("press", Part.ASKER),
        ("media", Part.ASKER),
        ("interpreter", Part.INTERPRETER),
        ("translator", Part.INTERPRETER),
    ),
    role_patterns=(
        (r"(?:[a-z.&’' \-]{1,60} )?officials?(?: (?:#? ?\d|one|two|three|four|five|six))?", Part.OFFICIAL),
        (r"unknown|(?:unidentified )?(?:speaker|voice)(?: ?#? ?\d{1,2})?", Part.ASKER),
    ),
    front=FrontRules(
        headings=(
            ("presenter", HeadingKind.SPEAKERS),
            ("presenters", HeadingKind.SPEAKERS),
            ("date", HeadingKind.DATE),
        ),
        datelines=(
            rf"(?P<date>{_DATE})(?:,? (?P<time>{_CLOCK}){_ZONE})?",
            rf"(?P<time>{_CLOCK}){_ZONE}",
        ),
        titles=(
            (
                r"[^\n:;]{0,200}\b(?:Holds?|Hosts?|Conducts?|Briefs?|Delivers?|Provides?|Speaks?) "
                r"[^\n:;]{0,80}(?:Brief|Press|Media|Conference|Reporters|Availability|Remarks)"
            ),
            (
                r"(?:Media Availability|Press (?:Briefing|Conference|Gaggle)|News (?:Briefing|Conference)|"
                r"DOD News Briefing|Department of (?:Defense|War) [^\n:]{0,40}Briefing|Joint |Off-Camera|"
                r"Media Roundtable|Remarks)\b"
            ),
            r"[^\n:;]{0,80}\b(?:Briefing|Conference|Roundtable|Availability|Gaggle)(?: (?:[Ww]ith|[Bb]y|[Oo]n|-|–) |$)",
        ),
    ),
    rules=(
        *CRUMBS,
        Rule(RuleKind.END_MARK, r"[-–—]{0,3} ?END ?[-–—]{0,3}$", hint="END", closes=True),
        Rule(RuleKind.NAVIGATION, r"An official website of the [^\n]{1,80}$", hint="An official website of the "),
        Rule(RuleKind.NAVIGATION, r"Here['’]s how you know[^\n]{0,20}$", hint="s how you know"),
        Rule(RuleKind.NAVIGATION, r"(?:Official websites use|A) \.(?:gov|mil)[^\n]{0,200}$"),
        Rule(RuleKind.NAVIGATION, r"\.(?:gov|mil) website belongs[^\n]{0,200}$", hint="website belongs"),
        Rule(RuleKind.NAVIGATION, r"Secure \.(?:gov|mil) websites[^\n]{0,300}$", hint="Secure ."),
        Rule(RuleKind.NAVIGATION, r"Skip to main content[^\n]{0,40}$", hint="Skip to main content"),
        Rule(RuleKind.NAVIGATION, r"Subscribe to [^\n]{1,80}$", hint="Subscribe to ", closes=True),
        Rule(RuleKind.NAVIGATION, r"Hosted by [^\n]{1,120}$", hint="Hosted by ", closes=True),
        Rule(RuleKind.NAVIGATION, r"ADDITIONAL LINKS$", hint="ADDITIONAL LINKS", closes=True),
        Rule(RuleKind.NAVIGATION, r"(?:News )?Transcript$", hint="ranscript"),
        Rule(RuleKind.METADATA, r"U\.S\. Department of (?:Defense|War)$", hint="U.S. Department of "),
        Rule(RuleKind.METADATA, r"Office of the Assistant [^\n]{1,120}$", hint="Office of the Assistant "),
    ),
)
