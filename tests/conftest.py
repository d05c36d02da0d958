"""For all tests: golden files, the folder of real transcripts beside the checkout, how Hypothesis draws examples."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import RelaxNG

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden"
SHARED = TESTS.parents[1] / "shared"
SEED = "000_e9f77bf798b4361d.txt"


def pytest_configure() -> None:
    """Choose how property tests draw, where a test does not say otherwise.

    Hypothesis draws the same examples each time where the variable ``CI`` is set, so that no change is
    refused for what it did not do. With ``BRIEFPARSE_EXPLORE`` it draws others each time, and more.
    """
    # How long an example takes says more of the machine.
    settings.register_profile("any", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile("explore", settings.get_profile("any"), derandomize=False, max_examples=1_000)
    settings.load_profile("explore" if os.environ.get("BRIEFPARSE_EXPLORE") else "any")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden files anew; the run then fails, so that nobody trusts it",
    )


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--update-golden"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.getoption("--update-golden"):
        terminalreporter.write_line("golden files were updated: look at the changes, then run again without the flag")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, bytes], None]:
    """Compare bytes with a file under ``tests/golden``: ``golden("sample.md", data)``."""

    def check(name: str, data: bytes) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            return
        assert path.is_file(), f"no golden file {name}; make it with --update-golden"
        expected = path.read_bytes()
        try:
            # Lines give a readable difference; keepends tells line ends apart.
            assert data.decode().splitlines(keepends=True) == expected.decode().splitlines(keepends=True)
        except UnicodeDecodeError:
            assert data == expected

    return check


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real transcripts and schemas, which is no part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder `shared` with real transcripts and schemas is not beside the checkout")
    return SHARED


@pytest.fixture(scope="session")
def seed_path(shared: Path) -> Path:
    """The real transcript that the first issue is about."""
    path = shared / "seeds" / SEED
    if not path.is_file():
        pytest.skip(f"the transcript `shared/seeds/{SEED}` is not there")
    return path


@pytest.fixture(scope="session")
def parla_clarin(shared: Path) -> RelaxNG:
    """The grammar of Parla-CLARIN, simplified so that lxml can compile it."""
    return _grammar(shared / "tei" / "schemas" / "parla-clarin.simplified.rng")


@pytest.fixture(scope="session")
def tei_all(shared: Path) -> RelaxNG:
    """The grammar of all of TEI P5; it takes some ten seconds to compile."""
    return _grammar(shared / "tei" / "schemas" / "tei_all-4.10.2.rng")


def _grammar(path: Path) -> RelaxNG:
    from lxml import etree

    if not path.is_file():
        pytest.skip(f"the grammar {path.name} is not in the folder `shared`")
    return etree.RelaxNG(etree.parse(path))
