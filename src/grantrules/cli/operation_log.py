"""Operation messages: run, counts, durations; never a name and never part of the audit trail."""

import logging
import sys

import structlog


def configure_log(log_format: str | None) -> None:
    """Writes operation messages to standard error as JSON or text; None: not at all."""
    renderer = (
        structlog.processors.JSONRenderer()
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    level = logging.CRITICAL if log_format is None else logging.INFO
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )
