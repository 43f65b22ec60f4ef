"""The sixteen Länder, whose public holidays differ."""

from enum import StrEnum


class Land(StrEnum):
    """One of the Länder by its code in ISO 3166-2:DE, without the DE in front."""

    BB = "BB"
    BE = "BE"
    BW = "BW"
    BY = "BY"
    HB = "HB"
    HE = "HE"
    HH = "HH"
    MV = "MV"
    NI = "NI"
    NW = "NW"
    RP = "RP"
    SH = "SH"
    SL = "SL"
    SN = "SN"
    ST = "ST"
    TH = "TH"
