"""Answers that are bytes: read whole, piece by piece, or written to a file without being held in memory."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, AsyncIterator, Iterator, Optional, Union

import httpx

from .errors import APIResponseValidationError, InvalidArgumentError
from .failures import translated
from .streaming import abandon

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Type

    from typing_extensions import Self

Target = Union[str, "os.PathLike[str]"]
"""The path of a file to write."""


class _Partial:
    """A file that appears under its name only when it is complete."""

    def __init__(self, target: Target) -> None:
        self._target = Path(target)
        self._path = self._target.with_name(f"{self._target.name}.{os.getpid()}-{id(self)}.part")
        try:
            self._file = self._path.open("wb")
        except OSError as error:
            raise InvalidArgumentError(f"cannot write {str(self._target)!r}: {error}") from error

    def __enter__(self) -> Self:
        return self

    def write(self, data: bytes) -> None:
        """Add ``data``."""
        self._file.write(data)

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._file.close()
        if kind is None:
            self._path.replace(self._target)
        else:
            self._path.unlink()


class BinaryContent:
    """The bytes of an answer, not yet read.

    `content`, `text` and `json` read it whole and keep it; `iter_bytes`, `write_to_file` and `stream_to_file` do not
    hold it. It can be used as a context manager; left unread, it gives its connection back when nobody holds it.

    Attributes:
        response: The HTTP response: its status and headers.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """All bytes."""
        return self.read()

    @property
    def text(self) -> str:
        """All bytes as UTF-8 text."""
        return self.read().decode("utf-8", "replace")

    def json(self) -> object:
        """All bytes, decoded as JSON."""
        return _decoded(self.response, self.read())

    def read(self) -> bytes:
        """All bytes; reads them once."""
        with translated(self.response.request):
            return self.response.read()

    def iter_bytes(self, chunk_size: Optional[int] = None) -> Iterator[bytes]:
        """The bytes as they come, or in pieces of ``chunk_size``. Once only, unless they were read before."""
        try:
            with translated(self.response.request):
                yield from self.response.iter_bytes(chunk_size)
        finally:
            self.close()

    def write_to_file(self, file: Target) -> None:
        """Write the bytes to ``file``, which appears when it is complete; a failed download leaves none."""
        self.stream_to_file(file)

    def stream_to_file(self, file: Target, *, chunk_size: Optional[int] = None) -> None:
        """As `write_to_file`, in pieces of ``chunk_size`` bytes."""
        with _Partial(file) as target:
            for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    def close(self) -> None:
        """Give the connection back."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def __del__(self) -> None:
        response = getattr(self, "response", None)
        if response is not None and not response.is_closed:
            response.close()


class AsyncBinaryContent:
    """As `BinaryContent`, awaiting: ``await answer.read()`` first, then `content` and `text` are there."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """All bytes, once ``await answer.read()`` has been called."""
        if not self.response.is_stream_consumed:
            raise InvalidArgumentError("the bytes are not here yet: call `await answer.read()` before")
        return self.response.content

    @property
    def text(self) -> str:
        """All bytes as UTF-8 text, once ``await answer.read()`` has been called."""
        return self.content.decode("utf-8", "replace")

    async def json(self) -> object:
        """All bytes, decoded as JSON."""
        return _decoded(self.response, await self.read())

    async def read(self) -> bytes:
        """All bytes; reads them once."""
        with translated(self.response.request):
            return await self.response.aread()

    async def iter_bytes(self, chunk_size: Optional[int] = None) -> AsyncIterator[bytes]:
        """The bytes as they come, or in pieces of ``chunk_size``. Once only, unless they were read before."""
        try:
            with translated(self.response.request):
                async for chunk in self.response.aiter_bytes(chunk_size):
                    yield chunk
        finally:
            await self.aclose()

    async def write_to_file(self, file: Target) -> None:
        """Write the bytes to ``file``, which appears when it is complete; a failed download leaves none."""
        await self.stream_to_file(file)

    async def stream_to_file(self, file: Target, *, chunk_size: Optional[int] = None) -> None:
        """As `write_to_file`, in pieces of ``chunk_size`` bytes."""
        with _Partial(file) as target:
            async for chunk in self.iter_bytes(chunk_size):
                target.write(chunk)

    async def aclose(self) -> None:
        """Give the connection back."""
        await self.response.aclose()

    async def close(self) -> None:
        """As `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        await self.aclose()

    def __del__(self) -> None:
        response = getattr(self, "response", None)
        if response is not None and not response.is_closed:
            abandon(response)


def _decoded(response: httpx.Response, content: bytes) -> object:
    try:
        value: object = json.loads(content)
        return value
    except (ValueError, RecursionError) as error:
        message = f"the file is not one JSON value: {content[:200]!r}"
        raise APIResponseValidationError(response, message=message) from error
