"""Sending calls without anything else: no retries, no error classes, no streams. The facade does more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, List, Mapping, Optional, Tuple, TypeVar, Union, cast, overload

import httpx

from .call import BinaryCall, Call, NotGiven, PageCall, Request, encode_json, multipart_parts, query_pairs

if TYPE_CHECKING:
    from types import TracebackType
    from typing import IO, Any, Dict, Type

    from typing_extensions import Self

T = TypeVar("T")
E = TypeVar("E")


def build_request(
    http: Union[httpx.Client, httpx.AsyncClient],
    request: Request,
    url: str,
    headers: Optional[Mapping[str, str]] = None,
) -> Tuple[httpx.Request, List[IO[bytes]]]:
    """The HTTP request that ``request`` stands for, and the files that were opened for it."""
    options = request.options
    body: Dict[str, Any] = {}
    opened: List[IO[bytes]] = []
    sent = httpx.Headers(headers)
    if request.form is not None:
        body["files"], opened = multipart_parts({**request.form, **(options.extra_body or {})})
    elif request.json is not None or options.extra_body is not None:
        body["content"] = encode_json({**(request.json or {}), **(options.extra_body or {})})
        sent["Content-Type"] = "application/json"
    sent.update(options.extra_headers)
    if not isinstance(options.timeout, NotGiven):
        body["timeout"] = options.timeout
    if pairs := query_pairs({**(request.query or {}), **(options.extra_query or {})}):
        url = str(httpx.URL(url).copy_merge_params(httpx.QueryParams(pairs)))
    built = http.build_request(request.operation.method, url, headers=sent, **body)
    return built, opened


def read_answer(call: Union[Call[T], BinaryCall, PageCall[T, E]], response: httpx.Response) -> Union[T, bytes]:
    """The answer in a response already read; `httpx.HTTPStatusError` when it says that the call failed."""
    response.raise_for_status()
    if isinstance(call, BinaryCall):
        return response.content
    return cast("T", cast("Any", call.answer).from_dict(json.loads(response.content)))


class Client:
    """Sends calls, blocking.

    Args:
        base_url: The root of the API: ``https://open.bigmodel.cn/api`` or ``https://api.z.ai/api``.
        api_key: The key, sent as bearer.
        http: An httpx client to send with; by default one with httpx's own settings.
    """

    def __init__(self, base_url: str, *, api_key: str, http: Optional[httpx.Client] = None) -> None:
        self.base_url: str = base_url.rstrip("/")
        self.http: httpx.Client = http or httpx.Client()
        self.http.headers["Authorization"] = f"Bearer {api_key}"

    @overload
    def send(self, call: BinaryCall) -> bytes: ...
    @overload
    def send(self, call: Union[Call[T], PageCall[T, E]]) -> T: ...
    def send(self, call: Union[Call[T], BinaryCall, PageCall[T, E]]) -> Union[T, bytes]:
        """Send ``call`` and wait for its answer."""
        request, opened = build_request(self.http, call, self.base_url + call.path)
        try:
            return read_answer(call, self.http.send(request))
        finally:
            for file in opened:
                file.close()

    def close(self) -> None:
        """Close the connections."""
        self.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()


class AsyncClient:
    """As `Client`, awaiting."""

    def __init__(self, base_url: str, *, api_key: str, http: Optional[httpx.AsyncClient] = None) -> None:
        self.base_url: str = base_url.rstrip("/")
        self.http: httpx.AsyncClient = http or httpx.AsyncClient()
        self.http.headers["Authorization"] = f"Bearer {api_key}"

    @overload
    async def send(self, call: BinaryCall) -> bytes: ...
    @overload
    async def send(self, call: Union[Call[T], PageCall[T, E]]) -> T: ...
    async def send(self, call: Union[Call[T], BinaryCall, PageCall[T, E]]) -> Union[T, bytes]:
        """Send ``call`` and await its answer."""
        request, opened = build_request(self.http, call, self.base_url + call.path)
        try:
            return read_answer(call, await self.http.send(request))
        finally:
            for file in opened:
                file.close()

    async def aclose(self) -> None:
        """Close the connections."""
        await self.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        await self.aclose()
