"""The version of the engine, as it stands in results and in the audit trail."""

__version__ = "0.1.0"
