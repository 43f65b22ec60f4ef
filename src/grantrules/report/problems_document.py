"""The JSON document of what is wrong with the inputs: maengel.json, for other systems."""

from collections.abc import Mapping
from typing import Any

from grantrules.model.run import Origin, Run
from grantrules.report.document import Json, json_bytes, problem_json
from grantrules.report.point import Point
from grantrules.report.request import Request
from grantrules.report.schema import PROBLEMS_SCHEMA_NAME
from grantrules.report.task import Task
from grantrules.report.task_group import ActionGroup, action_groups
from grantrules.report.told import Told


def problems_document(run: Run, told: Told, origins: Mapping[str, Origin]) -> Json:
    """Gives the document: files, groups by action, problems, and requests to applicants."""
    return {
        "schema": PROBLEMS_SCHEMA_NAME,
        "engine": run.engine,
        "inputs": _inputs(run, told, origins),
        "groups": [_group(one) for one in action_groups(told.tasks)],
        "problems": [_problem(one) for one in told.tasks],
        "requests": [_request(one) for one in told.requests],
    }


def problems_bytes(run: Run, told: Told, origins: Mapping[str, Origin]) -> bytes:
    """Gives the document as UTF-8; the same inputs always give the same bytes."""
    return json_bytes(problems_document(run, told, origins))


def _inputs(run: Run, told: Told, origins: Mapping[str, Origin]) -> list[dict[str, str | None]]:
    """Names every file that was read or refused; what could not be loaded has no digest."""
    refused = {one.problem.file for one in told.tasks if one.is_error and one.problem.file}
    digests = {name: origin.sha256 for name, origin in origins.items() if name in refused}
    read = {one.file: one.sha256 for one in run.inputs}
    found: dict[str, str | None] = {**dict.fromkeys(refused), **digests, **read}
    return [{"file": file, "sha256": found[file]} for file in sorted(found)]


def _group(group: ActionGroup) -> Json:
    return {
        "action": group.action.value,
        "title": group.action.german,
        "errors": group.errors,
        "remarks": group.remarks,
        "codes": [
            {"code": one.text.code, "title": one.text.title, "count": one.number}
            for one in group.codes
        ],
    }


def _problem(task: Task) -> Json:
    return {
        **problem_json(task.problem),
        "action": task.action.value,
        "remedy": task.text.remedy,
    }


def _request(request: Request) -> Json:
    return {
        "reference": request.reference,
        "applicant": request.applicant,
        "file": request.file,
        "sheet": request.source.sheet if request.source else None,
        "paragraph": request.paragraph,
        "points": [_point(one) for one in request.points],
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "label": point.label or None,
        "file": point.file,
        "sheet": point.sheet,
        "cells": list(point.cells),
        "found": point.found,
        "expected": point.expected,
        "text": point.text,
    }
