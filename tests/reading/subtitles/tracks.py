"""Fictional subtitles, as services and people write them."""

# Microsoft Teams: a voice tag in each cue.
TEAMS = """WEBVTT

NOTE duration:"00:00:32.0000000"

0c5d5e6a/1-0
00:00:03.120 --> 00:00:05.640
<v Mara Venn>Good morning, everyone. Thank you</v>

0c5d5e6a/1-1
00:00:05.640 --> 00:00:09.000
<v Mara Venn>for coming to this fictional briefing.</v>

0c5d5e6a/2-0
00:00:19.000 --> 00:00:22.000
<v Mara Venn>I will take questions &amp; answers.</v>

0c5d5e6a/3-0
00:00:25.000 --> 00:00:28.000
<v.first Speaker 1>When will the bridge open?</v>

0c5d5e6a/4-0
00:00:29.000 --> 00:00:32.000
<v Mara Venn>In spring: we wait for steel.</v>
"""

# Zoom: a name before the words of each cue, as people typed it.
ZOOM = """WEBVTT

1
00:00:03.120 --> 00:00:05.640
Mara Venn: Good morning, everyone. Thank you

2
00:00:05.640 --> 00:00:09.000
Mara Venn: for coming to this fictional briefing.

3
00:00:19.000 --> 00:00:22.000
phone of ola: When will the bridge open?

4
00:00:25.000 --> 00:00:28.000
Mara Venn: In spring: we wait.

5
00:00:29.000 --> 00:00:32.000
Mara Venn: That is all.
"""

# Television: capitals, and ``>>`` where somebody else speaks.
TELEVISION = """1
00:00:01,000 --> 00:00:03,000
>> MARA VENN: GOOD MORNING.
THANK YOU FOR COMING. WE HAVE

2
00:00:03,000 --> 00:00:05,000
THREE ITEMS TODAY. FIRST: THE
HARBOUR, WHICH IS FICTIONAL.

3
00:00:05,000 --> 00:00:07,000
&gt;&gt; WHEN WILL IT OPEN?
>> MARA VENN: IN SPRING.

4
00:00:07,000 --> 00:00:09,000
>> REPORTER: THANK YOU. >> ONE MORE
QUESTION, PLEASE?

5
00:00:09,000 --> 00:00:11,000
>> MARA VENN: NO. [LAUGHTER]
"""

# YouTube's own captions: words with times, and each line shown twice or thrice.
YOUTUBE = """WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.070 align:start position:0%
\x20
good<00:00:00.320><c> morning</c><00:00:00.640><c> everyone</c>

00:00:02.070 --> 00:00:02.080 align:start position:0%
good morning everyone
\x20

00:00:02.080 --> 00:00:04.000 align:start position:0%
good morning everyone
and<00:00:02.320><c> thank</c><00:00:02.640><c> you</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
and thank you
\x20

00:00:04.010 --> 00:00:06.000 align:start position:0%
and thank you
&gt;&gt; when<00:00:04.320><c> will</c><00:00:04.640><c> it open</c>

00:00:06.000 --> 00:00:06.010 align:start position:0%
&gt;&gt; when will it open
\x20

00:00:06.010 --> 00:00:08.000 align:start position:0%
&gt;&gt; when will it open
&gt;&gt; in<00:00:07.320><c> spring</c>
"""

# YouTube's older form, in which people upload captions.
SUBVIEWER = """0:00:00.599,0:00:04.160
>> MARA VENN: Hi, everybody.

0:00:04.160,0:00:06.770
Thank you for
coming to this fictional briefing.

0:00:06.770,0:00:10.770
REPORTER: When will it open?

0:00:10.770,0:00:12.770
MARA VENN: In spring.
"""

TRACKS = {"teams": TEAMS, "zoom": ZOOM, "television": TELEVISION, "youtube": YOUTUBE, "subviewer": SUBVIEWER}
