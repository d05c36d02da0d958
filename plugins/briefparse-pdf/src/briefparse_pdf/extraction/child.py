"""The program that reads one file in a process of its own.

PDFium is a large C++ library, and the bytes are a stranger's. Here it can
neither take more memory than it was given, nor bring down the program that
asked. Standard input has a line of options and then the file; standard output
gets one line of JSON a message, and a last empty one.
"""

from __future__ import annotations

import json
import sys

from briefparse_pdf.extraction.limits import Limits


def main() -> None:
    """Read one file from standard input."""
    limits = Limits(*json.loads(sys.stdin.buffer.readline()))
    data = sys.stdin.buffer.read()
    from briefparse_pdf.extraction.file import messages_of  # noqa: PLC0415  (loaded before memory is bounded)

    bound_memory(limits.memory)
    for message in messages_of(data, limits):
        sys.stdout.write(json.dumps(message, separators=(",", ":")) + "\n")
    sys.stdout.write("\n")
    sys.stdout.flush()


def bound_memory(size: int) -> None:
    """Let this process hold no more than ``size`` bytes of data, where the system can see to it."""
    try:
        import resource  # noqa: PLC0415  (it is not there on Windows)
    except ImportError:
        return
    # RLIMIT_DATA counts what is written to, on Linux 4.7 and later; elsewhere it leaves out what is mapped.
    kind = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    most = resource.getrlimit(kind)[1]
    bound = size if most == resource.RLIM_INFINITY else min(size, most)
    resource.setrlimit(kind, (bound, bound))


if __name__ == "__main__":
    main()
