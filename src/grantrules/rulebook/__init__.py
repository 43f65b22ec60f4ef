"""Strict YAML to a checked, typed, content-addressed rule book."""
