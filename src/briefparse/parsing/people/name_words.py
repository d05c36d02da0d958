"""The words that stand before names and in them."""

from __future__ import annotations

from typing import Final

HONORIFICS: Final = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady madam mme m amb shri smt sr sra ông bà ibu pani paní "
    "السيد السيدة الدكتور الدكتورة د الأستاذ الأستاذة المهندس المهندسة מר גברת גב' ד\"ר פרופ'".split()
)
"""Words before a name that are no office, in lower case without a dot."""

OFFICES: Final = frozenset(
    "president vice prime minister secretary deputy assistant under attorney general chief chair chairman "
    "chairwoman chairperson spokesperson spokesman spokeswoman director administrator commissioner ambassador "
    "senator representative congressman congresswoman governor mayor admiral colonel captain commander major "
    "lieutenant sergeant press official advisor adviser coordinator surgeon minister's judge justice chancellor "
    "premier commodore brigadier marshal king queen prince princess first lady acting principal senior national "
    "security executive trade communications managing sheriff superintendent inspector constable coach astronaut "
    "sec usec asec cabsec gen maj adm capt lt col officer leader member presidente presidenta secretario secretaria "
    "subsecretario subsecretaria ministro ministra director directora general coordinador coordinadora jefe jefa "
    "gobernador gobernadora vocero vocera titular comisionado comisionada fiscal canciller shri foreign observatory "
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
    "אלוף rzecznik rzeczniczka prezydent prezes "
    "stsin sts'in sts’in psts pstsin psts'in psts’in srs srsin srs'in srs’in stellvertretende stellvertretender "
    "bk'in bk’in bk´in bm'in bm’in bm´in ministerpräsident ministerpräsidentin "
    "bundesbankpräsident außenminister außenministerin vizekanzler regierungssprecherinnen "
    "chef cheffe maire sénateur sénatrice député députée secrétaire ambassadeur ambassadrice premier-ministre "
    "viceministro viceministra primeiro-ministro primeira-ministra porta-voz embaixador embaixadora deputado deputada "
    "vice-presidente viceprimeiro-ministro direttore direttrice assessore assessora commissario vicepremier "
    "staatssecretaris woordvoerder woordvoerster burgemeester minister-president "
    "předseda předsedkyně místopředseda místopředsedkyně ministr ministryně mluvčí tiskový tisková premiér premiérka "
    "vicepremiér vicepremiérka náměstek náměstkyně ředitel ředitelka tajemník tajemnice hejtman hejtmanka guvernér "
    "prezident prezidentka poslanec poslankyně wicepremier wiceminister marszałek wojewoda dyrektor sekretarz "
    "podsekretarz szef szefowa przewodniczący przewodnicząca poseł posłanka "
    "statsminister statsministern utrikesminister finansminister utenriksminister udenrigsminister talsperson "
    "pääministeri ministeri presidentti miniszterelnök miniszter államtitkár szóvivő "
    "președinte președintele prim-ministru prim-ministrul ministru ministrul "
    "cumhurbaşkanı bakan bakanı başbakan başkan başkanı sözcü sözcüsü "
    "presiden menteri wakil gubernur ketua kepala juru bicara sekretaris direktur "
    "bộ trưởng thứ thủ tướng chủ tịch phó "
    "υπουργόσ υπουργοσ υφυπουργόσ υφυπουργοσ πρωθυπουργόσ πρωθυπουργοσ πρόεδροσ προεδροσ εκπρόσωποσ εκπροσωποσ "
    "председатель премьер-министр вице-премьер замминистра пресс-секретарь секретарь посол мэр глава заместитель "
    "редактор міністр речник речниця секретар прем'єр-міністр прем’єр-міністр".split()
)
"""Words that make up an office before a surname, in lower case."""

OCCASIONS: Final = frozenset(
    "briefing briefings telebriefing conference teleconference gaggle presser stakeout roundtable availability avail "
    "interview remarks statement readout transcript transcripts webcast webinar q&a agenda proceedings "
    "participants attendees panelists panellists abbreviations note".split()
)
"""Words for what a transcript is of, and for parts of its head, in lower case; nobody's label ends in one."""

PARTICLES: Final = frozenset("de da do dos das del della der den di du van von la le al el bin ibn ter ten y e".split())
