"""Requests to paths that have no method (yet)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Literal, Mapping, Optional, Tuple, cast

from zhipuai_openapi.call import NOT_GIVEN, Call, InvalidArgument, NotGiven, Operation, Options, StreamCall
from zhipuai_openapi.types import Json

if TYPE_CHECKING:
    import httpx
    from zhipuai_openapi.call import Body, Headers, Query

REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


def any_call(
    method: str,
    path: str,
    *,
    json: Mapping[str, object] | None = None,
    form: Mapping[str, object] | None = None,
    query: Query | None = None,
    stream: Literal[False] = False,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[Json]:
    """Send a request to any path of the platform, with the client's key, retries and errors.

    Args:
        method: The HTTP method.
        path: Below `/api` when it begins with a slash (``/paas/v4/models``), else below the base URL (``models``).
        json: The body, as JSON.
        form: The body, as fields and files of a multipart form.
        query: Query parameters.
        stream: Whether to read the answer as server-sent events; each is then decoded JSON.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body.
        timeout: Seconds to wait, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    del stream
    options = Options(extra_headers, extra_query, extra_body, timeout, max_retries)
    operation, place = _operation(method, path)
    return Call(
        operation, place, json=_copy(json), form=_copy(form), query=_copy(query), options=options, answer=object
    )


def any_stream(
    method: str,
    path: str,
    *,
    stream: Literal[True],
    json: Mapping[str, object] | None = None,
    form: Mapping[str, object] | None = None,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[Json]:
    """As `any_call`, answered piece by piece."""
    del stream
    options = Options(extra_headers, extra_query, extra_body, timeout, max_retries)
    operation, place = _operation(method, path)
    return StreamCall(
        operation, place, json=_copy(json), form=_copy(form), query=_copy(query), options=options, event=object
    )


def any_request(
    method: str,
    path: str,
    *,
    stream: bool,
    json: Mapping[str, object] | None = None,
    form: Mapping[str, object] | None = None,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[Json] | StreamCall[Json]:
    """As `any_call`, whole or piece by piece, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = any_stream if stream else any_call
    return cast("Call[Json]", describe(**parameters))


def _copy(mapping: Optional[Mapping[str, object]]) -> Optional[Dict[str, object]]:
    return None if mapping is None else dict(mapping)


def _operation(method: str, path: str) -> Tuple[Operation, str]:
    """The operation, and where its path lies below `/api`."""
    if "://" in path or path.startswith("//"):
        raise InvalidArgument(f"path must lie on the platform, not be an address of its own: {path!r}")
    place = path if path.startswith("/") else f"/paas/v4/{path}"
    verb = method.upper()
    return Operation(f"{verb} {place}", verb, place, repeatable=verb in REPEATABLE), place
