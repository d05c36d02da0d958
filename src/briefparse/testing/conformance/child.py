"""Writes one briefing in a process of its own, on another day; run by its path, and never imported.

The clock is put forward before anything else is imported, so that whoever asks
for the date gets the other one. On standard input come the pickled exporter, as
a line of hexadecimal digits, and a briefing as JSON; its export goes out as
hexadecimal digits. The argument is the number of days.
"""

import datetime as dt
import pickle
import sys
import time
from typing import Any


def put_forward(days: int) -> None:
    """Put the clock of this process forward, as far as Python code reads it."""
    seconds = days * 86_400
    real: Any = {name: getattr(time, name) for name in ("time", "time_ns", "localtime", "gmtime", "ctime", "strftime")}
    clock: Any = time
    clock.time = lambda: real["time"]() + seconds
    clock.time_ns = lambda: real["time_ns"]() + seconds * 10**9
    clock.localtime = lambda at=None: real["localtime"](time.time() if at is None else at)
    clock.gmtime = lambda at=None: real["gmtime"](time.time() if at is None else at)
    clock.ctime = lambda at=None: real["ctime"](time.time() if at is None else at)
    clock.strftime = lambda form, at=None: real["strftime"](form, time.localtime() if at is None else at)
    _put_dates_forward(dt.timedelta(days))


def _put_dates_forward(ahead: dt.timedelta) -> None:
    class Kind(type):
        """Takes the dates that C code makes for dates of the classes below."""

        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, reals[cls]) if cls in reals else type.__instancecheck__(cls, value)

        def __subclasscheck__(cls, other: type) -> bool:
            return issubclass(other, reals[cls]) if cls in reals else type.__subclasscheck__(cls, other)

    class Date(dt.date, metaclass=Kind):
        @classmethod
        def today(cls) -> Any:  # noqa: ANN401  (of whichever class it is called on)
            return cls.fromordinal(reals[Date].today().toordinal()) + ahead

    class Datetime(dt.datetime, metaclass=Kind):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Any:  # noqa: ANN401
            return super().now(tz) + ahead

        @classmethod
        def today(cls) -> Any:  # noqa: ANN401
            return cls.now()

        @classmethod
        def utcnow(cls) -> Any:  # noqa: ANN401
            return cls.now(dt.UTC).replace(tzinfo=None)

    reals: dict[type, Any] = {Date: dt.date, Datetime: dt.datetime}
    module: Any = dt
    for fake, real in reals.items():
        fake.__name__ = fake.__qualname__ = real.__name__
        fake.__module__ = "datetime"
        setattr(module, real.__name__, fake)


def main() -> None:
    """Write what came in."""
    if days := int(sys.argv[1]):
        put_forward(days)
    exporter = pickle.loads(bytes.fromhex(sys.stdin.buffer.readline().decode()))  # noqa: S301  (from the process that started this one)
    from briefparse import parse  # noqa: PLC0415  (after the clock was put forward)

    sys.stdout.write(exporter.export(parse(sys.stdin.buffer.read(), from_format="json")).hex())


if __name__ == "__main__":
    main()
