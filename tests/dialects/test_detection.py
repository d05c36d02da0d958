from briefparse.dialects.detection import choose, score
from briefparse.dialects.dialect import Dialect, Evidence
from scio import BUILTIN, PAGE

GENERIC = BUILTIN.dialect("generic")


def dialect(name: str, *weights: float) -> Dialect:
    evidence = tuple(Evidence("harbour", weight, "a harbour") for weight in weights)
    return Dialect(name=name, summary="for a test", evidence=evidence)


def test_scio_page_is_recognised_and_says_why() -> None:
    (best, *_) = score(PAGE, BUILTIN.dialects)
    assert best.dialect.name == "scio-en"
    assert "dateline of the card" in [item.why for item in best.evidence]
    assert choose(PAGE, BUILTIN.dialects) == (best.dialect, ())


def test_weak_best_falls_to_generic() -> None:
    chosen, doubts = choose("a harbour", (dialect("weak", 0.3), GENERIC))
    assert chosen is GENERIC
    assert [item.code for item in doubts] == ["BP001"]


def test_tie_falls_to_generic_and_names_both() -> None:
    chosen, (doubt,) = choose("a harbour", (dialect("one", 0.8), dialect("two", 0.4, 0.4), GENERIC))
    assert chosen is GENERIC
    assert "one" in doubt.message
    assert "two" in doubt.message


def test_better_of_two_is_chosen() -> None:
    chosen, doubts = choose("a harbour", (dialect("one", 0.6), dialect("two", 0.9), GENERIC))
    assert (chosen.name, doubts) == ("two", ())
