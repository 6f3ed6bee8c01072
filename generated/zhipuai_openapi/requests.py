"""Making the HTTP request that a call stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Mapping, Optional, Tuple, Union

import httpx

from .call import NotGiven, Request, close_all, encoded, query_pairs
from .timing import Timeouts

if TYPE_CHECKING:
    from typing import Any, Dict

    from .call import Opened


def build_request(
    http: Union[httpx.Client, httpx.AsyncClient],
    request: Request,
    url: Union[str, httpx.URL],
    headers: Optional[Mapping[str, str]] = None,
    extensions: Optional[Mapping[str, object]] = None,
) -> Tuple[httpx.Request, List[Opened]]:
    """The HTTP request that ``request`` stands for, and what was opened for it: the sender closes it in the end."""
    options = request.options
    body: Dict[str, Any] = {}
    opened: List[Opened] = []
    sent = httpx.Headers(headers)
    if request.content is None:
        request = encoded(request)
    if isinstance(request.content, bytes):
        body["content"] = request.content
        sent["Content-Type"] = "application/json"
    if options.extra_headers:
        sent.update(options.extra_headers)
    if extensions is not None:  # the limits are in there
        body["extensions"] = dict(extensions)
    elif not isinstance(options.timeout, NotGiven):
        given = options.timeout
        body["timeout"] = httpx.Timeout(**given.parts()) if isinstance(given, Timeouts) else given
    query = {**(request.query or {}), **(options.extra_query or {})}
    if pairs := query_pairs(query) if query else ():
        url = httpx.URL(url).copy_merge_params(httpx.QueryParams(pairs))
    if request.content is not None and not isinstance(request.content, bytes):
        sending = request.content.opened(awaits=isinstance(http, httpx.AsyncClient))
        sent.update(sending.headers)  # its boundary stands there
        opened.append(sending)
        body["content"] = sending
    try:
        built = http.build_request(request.operation.method, url, headers=sent, **body)
        if opened:
            built.extensions["form"] = request.content
        return built, opened
    except BaseException:
        close_all(opened)
        raise
