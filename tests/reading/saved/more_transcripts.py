"""More fictional transcripts: a ministry that writes labels without dots, a panel, a ministry that writes in Arabic."""

from __future__ import annotations

import datetime as dt

from reading.saved.transcripts import Transcript, turns_of

ISTHMUS = Transcript(
    "isthmus",
    "Department Press Briefing – May 6, 2031",
    "Adrian Brandt, Department Spokesperson, Washington, D.C., May 6, 2031",
    dt.date(2031, 5, 6),
    "en",
    "Department of State",
    (),
    turns_of(
        """
        MR BRANDT:|Good afternoon, everyone. This is a fictional briefing of the department, and the isthmus in it is invented.
        The Secretary met this morning with his colleague from the isthmus, and they spoke about the canal for an hour.
        With that, I will go to your questions. Rosa, would you like to begin?
        QUESTION:|Thanks, Adrian. Did they agree on the tolls, and will there be a paper that all of us can read?
        MR BRANDT:|They agreed to meet again. There will be a paper when there is something to put on it.
        QUESTION:|When?
        MR BRANDT:|In June.
        QUESTION:|A follow-up on the tolls: ships have been waiting for three weeks. What does the department tell their owners?
        MR BRANDT:|That they should wait.
        QUESTION:|Seriously?
        MR BRANDT:|We tell them that talks go on, that nobody wants the canal closed, and that the tolls will not be raised before June.
        QUESTION:|Thank you.
        MR BRANDT:|Thank you all.
        """
    ),
)

PANEL = Transcript(
    "panel",
    "Media briefing on the bees of the northern valleys",
    "Online, 3 June 2031",
    dt.date(2031, 6, 3),
    "en",
    "Institute for Small Animals",
    (),
    turns_of(
        """
        Moderator:|Welcome to this fictional briefing on bees. With us today are two people who have counted them.
        Please say your name and your outlet before you ask.
        Ingrid Solheim:|Thank you. We counted bees in eleven valleys for six years, and in nine of them there are fewer than before.
        What we found has two reasons: late frost and early mowing. The second can be mended.
        Moderator:|Thank you, Ingrid. Tomás?
        Tomás Reyes:|I kept the hives. They did better where the meadows were left alone until July.
        Moderator:|We can take questions now.
        Journalist:|Hanna Lund, Valley Gazette. How many bees is fewer?
        Ingrid Solheim:|About a third fewer than in the first year.
        Journalist:|And honey?
        Tomás Reyes:|There was honey enough for the two of us.
        Journalist:|Who will pay the farmers that mow late?
        Ingrid Solheim:|Somebody should.
        Moderator:|On this note we close. Thank you.
        """
    ),
)

SALT = Transcript(
    "salt",
    "إحاطة صحفية حول موسم الملح في خليج النورس",
    "ميناء السلام، 14 مارس 2031",
    dt.date(2031, 3, 14),
    "ar",
    "وزارة البحار",
    (),
    turns_of(
        """
        المتحدث الرسمي:|مساء الخير جميعا. هذه إحاطة خيالية عن خليج لا وجود له، وسأبدأ ببيان قصير عن موسم الملح.
        جمع الصيادون هذا العام تسعة آلاف طن من الملح، وهو أكثر مما جمعوه في العام الماضي.
        سؤال:|شكرا. كم بلغت تكلفة الأحواض الجديدة، ومن الذي سيدفعها هذا العام؟
        المتحدث الرسمي:|بلغت ثلاثة ملايين. سيدفعها صندوق الميناء.
        سؤال:|متى تفتح؟
        المتحدث الرسمي:|في الربيع.
        سؤال:|هل سيكون الملح أرخص بعد ذلك في أسواق الجزر؟
        المتحدث الرسمي:|نأمل ذلك، لكن السعر يحدده البحر والشمس أكثر مما تحدده الوزارة.
        سؤال:|شكرا لكم.
        المتحدث الرسمي:|شكرا لكم جميعا.
        """
    ),
)

MORE_TRANSCRIPTS = (ISTHMUS, PANEL, SALT)
