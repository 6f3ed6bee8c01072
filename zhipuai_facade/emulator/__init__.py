"""An emulated platform: the whole API of the OpenAPI document on a loopback port, for people who build on the platform.

    with Emulator() as emulator:
        client = ZhipuAI(api_key=emulator.api_key, base_url=emulator.base_url)

or, as a program that prints its base URL as its first line: ``python -m zhipuai_facade.emulator``.

It checks the key (or verifies the JWT), validates every request against the document, answers with bodies that are
valid against it, keeps files, batches, tasks, knowledge, responses and jobs, and streams and refuses as each part of
the platform does (the forms of refusals stand in `zhipuai_facade.emulator.families`). What it has seen stands in
``emulator.requests``. It needs the extra ``emulator``. What it answers can be scripted: `zhipuai_facade.testing` does.

**Misbehaviour on request.** A request can ask for trouble in two ways.

The header ``X-Emulator`` holds settings, ``key=value`` separated by semicolons::

    X-Emulator: status=429; code=1302; times=2; retry_after=0

=================  =================================================================================================
``status``         answer with this HTTP status (and the usual business code of it)
``code``           answer with this business code (and the usual HTTP status of it); words of the responses, too
``retry_after``    add a ``Retry-After`` header to an error
``html``           answer with this HTTP status and a page of HTML, as a gateway does
``body_error``     HTTP 200 with the bare JSON error of this business code, also where a stream was asked for
``delay``          seconds to wait before the answer
``pace``           seconds to wait between two frames of a stream
``cut``            close the connection after this many frames, without ``[DONE]``; in the middle of a whole answer
``stall``          fall silent after this many frames, until the caller hangs up; in the middle of a whole answer
``broken``         damage the JSON of this frame, counted from 1; of a whole answer, whatever the number
``error_event``    after this many frames an ``event: error`` with ``code`` (1302 unless given)
``error_line``     after this many frames the error as a bare line of JSON, and no ``[DONE]``
``finish``         the finish reason of a chat answer, for instance ``network_error`` or ``sensitive``
``polls``          how often a task or batch is seen in progress before it is finished
``task``           how a task or batch ends, for instance ``FAIL`` or ``failed``
``failed``         HTTP 200 with an agent's answer of the status ``failed``, and this business code in it
``times``          misbehave only the first so many times for the same request, then answer as if nothing were asked
=================  =================================================================================================

Where no header can be set, the name of the model does the same: ``fail-429``, ``fail-429-1302``, ``html-502``,
``body-error-1305``, ``slow-0.2``, ``pace-0.05``, ``cut-3``, ``stall-3``, ``broken-2``, ``error-event-3``,
``error-event-3-500``, ``error-line-3``, ``finish-sensitive``, ``task-FAIL``, each with ``-x2`` behind it to misbehave
only twice. A model whose name begins with ``unknown-`` does not exist (code 1211); every other name does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .received import Seen
    from .server import Emulator

__all__ = ["Emulator", "Seen"]


def __getattr__(name: str) -> Any:
    if name == "Emulator":
        from .server import Emulator

        return Emulator
    if name == "Seen":
        from .received import Seen

        return Seen
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
