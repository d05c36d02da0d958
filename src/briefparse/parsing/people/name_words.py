"""The words that stand before names and in them."""

from __future__ import annotations

from typing import Final

HONORIFICS: Final = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady madam mme m amb shri smt sr sra "
    "السيد السيدة الدكتور الدكتورة د الأستاذ الأستاذة المهندس المهندسة מר גברת גב' ד\"ר פרופ'".split()
)
"""Words before a name that are no office, in lower case without a dot."""

OFFICES: Final = frozenset(
    "president vice prime minister secretary deputy assistant under attorney general chief chair chairman "
    "chairwoman chairperson spokesperson spokesman spokeswoman director administrator commissioner ambassador "
    "senator representative congressman congresswoman governor mayor admiral colonel captain commander major "
    "lieutenant sergeant press official advisor adviser coordinator surgeon minister's judge justice chancellor "
    "premier commodore brigadier marshal king queen prince princess first lady acting principal senior national "
    "security executive trade communications managing "
    "sec gen maj adm capt lt col officer leader member presidente presidenta secretario secretaria subsecretario "
    "subsecretaria ministro ministra director directora general coordinador coordinadora jefe jefa gobernador "
    "gobernadora vocero vocera titular comisionado comisionada fiscal canciller shri foreign observatory "
    "financial permanent presidential head governor-general vicepresidente vicepresidenta subdirector subdirectora "
    "consejero consejera "
    "procurador procuradora comandante almirante senador senadora diputado diputada alcalde alcaldesa embajador "
    "embajadora encargado encargada treasurer portavoz "
    "bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin bundesminister bundesministerin "
    "staatssekretär staatssekretärin staatsminister staatsministerin präsident präsidentin bundespräsident "
    "sprecher sprecherin regierungssprecher regierungssprecherin vorsitzende vorsitzender vors sts stellv ministre "
    "président présidente première porte-parole directeur directrice gouverneur préfet préfète sindaco sindaca "
    "portavoce sottosegretario secretário secretária governador governadora prefeito prefeita министр президент "
    "губернатор директор представитель وزير الوزير وزيرة الوزيرة رئيس الرئيس رئيسة الرئيسة نائب مدير المدير المديرة "
    "محافظ المحافظ السفير السفيرة العميد اللواء العقيد الفريق الناطق الناطقة שר השר שרת השרה ראש נשיא הנשיא סגן "
    "אלוף rzecznik rzeczniczka prezydent prezes".split()
)
"""Words that make up an office before a surname, in lower case."""

PARTICLES: Final = frozenset("de da do dos das del della der den di du van von la le al el bin ibn ter ten y e".split())
