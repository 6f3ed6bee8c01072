"""A request as it came in: for the handlers (`Received`) and for whoever looks at it afterwards (`Seen`)."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import attrs
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from .document import FORM, Operation
from .errors import PlatformError
from .misbehaviour import CALM, Orders
from .shapes import as_list, as_object, is_number

NAMES = ("request_id", "user_id")
"""Fields that hold a name which the caller gives."""

_SECRET_HEADERS = frozenset(["authorization", "proxy-authorization", "x-api-key", "cookie"])


@attrs.frozen
class Upload:
    """A file of a form."""

    filename: str
    content: bytes = attrs.field(repr=False)
    media_type: str = ""


@attrs.frozen
class Seen:
    """A request that reached the emulator, kept without its secrets.

    ``path`` is as it was sent (still percent-encoded), ``headers`` have lower-case names and lack ``authorization``,
    ``json`` is ``None`` when the body was none, ``files`` gives the size of each uploaded file in bytes, ``operation``
    is the operation id (empty for an unknown path), and ``credential`` says what the caller showed: ``"key"``,
    ``"token"`` (a JWT), or nothing when it was refused.
    """

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    json: Any = None
    form: Mapping[str, str] = {}
    files: Mapping[str, int] = {}
    operation: str = ""
    credential: str = ""


@attrs.frozen
class Received:
    """What a handler is given: a request that passed every check, with the id and the time of its answer.

    ``uploads`` has the files of a form by their fields, the last of each; ``files`` has all of them.
    """

    operation: Operation
    body: Dict[str, Any]
    parameters: Mapping[str, Any] = {}
    uploads: Mapping[str, Upload] = {}
    files: Sequence[Tuple[str, Upload]] = ()
    id: str = ""
    request_id: str = ""
    at: float = 0.0
    origin: str = ""
    orders: Orders = CALM


@attrs.frozen
class Content:
    """The body of a request, read but not yet checked; ``problem`` is why it could not be read."""

    json: Any = None
    fields: Mapping[str, List[str]] = {}
    uploads: Mapping[str, Upload] = {}
    files: Sequence[Tuple[str, Upload]] = ()
    digest: str = ""
    problem: str = ""


async def read_content(request: Request, operation: Operation) -> Content:
    """Read the body as the operation wants it, as a form or as JSON; one that is neither is a problem, no exception."""
    if operation.body is None:
        return Content()
    if operation.body_media == FORM:
        return await _read_form(request)
    raw = await request.body()
    try:
        value: Any = json.loads(raw, parse_constant=_refuse_constant) if raw.strip() else {}
    except (ValueError, RecursionError) as error:
        return Content(digest=_digest([raw]), problem=f"JSON: {error}")
    return Content(json=value, digest=_digest([raw]), problem="" if isinstance(value, dict) else "JSON: object")


async def _read_form(request: Request) -> Content:
    fields: Dict[str, List[str]] = {}
    files: List[Tuple[str, Upload]] = []
    try:
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    upload = Upload(value.filename or "", await value.read(), value.content_type or "")
                    files.append((name, upload))
                else:
                    fields.setdefault(name, []).append(value)
    except HTTPException as error:
        return Content(problem=f"multipart: {error.detail}")
    parts = [repr(sorted(fields.items())).encode("utf-8", "replace")]
    parts += [upload.content for _, upload in sorted(files, key=_name_of)]
    return Content(fields=fields, uploads=dict(files), files=files, digest=_digest(parts))


def see(request: Request, content: Content, operation: str, credential: str) -> Seen:
    """What is kept of a request: everything but its secrets."""
    raw_path: bytes = request.scope.get("raw_path") or request.url.path.encode("utf-8")
    return Seen(
        method=request.method,
        path=raw_path.partition(b"?")[0].decode("ascii", "replace"),
        query=dict(request.query_params),
        headers={name: value for name, value in request.headers.items() if name not in _SECRET_HEADERS},
        json=content.json,
        form={name: values[-1] for name, values in content.fields.items()},
        files={name: len(upload.content) for name, upload in content.uploads.items()},
        operation=operation,
        credential=credential,
    )


def without_nulls(body: Mapping[str, Any]) -> Dict[str, Any]:
    """The body without its nulls, also those inside: other SDKs send them for what was not given, and programs put
    dumped answers into ``messages``. The platform ignores them."""
    return {name: _inside(value) for name, value in body.items() if value is not None}


def _inside(value: Any) -> Any:
    if isinstance(value, dict):
        return without_nulls(as_object(value))
    return [_inside(item) for item in as_list(value)] if isinstance(value, list) else value


def refuse_problem(content: Content) -> None:
    """Refuse a body that could not be read, with code 1210."""
    if content.problem:
        raise PlatformError("1210", "body", content.problem)


def field_of(content: Content, name: str) -> str:
    """A text field of the body, whatever its form (a number counts as its digits); empty when there is none."""
    value: Any = as_object(content.json).get(name) or (content.fields.get(name) or [""])[-1]
    return value if isinstance(value, str) else str(value) if is_number(value) else ""


def with_names_as_text(body: Mapping[str, Any]) -> Dict[str, Any]:
    """``body`` with the names that the caller gives as text: programs send the time, or the number of a row."""
    return {name: str(value) if name in NAMES and is_number(value) else value for name, value in body.items()}


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _name_of(item: Tuple[str, Upload]) -> str:
    return item[0]


def _digest(parts: List[bytes]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(hashlib.sha256(part).digest())
    return whole.hexdigest()
