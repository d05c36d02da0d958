"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from briefparse.late import late


def test_a_late_pattern_answers_as_a_compiled_one_does() -> None:
    pattern, compiled = late(r"(?P<word>b\w)", re.IGNORECASE), re.compile(r"(?P<word>b\w)", re.IGNORECASE)

    assert pattern.sub("-", "ab Bcd") == compiled.sub("-", "ab Bcd") == "ab -d"
    assert [found["word"] for found in pattern.finditer("bc BD")] == ["bc", "BD"]
    assert (pattern.pattern, pattern.flags, pattern.groups) == (compiled.pattern, compiled.flags, compiled.groups)
    assert pattern.fullmatch("bcd") is None


def test_a_late_pattern_is_compiled_at_its_first_use() -> None:
    pattern = late(rb"(")

    with pytest.raises(re.error, match="unterminated subpattern"):
        pattern.search(b"")


def test_a_late_pattern_keeps_what_it_was_asked_for() -> None:
    pattern = late("a")

    assert pattern.search is pattern.search


def test_patterns_for_chinese_are_not_compiled_for_a_transcript_in_english() -> None:
    code = (
        "import briefparse; from briefparse.parsing.people.han_names import _NAME, _WITH_OFFICE; "
        "compiled = lambda: [len(vars(pattern)) > 1 for pattern in (_NAME, _WITH_OFFICE)]; "
        "briefparse.parse('MS. NOVAK: Good morning. Is there a question?'); print(compiled()); "
        "briefparse.parse('新闻发言人方秋：各位好。\\n\\n记者：请问，有没有消息？'); print(compiled())"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.splitlines() == ["[False, False]", "[True, True]"]
