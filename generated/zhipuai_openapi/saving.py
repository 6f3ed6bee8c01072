"""Writing an answer to a file: whole or not at all, going on after a failure where it stopped.

Both colours take the same steps; the blocking one never has to await.
"""

from __future__ import annotations

import os
import re
import stat
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any, Dict, Generator, Optional, Union

import httpx

from .call import InvalidArgument
from .colours import settled

if TYPE_CHECKING:
    from .call import Progress
    from .closing import Within
    from .downloads import Again

ALL_OF_IT, PARTIAL_CONTENT, RANGE_NOT_SATISFIABLE = 200, 206, 416

NAME = 40
"""Characters of a file's name that stand in the name of its part: names may not be much longer than they are."""

Target = Union[str, "os.PathLike[str]"]
"""The path of a file to write."""


class Saving:
    """One download to a file.

    Args:
        content: The answer, in either colour.
        within: What reading and writing happen within.
        again: Asks for the answer again; without it, the first failure is the end.
        progress: Is told how much is written.
    """

    def __init__(
        self, content: Any, within: Within, again: Optional[Again] = None, progress: Optional[Progress] = None
    ) -> None:
        self._content = content
        self._within = within
        self._again = again
        self._progress = progress
        self._pieces: Any = None
        self._begin(content.response)

    def _begin(self, response: httpx.Response) -> None:
        """From now on, write what ``response`` holds."""
        self._request = response.request
        self._total: Optional[int] = stated_length(response)
        self._version: Optional[str] = version(response)

    async def save(self, target: Target, chunk_size: Optional[int]) -> None:
        """Write all bytes to ``target``."""
        try:
            with self._within(self._request):
                file = PartFile(target)
            try:
                await self._fill(file, chunk_size)
                with self._within(self._request):
                    file.finish()
            finally:
                file.discard()
        finally:
            await self._leave()

    async def _fill(self, file: PartFile, chunk_size: Optional[int]) -> None:
        await self._tell(0)
        while True:
            try:
                piece = await self._next(file.size, chunk_size)
            except Exception as error:  # of the connection: those of the file come from elsewhere
                await self._ask_again(file, error)
                continue
            if piece is None:
                break
            with self._within(self._request):
                file.write(piece)
            await self._tell(file.size)
        if self._total is None:
            self._total = file.size
            await self._tell(file.size)

    async def _next(self, size: int, chunk_size: Optional[int]) -> Optional[bytes]:
        """The next piece; None at the end, which must come after as many bytes as were announced."""
        if self._pieces is None:
            self._pieces = self._content.iter_bytes(chunk_size)
        try:
            awaited = hasattr(self._pieces, "__anext__")
            piece: bytes = await self._pieces.__anext__() if awaited else next(self._pieces)
        except (StopIteration, StopAsyncIteration):
            if self._total is not None and size != self._total:
                message = f"the answer has {size} bytes, although {self._total} were announced"
                with self._within(self._request):
                    raise httpx.RemoteProtocolError(message, request=self._request) from None
            return None
        return piece

    async def _ask_again(self, file: PartFile, error: Exception) -> None:
        """Have the rest sent, or all of it; raise ``error``, or what came after it, when there is no way on."""
        await self._leave()
        rest = self._rest(file.size)
        if self._again is None or not (rest or file.can_be_emptied):
            raise error
        try:
            response = await self._again(error, rest)
        except Exception as refusal:
            if not rest or getattr(refusal, "status_code", None) != RANGE_NOT_SATISFIABLE:
                raise
            self._version = None
            return await self._ask_again(file, error)
        self._content = await settled(type(self._content)(response, self._within).held())
        if rest and response.status_code == PARTIAL_CONTENT:
            if self._goes_on(response, file.size):
                return None
            self._version = None  # another part than was asked for
            return await self._ask_again(file, error)
        if not file.can_be_emptied:
            await self._leave()
            raise error
        with self._within(self._request):
            file.empty()
        self._begin(response)
        return await self._tell(0)

    def _rest(self, size: int) -> Dict[str, str]:
        """The headers that ask for what comes after ``size`` bytes; none when it cannot be asked for."""
        if self._version is None or not size or (self._total is not None and size >= self._total):
            return {}
        return {"Range": f"bytes={size}-", "If-Range": self._version, "Accept-Encoding": "identity"}

    def _goes_on(self, response: httpx.Response, size: int) -> bool:
        """Whether ``response`` holds what comes after ``size`` bytes of what was written so far."""
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", response.headers.get("content-range", "").strip())
        if found is None or int(found.group(1)) != size or not plain(response):
            return False
        total = None if found.group(3) == "*" else int(found.group(3))
        if self._total is None:
            self._total = total
        return total is None or total == self._total

    async def _leave(self) -> None:
        """Give the connection back, wherever reading stands."""
        pieces, self._pieces = self._pieces, None
        if pieces is not None:
            await settled(pieces.aclose() if hasattr(pieces, "aclose") else pieces.close())
        await settled(self._content.close())

    async def _tell(self, size: int) -> None:
        """Tell the caller how much is written."""
        if self._progress is not None:
            await settled(self._progress(size, self._total))


def plain(response: httpx.Response) -> bool:
    """Whether the bytes that are read are those that were sent."""
    return response.headers.get("content-encoding", "identity").strip().lower() in ("", "identity")


def stated_length(response: httpx.Response) -> Optional[int]:
    """How many bytes will be read; None when the server does not say."""
    length = response.headers.get("content-length", "")
    if not plain(response) or "transfer-encoding" in response.headers or not length.isdecimal():
        return None
    return int(length)


def version(response: httpx.Response) -> Optional[str]:
    """What tells this content from a later one, when the server can send a part of it; None when it cannot."""
    if response.status_code != ALL_OF_IT:  # a part that the caller asked for
        return None
    if not plain(response) or response.headers.get("accept-ranges", "").strip().lower() != "bytes":
        return None
    etag: str = response.headers.get("etag", "")
    modified: str = response.headers.get("last-modified", "")
    return etag if etag and not etag.startswith("W/") else modified or None


class PartFile:
    """A file that gets its name when it is finished.

    A device or a pipe cannot be replaced; it is written to as it is.

    Attributes:
        size: How much was written.
    """

    def __init__(self, target: Target) -> None:
        self.size: int = 0
        self._path = os.fspath(target)
        self._part: Optional[str] = None
        with self._writing():
            self._file: IO[bytes] = self._opened()

    def _opened(self) -> IO[bytes]:
        self._path = os.path.realpath(self._path)  # a link is written through, not replaced
        try:
            mode: Optional[int] = os.stat(self._path).st_mode
        except FileNotFoundError:
            mode = None
        if mode is not None and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            return open(self._path, "wb")  # closed by `discard`
        folder, name = os.path.split(self._path)
        part = os.path.join(folder, f"{name[:NAME]}.{os.urandom(6).hex()}.part")
        # while it is written, it can be read by nobody who cannot read what it replaces
        file = open(part, "xb", opener=lambda path, flags: os.open(path, flags, 0o666 if mode is None else 0o600))
        self._part = part
        if mode is not None and stat.S_ISREG(mode):
            with suppress(OSError):
                os.chmod(part, stat.S_IMODE(mode))
        return file

    @property
    def can_be_emptied(self) -> bool:
        """Whether writing can start again."""
        return self._part is not None or not self.size

    def write(self, piece: bytes) -> None:
        """Write."""
        with self._writing():
            self._file.write(piece)
        self.size += len(piece)

    def empty(self) -> None:
        """Start again."""
        if self.size:
            with self._writing():
                self._file.seek(0)
                self._file.truncate()
        self.size = 0

    def finish(self) -> None:
        """Let the file appear under its name."""
        with self._writing():
            self._file.close()
            if self._part is not None:
                os.replace(self._part, self._path)
                self._part = None

    def discard(self) -> None:
        """Leave nothing of a file that was not finished."""
        with suppress(OSError):  # what could not be written cannot be flushed either
            self._file.close()
        if self._part is not None:
            with suppress(OSError):
                os.unlink(self._part)

    @contextmanager
    def _writing(self) -> Generator[None, None, None]:
        try:
            yield
        except (OSError, ValueError) as error:  # a name may hold a zero byte
            raise InvalidArgument(f"cannot write {self._path!r}: {error}") from error
