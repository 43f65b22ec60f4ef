"""The sheets of the workbook of proofs of use, one module each."""
