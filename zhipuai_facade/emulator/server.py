"""The emulator in a thread of its own, on a port of the loopback interface."""

from __future__ import annotations

import os
import socket
import threading
import time
from types import TracebackType
from typing import Any, Callable, List, Mapping, Optional, Tuple, Type

import uvicorn

from .application import ROOT, Application
from .document import Document
from .received import Seen
from .scripts import Script

DEFAULT_KEY = "emulator.0123456789abcdef0123456789abcdef"
_PATIENCE = 10.0  # seconds in which a thread has to start or to end


class Emulator:
    """An emulated platform; a context manager that is ready when it is entered and gone when it is left.

    ``api_key`` is the key it accepts, ``pace`` the seconds between two frames of a stream, ``polls`` how often a task
    or batch is seen in progress, ``document`` another OpenAPI document than the packaged one, ``clock`` what gives the
    time in seconds. With ``strict`` an answer of its own that breaks the document becomes an HTTP 500 that says so.
    """

    def __init__(
        self,
        *,
        api_key: str = DEFAULT_KEY,
        host: str = "127.0.0.1",
        port: int = 0,
        pace: float = 0.0,
        polls: int = 1,
        strict: bool = True,
        document: Optional[Mapping[str, Any]] = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.application: Application = Application(
            Document.packaged() if document is None else Document(document),
            api_key=api_key,
            pace=pace,
            polls=polls,
            strict=strict,
            clock=clock,
        )
        self._address = (host, port)
        self._socket: Optional[socket.socket] = None
        self._server: Optional[_Server] = None
        self._thread: Optional[threading.Thread] = None

    @property
    def api_key(self) -> str:
        """The key that is accepted, and that tokens have to be signed with."""
        return self.application.api_key

    @property
    def base_url(self) -> str:
        """Where the platform is, ``/api/paas/v4`` included; known while it runs."""
        if self._socket is None:
            raise RuntimeError("the emulator is not running: enter it first")
        host, port = self._socket.getsockname()[:2]
        return f"http://{host}:{port}{ROOT}/paas/v4"

    @property
    def requests(self) -> List[Seen]:
        """What was received so far, in the order in which it came, without secrets."""
        return self.application.requests

    @property
    def script(self) -> Script:
        """What is to be answered instead of what the emulator would say; `zhipuai_facade.testing` writes it."""
        return self.application.script

    def reset(self) -> None:
        """Forget files, tasks, batches, conversations, scripts, what was seen, and how often anybody misbehaved."""
        self.application.forget()

    def start(self) -> None:
        """Start to serve in a thread; returns when the emulator can be reached."""
        server = self._prepare()
        self._thread = threading.Thread(
            target=server.run, kwargs={"sockets": [self._socket]}, name="emulator", daemon=True
        )
        self._thread.start()
        if not server.ready.wait(_PATIENCE):
            raise RuntimeError("the emulator did not start")

    def stop(self) -> None:
        """Stop serving and wait for the thread; requests that are under way are hurried to their end."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(_PATIENCE)
        self._close()

    def serve(self, announce: Callable[[], None]) -> None:
        """Serve in the foreground until interrupted; ``announce`` is called when ``base_url`` is known."""
        server = self._prepare()
        announce()
        try:
            server.run(sockets=[self._socket] if self._socket else None)
        except KeyboardInterrupt:
            pass
        finally:
            self._close()

    def __enter__(self) -> Emulator:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        """Stop."""
        self.stop()

    def _prepare(self) -> _Server:
        if self._socket is not None:
            raise RuntimeError("the emulator is running already")
        self._socket = _listen(self._address)
        config = uvicorn.Config(
            self.application,
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            timeout_graceful_shutdown=2,
        )
        self._server = _Server(config, self.application)
        return self._server

    def _close(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket = self._server = self._thread = None


def _listen(address: Tuple[str, int]) -> socket.socket:
    """A listening socket; with its protocol named, for only then asyncio sends small answers without delay."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except OSError:
        listening.close()
        raise
    return listening


class _Server(uvicorn.Server):
    """A server that says when it is ready, and ends every pause before it stops."""

    def __init__(self, config: uvicorn.Config, application: Application) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._application = application

    async def startup(self, sockets: Optional[List[socket.socket]] = None) -> None:
        """Start to accept connections."""
        await super().startup(sockets=sockets)
        self.ready.set()

    async def shutdown(self, sockets: Optional[List[socket.socket]] = None) -> None:
        """Stop, without waiting for silences to end by themselves."""
        self._application.hurry()
        await super().shutdown(sockets=sockets)
