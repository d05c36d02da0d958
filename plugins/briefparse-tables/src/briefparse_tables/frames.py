"""Data frames: the tables in pandas, polars or pyarrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from briefparse import MissingDependencyError
from briefparse_tables.arrow import arrow_schema, arrow_table
from briefparse_tables.many import each_of
from briefparse_tables.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from briefparse import Briefing

Engine = Literal["pandas", "polars", "pyarrow"]


@overload
def to_frames(
    briefings: Briefing | Iterable[Briefing], *, engine: Literal["pandas"] = "pandas"
) -> dict[str, pd.DataFrame]: ...
@overload
def to_frames(briefings: Briefing | Iterable[Briefing], *, engine: Literal["polars"]) -> dict[str, pl.DataFrame]: ...
@overload
def to_frames(briefings: Briefing | Iterable[Briefing], *, engine: Literal["pyarrow"]) -> dict[str, pa.Table]: ...
def to_frames(briefings: Briefing | Iterable[Briefing], *, engine: Engine = "pandas") -> dict[str, Any]:
    """Return all tables as data frames, by name.

    Args:
        briefings: A briefing, or several, whose rows then follow one another; ``briefing_id`` tells them apart.
        engine: ``pandas`` (columns of ``pandas.ArrowDtype``), ``polars`` or ``pyarrow``.

    Returns:
        A frame for each table: ``frames["turns"]``, ``frames["people"]`` … A table without rows has the same
        columns and types.

    Raises:
        ExportError: Two briefings have the same id.
        MissingDependencyError: The engine is not installed.
        ValueError: There is no such engine.
    """
    known = tuple(each_of(briefings))
    make = _maker(engine)
    return {
        table.name: make(arrow_table(arrow_schema(table), (row for one in known for row in table.rows(one))))
        for table in TABLES
    }


def _maker(engine: str) -> Any:  # noqa: ANN401  (a function that returns a frame of a library that may be absent)
    try:
        if engine == "pandas":
            import pandas as pd  # noqa: PLC0415  (heavy, and optional)

            return lambda table: table.to_pandas(types_mapper=pd.ArrowDtype)
        if engine == "polars":
            import polars as pl  # noqa: PLC0415  (heavy, and optional)

            return pl.from_arrow
    except ModuleNotFoundError as failure:
        reason = f"{engine} is not installed: pip install 'briefparse-tables[{engine}]'"
        raise MissingDependencyError("tables", reason) from failure
    if engine == "pyarrow":
        return lambda table: table
    message = f"no engine is called {engine!r}; there are: pandas, polars, pyarrow"
    raise ValueError(message)
