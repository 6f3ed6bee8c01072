"""Requests of one's own in the form of the official SDKs: ``client.post("/rerank", body=..., cast_type=object)``.

`client.request` says the same shorter, and awaits too.
"""

from __future__ import annotations

from typing import Any, Dict, Literal, Mapping, Optional, Type, TypeVar, cast, get_args, overload

import httpx
from zhipuai_openapi import calls
from zhipuai_openapi.call import InvalidArgument, altered
from zhipuai_openapi.streams import Stream
from zhipuai_openapi.types import Model

from .errors import InvalidArgumentError
from .transport import RawTransport, Transport

T = TypeVar("T")
E = TypeVar("E")


class Sending:
    """What sends requests of one HTTP method."""

    def __init__(self, method: str, sender: Transport) -> None:
        self._method = method
        self._sender = sender

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_type: Type[T],
        body: Optional[Mapping[str, object]] = None,
        options: Optional[Mapping[str, object]] = None,
        files: Optional[Mapping[str, object]] = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T: ...
    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_type: object,
        body: Optional[Mapping[str, object]] = None,
        options: Optional[Mapping[str, object]] = None,
        files: Optional[Mapping[str, object]] = None,
        stream: Literal[True],
        stream_cls: Type[Stream[E]],
    ) -> Stream[E]: ...
    def __call__(
        self,
        path: str,
        *,
        cast_type: object,
        body: Optional[Mapping[str, object]] = None,
        options: Optional[Mapping[str, object]] = None,
        files: Optional[Mapping[str, object]] = None,
        stream: bool = False,
        stream_cls: object = None,
    ) -> object:
        """Send a request below the base URL.

        Args:
            path: Where to, with or without a slash at its beginning.
            cast_type: What to make of the answer: one of our answers, ``object`` for decoded JSON, or `httpx.Response`.
            body: The JSON body, or the fields of a form when there are ``files``.
            options: ``headers``, ``params``, ``extra_json``, ``timeout`` and ``max_retries`` of this request.
            files: The files of a form.
            stream: Whether the answer comes piece by piece.
            stream_cls: ``Stream[...]`` with what each piece is.
        """
        given: Dict[str, Any] = dict(options or {})
        fields = {**(body or {}), **given.pop("extra_json", {})}
        parts: Dict[str, Any] = {"form": {**fields, **files}} if files else {"json": fields or None}
        parts.update(extra_headers=given.pop("headers", None), query=given.pop("params", None), **given)
        describe: Any = calls.request_streaming if stream else calls.request
        kind = (*get_args(stream_cls), object)[0] if stream else cast_type
        model = kind if isinstance(kind, type) and issubclass(kind, Model) else object
        try:
            call = describe(self._method, path.lstrip("/"), stream=stream, **parts)
        except InvalidArgument as error:
            raise InvalidArgumentError(str(error)) from error
        if cast_type is httpx.Response:
            return cast(object, RawTransport(self._sender).send(call).http_response)
        return cast(object, self._sender.send(altered(call, **{"event" if stream else "answer": model})))
