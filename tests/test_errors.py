import pickle

import pytest

from briefparse import errors

MADE = [
    errors.ReadError("a.txt", "it is closed"),
    errors.BinaryInputError("a.bin", "it is not text"),
    errors.TooLargeError("a.zip", "it is larger than 9 bytes"),
    errors.UnknownNameError("exporter", "pdf", ["tei"]),
    errors.OptionError("exporter", "docx", "it has no option"),
    errors.PluginError("echo", "it is broken"),
    errors.MissingDependencyError("echo", "it needs a module"),
    errors.PluginConflictError("echo", "another is called so"),
    errors.ExportError("docx", "it is too long"),
    errors.WriteError("a.docx", "the disk is full"),
    errors.TargetExistsError("a.docx"),
    errors.WorkersLostError("the executor is broken"),
]


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_error_survives_pickling_and_is_one_line(error: errors.BriefparseError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  (our own bytes)
    assert type(again) is type(error)
    assert vars(again) == vars(error)
    assert str(again) == str(error)
    assert "\n" not in str(error)


def test_every_error_is_in_the_tree_and_drawn() -> None:
    kinds = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)}
    assert all(issubclass(kind, errors.BriefparseError) for kind in kinds)
    assert kinds == {type(error) for error in MADE} | {errors.BriefparseError}
    assert all(kind.__name__ in (errors.__doc__ or "") for kind in kinds)
