"""The lines of all accounts: one for the clients with the same key and host, whatever thread or event loop they are in.

Nobody ever waits for a lock here, for a place may be given up in the middle of anything: by the garbage collector, by a
signal, in a child process. What is to be done is noted, and done by whoever holds the lock, or else by oneself.
"""

from __future__ import annotations

import os
import secrets
import threading
import weakref
from collections import deque
from hashlib import sha256
from typing import Any, Callable, Deque, Tuple

from .concurrency import Line


class SharedLine:
    """A line that any thread may use at any time."""

    def __init__(self) -> None:
        self.line: Line = Line()
        self._todo: Deque[Tuple[Callable[[Any], None], Any]] = deque()
        self._lock = threading.Lock()
        self._abandoned = False

    def take(self, step: Callable[[Any], None], subject: object) -> None:
        """Have a step of the line taken: now, or by the thread that takes one at the moment."""
        self._todo.append((step, subject))
        while self._todo and not self._abandoned and self._lock.acquire(blocking=False):
            try:
                while self._todo:
                    now, its = self._todo[0]
                    now(its)
                    self._todo.popleft()
            finally:
                self._lock.release()

    def abandon(self) -> None:
        """Take no further step: in a child process, whoever stands here belongs to the parent."""
        self._abandoned = True


class Account:
    """What the clients with the same key and host share."""

    def __init__(self) -> None:
        self.shared: SharedLine = SharedLine()

    def begin_anew(self) -> None:
        """Forget who is under way and who waits."""
        self.shared.abandon()
        self.shared = SharedLine()


_salt = secrets.token_bytes(16)
_accounts: weakref.WeakValueDictionary[str, Account] = weakref.WeakValueDictionary()
_lock = threading.Lock()


def account_of(key: str, host: str) -> Account:
    """The account of a key, which is kept as a salted digest only, and as long as somebody uses it."""
    digest = sha256(_salt + f"{key}\n{host}".encode()).hexdigest()
    with _lock:
        found = _accounts.get(digest)
        if found is None:
            found = _accounts[digest] = Account()
        return found


def begin_anew() -> None:
    """In a child process, nobody is under way yet; and no thread is left that could hold a lock."""
    global _lock
    _lock = threading.Lock()
    for account in list(_accounts.values()):
        account.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=begin_anew)
