"""The evaluation of the register as page, workbook, tables and data."""
