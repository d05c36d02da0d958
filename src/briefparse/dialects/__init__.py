"""How each press office writes, as data: one file a family."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect


def builtin_dialects() -> tuple[Dialect, ...]:
    """Return the dialects that ship with briefparse; `generic` is the last."""
    from briefparse.dialects.australia_pm import AUSTRALIA_PM  # noqa: PLC0415  (loaded when a registry is made)
    from briefparse.dialects.bpk_germany import BPK_GERMANY  # noqa: PLC0415
    from briefparse.dialects.ecb import ECB  # noqa: PLC0415
    from briefparse.dialects.fomc import FOMC  # noqa: PLC0415
    from briefparse.dialects.generic import GENERIC  # noqa: PLC0415
    from briefparse.dialects.hong_kong import HONG_KONG  # noqa: PLC0415
    from briefparse.dialects.imf import IMF  # noqa: PLC0415
    from briefparse.dialects.kantei import KANTEI  # noqa: PLC0415
    from briefparse.dialects.kremlin import KREMLIN  # noqa: PLC0415
    from briefparse.dialects.mananera import MANANERA  # noqa: PLC0415
    from briefparse.dialects.mea_india import MEA_INDIA  # noqa: PLC0415
    from briefparse.dialects.mfa_china_en import MFA_CHINA_EN  # noqa: PLC0415
    from briefparse.dialects.mfa_china_zh import MFA_CHINA_ZH  # noqa: PLC0415
    from briefparse.dialects.mofa_japan import MOFA_JAPAN  # noqa: PLC0415
    from briefparse.dialects.nato import NATO  # noqa: PLC0415
    from briefparse.dialects.pentagon import PENTAGON  # noqa: PLC0415
    from briefparse.dialects.presidency import PRESIDENCY  # noqa: PLC0415
    from briefparse.dialects.rev import REV  # noqa: PLC0415
    from briefparse.dialects.scio_en import SCIO_EN  # noqa: PLC0415
    from briefparse.dialects.scio_zh import SCIO_ZH  # noqa: PLC0415
    from briefparse.dialects.state_department import STATE_DEPARTMENT  # noqa: PLC0415
    from briefparse.dialects.un_noon import UN_NOON  # noqa: PLC0415
    from briefparse.dialects.white_house import WHITE_HOUSE  # noqa: PLC0415
    from briefparse.dialects.who import WHO  # noqa: PLC0415

    return (
        AUSTRALIA_PM,
        BPK_GERMANY,
        ECB,
        FOMC,
        HONG_KONG,
        IMF,
        KANTEI,
        KREMLIN,
        MANANERA,
        MEA_INDIA,
        MFA_CHINA_EN,
        MFA_CHINA_ZH,
        MOFA_JAPAN,
        NATO,
        PENTAGON,
        PRESIDENCY,
        REV,
        SCIO_EN,
        SCIO_ZH,
        STATE_DEPARTMENT,
        UN_NOON,
        WHITE_HOUSE,
        WHO,
        GENERIC,
    )
