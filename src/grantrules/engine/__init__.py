"""Judgement: conditions to findings, amounts, rank and budget, reasons. Pure functions only."""
