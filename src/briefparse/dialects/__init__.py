"""How each press office writes, as data: one file a family."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefparse.dialects.dialect import Dialect


def builtin_dialects() -> tuple[Dialect, ...]:
    """Return the dialects that ship with briefparse; `generic` is the last."""
    from briefparse.dialects.australia_pm import AUSTRALIA_PM
    from briefparse.dialects.bpk_germany import BPK_GERMANY
    from briefparse.dialects.ecb import ECB
    from briefparse.dialects.fomc import FOMC
    from briefparse.dialects.generic import GENERIC
    from briefparse.dialects.hong_kong import HONG_KONG
    from briefparse.dialects.imf import IMF
    from briefparse.dialects.kantei import KANTEI
    from briefparse.dialects.kremlin import KREMLIN
    from briefparse.dialects.mananera import MANANERA
    from briefparse.dialects.mea_india import MEA_INDIA
    from briefparse.dialects.mfa_china_en import MFA_CHINA_EN
    from briefparse.dialects.mfa_china_zh import MFA_CHINA_ZH
    from briefparse.dialects.mofa_japan import MOFA_JAPAN
    from briefparse.dialects.nato import NATO
    from briefparse.dialects.pentagon import PENTAGON
    from briefparse.dialects.presidency import PRESIDENCY
    from briefparse.dialects.rev import REV
    from briefparse.dialects.scio_en import SCIO_EN
    from briefparse.dialects.scio_zh import SCIO_ZH
    from briefparse.dialects.state_department import STATE_DEPARTMENT
    from briefparse.dialects.un_noon import UN_NOON
    from briefparse.dialects.white_house import WHITE_HOUSE
    from briefparse.dialects.who import WHO

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
