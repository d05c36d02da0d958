"""Writes one briefing in a process of its own, on another day; run by its path, and never imported.

On standard input come the pickled exporter, as a line of hexadecimal digits, and
a briefing as JSON; its export goes out as hexadecimal digits. The argument is
the number of days by which the clock is put forward.
"""

import datetime as dt
import pickle
import sys

import time_machine


def main() -> None:
    """Write what came in."""
    day = dt.datetime.now(dt.UTC) + dt.timedelta(days=int(sys.argv[1]))
    # The clock is put forward before anything else is imported, so that whoever asks for the date gets the other one.
    with time_machine.travel(day):
        exporter = pickle.loads(bytes.fromhex(sys.stdin.buffer.readline().decode()))  # noqa: S301  (from the process that started this one)
        from briefparse import parse  # noqa: PLC0415  (after the clock was put forward)

        sys.stdout.write(exporter.export(parse(sys.stdin.buffer.read(), from_format="json")).hex())


if __name__ == "__main__":
    main()
