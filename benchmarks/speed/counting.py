"""Counting what Python does: bytecode instructions and calls, which no neighbour on the machine can change."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType


@attrs.frozen
class Steps:
    """What a piece of work took.

    Attributes:
        instructions: How many instructions of bytecode were executed.
        calls: How often a function was called, be it written in Python or in C.
    """

    instructions: int
    calls: int


def steps_of(task: Callable[[], object]) -> Steps:
    """Count what a piece of work takes, after it was done once.

    The same work takes the same steps each time, with one version of Python and of what is installed. Time spent
    inside a function in C, such as the search for a pattern, is one call however long it takes.
    """
    task()
    gc.collect()
    gc.disable()  # or what is collected in the middle would be counted
    try:
        return Steps(_instructions(task), _calls(task))
    finally:
        gc.enable()


if sys.version_info >= (3, 12):

    def _instructions(task: Callable[[], object]) -> int:
        # Here `sys.settrace` misses the first instructions of functions that already ran.
        count = 0

        def seen(_code: CodeType, _offset: int) -> None:
            nonlocal count
            count += 1

        monitoring, tool = sys.monitoring, sys.monitoring.PROFILER_ID
        monitoring.use_tool_id(tool, "benchmarks/speed")
        monitoring.register_callback(tool, monitoring.events.INSTRUCTION, seen)
        monitoring.set_events(tool, monitoring.events.INSTRUCTION)
        try:
            task()
        finally:
            monitoring.set_events(tool, monitoring.events.NO_EVENTS)
            monitoring.free_tool_id(tool)
        return count

else:

    def _instructions(task: Callable[[], object]) -> int:
        count = 0

        def trace(frame: FrameType, event: str, _: Any) -> Any:  # noqa: ANN401  (as `sys.settrace` wants it)
            nonlocal count
            if event == "opcode":
                count += 1
            elif event == "call":
                frame.f_trace_opcodes, frame.f_trace_lines = True, False
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            task()
        finally:
            sys.settrace(before)
        return count


def _calls(task: Callable[[], object]) -> int:
    count = 0

    def profile(_frame: FrameType, event: str, _: Any) -> None:  # noqa: ANN401  (as `sys.setprofile` wants it)
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        task()
    finally:
        sys.setprofile(before)
    return count
