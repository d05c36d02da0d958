"""The words of transcribers: what they write for sounds, silences, lost words and interpreters."""

from __future__ import annotations

from typing import Final

SOUNDS: Final = frozenset(
    # English
    "laughter laughs laugh laughing chuckles chuckle chuckling giggles giggling applause applauds applauding claps "
    "clapping cheers cheering boos booing jeers jeering crosstalk cross-talk overtalk overtalking coughs coughing "
    "sighs sighing sneezes gasps gasping groans murmurs murmuring whispers whispering whistles whistling shouts "
    "shouting singing sings chanting chants nods nodding shrugs smiles smiling gestures gesturing "
    # Spanish, Portuguese, Catalan
    "risas risa ríe aplausos aplauso abucheos murmullos rechifla porras risos palmas vaias riure rialles "
    # French, German, Italian
    "rires rire applaudissements sourires huées heiterkeit beifall applaus lachen gelächter zuruf zurufe unruhe "
    "risate applausi ride "
    # Russian, Korean, Japanese, Arabic
    "смех аплодисменты смеётся смеется 웃음 박수 拍手 笑い 一同笑い ضحك تصفيق".split()
)
"""What is heard or seen of people; words may follow that say of whom: ``laughter from the press``."""

SILENCES: Final = frozenset(
    (
        *"pause pauses recess silence music overlapping gavel pausa silencio música musica stille пауза музыка".split(),
        *("cross talk", "long pause", "brief pause", "short pause", "brief recess", "short recess", "recess taken"),
        *("moment of silence", "minute of silence", "minuto de silencio", "minuto de silêncio", "national anthem"),
        *("no response", "no audible response", "clears throat", "throat clear", "technical difficulties"),
        *("technical difficulty", "technical issue", "technical issues", "simultaneous conversations"),
        *("multiple speakers", "speaking simultaneously", "simultaneous speaking", "overlapping speakers"),
        *("overlapping conversation", "off the record", "show of hands", "commercial break", "crowd noise"),
        *("audience reaction", "background noise", "phone rings", "phone ringing", "bell rings", "bell ringing"),
        *("shakes head", "shaking head", "bangs gavel", "pounds podium", "holds up hand", "raises hand"),
        *("himno nacional", "video clip", "videotape", "foreign language", "speaking foreign language"),
        *("speaks foreign language", "non-english", "non-english speech", "speaking in foreign language"),
    )
)
"""What else happens; the mark must hold these words alone, for prose in brackets holds them too."""

MANNERS: Final = frozenset(
    "light loud some more brief general scattered nervous sustained prolonged continued laughing audience press "
    "reporter reporters crowd room standing off-mic grandes fuertes".split()
)
"""Words that come before a sound and say how, or whose, it was."""

LOST: Final = (
    *("inaudible", "unintelligible", "unintel", "indiscernible", "indecipherable", "off mic", "off-mic", "off mike"),
    *("off-mike", "off microphone", "off-microphone", "audio gap", "audio drop", "audio cut", "audio malfunction"),
    *("audio lost", "audio interruption", "no audio", "lost audio", "garbled", "speaking off mic"),
    *("ininteligible", "no se escucha", "fuera de micrófono", "sin micrófono", "sin audio"),
    *("inaudível", "ininteligível", "fora do microfone", "inintelligible", "hors micro", "unverständlich"),
    *("incomprensibile", "fuori microfono", "неразборчиво", "нрзб", "без микрофона", "غير مسموع"),
    *("听不清", "听不見", "听不见", "聽不清", "录音不清", "声音不清", "聞き取れず", "聴取不能", "聞き取り不能"),
)
"""What a mark for words that nobody could hear begins with."""

LANGUAGES: Final = (
    "arabic|armenian|bengali|bulgarian|cantonese|catalan|chinese|creole|croatian|czech|danish|dari|dutch|english|"
    "estonian|farsi|finnish|french|georgian|german|greek|hebrew|hindi|hungarian|indonesian|irish|italian|japanese|"
    "kazakh|khmer|korean|kurdish|lao|latvian|lithuanian|malay|mandarin|mongolian|nepali|norwegian|pashto|persian|"
    "polish|portuguese|punjabi|romanian|russian|serbian|slovak|somali|spanish|swahili|swedish|tagalog|tamil|thai|"
    "tibetan|turkish|ukrainian|urdu|uyghur|uzbek|vietnamese|(?:a |another )?foreign language"
)
"""Names of languages, as alternatives of a regular expression, in lower case."""
