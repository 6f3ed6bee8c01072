"""Every fault, and how it must end: data, from which the tests and the tables of the documents are made."""

from __future__ import annotations

from enum import Enum
from typing import Any, Dict, List, Optional, Tuple, Type

from attrs import field, frozen

from tests.clients import COMPLETION, DONE, event
from zhipuai_facade import (
    APIAuthenticationError,
    APICertificateError,
    APIConcurrencyLimitError,
    APIConnectionError,
    APIContentFilterError,
    APIContextLengthError,
    APIFairUseError,
    APIInsufficientBalanceError,
    APIInternalError,
    APIModelNotFoundError,
    APINotFoundError,
    APIOverloadedError,
    APIParameterError,
    APIPermissionError,
    APIPlanError,
    APIQuotaExhaustedError,
    APIReachLimitError,
    APIRequestTooLargeError,
    APIResponseValidationError,
    APIServerFlowExceedError,
    APIStatusError,
    APIStreamDecodeError,
    APIStreamInterruptedError,
    APIStreamStalledError,
    APITimeoutError,
    Timeouts,
    ZhipuAIError,
)

from . import wire
from .wire import FINISH, LOG_ID, PIECES, ROLE, Serve, data, refusal, replying, streamed


class Again(Enum):
    """Whether what failed is tried again."""

    NEVER = "never"
    QUESTIONS = "questions"
    """What may be done twice: chat, embeddings and the like; never what creates or bills a job."""
    ALWAYS = "always"


class Place(Enum):
    """Where the trouble is."""

    CONNECTION = "connection"
    HTTP = "http"
    ERROR = "error"
    STREAM = "stream"


class Address(Enum):
    """Where the client is sent."""

    SERVER = "the fault server"
    NOBODY = "an address where nobody listens"
    NOT_TLS = "a server that answers TLS with plain HTTP"
    SILENT = "the fault server, as if it spoke TLS"
    STRANGER = "a server whose certificate nobody vouches for"


@frozen
class Outcome:
    """How a call ends.

    Attributes:
        error: The class of the error, exactly; None when the call succeeds.
        code: The business code of the error.
        content: The text that came of a stream: all of it, or what is in ``partial``.
        events: How many events of a stream came before the error.
        again: Whether it is tried again.
        request_id: The id that the error carries.
    """

    error: Optional[Type[ZhipuAIError]] = None
    code: Optional[str] = None
    content: str = ""
    events: int = 0
    again: Again = Again.NEVER
    request_id: Optional[str] = None


@frozen
class Fault:
    """Something that goes wrong.

    Attributes:
        name: What it is.
        chinese: The same in Chinese.
        serve: What the server does.
        whole: How a call with a whole answer ends; None where that makes no sense.
        stream: How a stream ends; likewise.
        timeouts: Those of the client.
        options: More of the client's options.
        address: Where the client connects.
        after_a_call: Whether a call went well on the same connection before.
        spoils: Whether the next call may find the connection unusable: then it is tried again.
        lost: What is lost, as a word of the documents: "done" or "bytes"; nothing where it is empty.
        limit: Seconds after which a call must have ended.
    """

    place: Place = field(kw_only=True)
    name: str
    chinese: str
    serve: Serve
    whole: Optional[Outcome] = None
    stream: Optional[Outcome] = None
    timeouts: Timeouts = Timeouts(connect=5.0, read=5.0)
    options: Dict[str, Any] = field(factory=dict)
    address: Address = Address.SERVER
    after_a_call: bool = False
    spoils: bool = False
    lost: str = ""
    limit: float = 3.0

    @property
    def outcomes(self) -> Tuple[Tuple[str, Outcome], ...]:
        """The kinds of calls that it can happen to, and how they end."""
        pairs = (("whole", self.whole), ("stream", self.stream))
        return tuple((kind, outcome) for kind, outcome in pairs if outcome is not None)


IMPATIENT = Timeouts(connect=5.0, read=0.3)
NEVER, QUESTIONS, ALWAYS = Again
FINE = Outcome()
WHOLE_STREAM = Outcome(content="你好")
SMALL: Dict[str, Any] = {"max_answer_bytes": 1 << 20, "max_event_bytes": 1 << 20}


def lost(again: Again = QUESTIONS) -> Outcome:
    """No answer came."""
    return Outcome(APIConnectionError, again=again)


def late(request_id: Optional[str] = None) -> Outcome:
    """No answer came in time."""
    return Outcome(APITimeoutError, again=QUESTIONS, request_id=request_id)


def broken() -> Outcome:
    """An answer broke off."""
    return Outcome(APIConnectionError, again=QUESTIONS, request_id=LOG_ID)


def unreadable() -> Outcome:
    """What came is no answer."""
    return Outcome(APIResponseValidationError, request_id=LOG_ID)


def cut(error: Type[ZhipuAIError] = APIStreamInterruptedError, content: str = "你好", events: int = 2) -> Outcome:
    """A stream that broke off after it had said something."""
    return Outcome(error, content=content, events=events, request_id=LOG_ID)


def unbegun(error: Type[ZhipuAIError] = APIStreamInterruptedError) -> Outcome:
    """A stream that broke off before it had said anything."""
    return Outcome(error, again=QUESTIONS, request_id=LOG_ID)


def answers(
    error: Type[APIStatusError], code: Optional[str] = None, again: Again = NEVER, **more: Any
) -> Dict[str, Any]:
    """An error that comes in place of any answer."""
    outcome = Outcome(error, code=code, again=again, **{"request_id": LOG_ID, **more})
    return {"whole": outcome, "stream": outcome}


def both(outcome: Outcome) -> Dict[str, Any]:
    """The same for whole answers and for streams."""
    return {"whole": outcome, "stream": outcome}


SUCCEEDING: Dict[str, Any] = {"whole": FINE, "stream": WHOLE_STREAM}


def _in(place: Place, *faults: Tuple[Any, ...]) -> List[Fault]:
    return [Fault(*words, place=place, **more) for *words, more in faults]


CONNECTION = _in(
    Place.CONNECTION,
    ("nobody listens", "无人监听", wire.reset, {"address": Address.NOBODY, **both(lost(ALWAYS))}),
    ("reset before the headers", "响应头之前连接被重置", wire.reset, both(lost())),
    ("closed without a word", "未作响应即关闭连接", wire.hang_up, both(lost())),
    ("reset in the headers", "响应头传到一半连接被重置", wire.reset_in_the_headers, both(lost())),
    (
        *("reset after the headers", "响应头之后连接被重置", wire.reset_after_the_headers),
        {"whole": broken(), "stream": unbegun()},
    ),
    ("reset in the body", "正文传到一半连接被重置", wire.reset_in_the_body, {"whole": broken(), "stream": cut()}),
    ("closed in the body", "正文传到一半连接被关闭", wire.closed_in_the_body, {"whole": broken(), "stream": cut()}),
    ("reset in half an event", "事件传到一半连接被重置", wire.half_a_frame, {"stream": cut()}),
    ("one byte at a time", "逐字节到达", wire.byte_by_byte, SUCCEEDING),
    (
        *("headers that drip: one byte now and then", "响应头一滴一滴地来", wire.dripping_headers),
        {"timeouts": IMPATIENT, **both(late())},
    ),
    (
        *("a body that drips: one byte now and then", "正文一滴一滴地来", wire.dripping_body),
        {"timeouts": IMPATIENT, "whole": late(LOG_ID), "stream": cut(APIStreamStalledError)},
    ),
    ("silence before the headers", "响应头之前沉默", wire.silent, {"timeouts": IMPATIENT, **both(late())}),
    (
        *("silence after the headers", "响应头之后沉默", wire.silent_after_the_headers),
        {"timeouts": IMPATIENT, "whole": late(LOG_ID), "stream": unbegun(APIStreamStalledError)},
    ),
    (
        *("silence in the body", "正文中途沉默", wire.silent_in_the_body),
        {"timeouts": IMPATIENT, "whole": late(LOG_ID), "stream": cut(APIStreamStalledError)},
    ),
    (
        *("silence, but for comments that keep the stream alive", "除保活注释外沉默", wire.kept_alive),
        {"timeouts": Timeouts(connect=5.0, read=5.0, silence=1.2), "stream": WHOLE_STREAM, "limit": 5.0},
    ),
    (
        *("a stream without an end, within a total limit", "永不结束的流，设有总时限", wire.endless),
        {"timeouts": Timeouts(connect=5.0, read=5.0, total=0.6), "stream": cut(APIStreamStalledError)},
    ),
    (
        "no TLS on an address of https",
        "https 地址上并非 TLS",
        wire.reset,
        {"address": Address.NOT_TLS, **both(lost(ALWAYS))},
    ),
    (
        *("a certificate that nobody vouches for", "证书不受信任", wire.reset),
        {"address": Address.STRANGER, **both(Outcome(APICertificateError))},
    ),
    (
        *("silence while TLS is agreed on", "TLS 握手时沉默", wire.reset),
        {"address": Address.SILENT, "timeouts": Timeouts(connect=0.3), **both(Outcome(APITimeoutError, again=ALWAYS))},
    ),
    (
        "a kept connection closed after an answer",
        "应答后保持的连接被关闭",
        wire.good_and_closed,
        {**SUCCEEDING, "spoils": True},
    ),
    (
        *("a kept connection closed under the next request", "下一请求到达时保持的连接被关闭", wire.hang_up),
        {"after_a_call": True, **both(lost())},
    ),
    (
        *("a kept connection reset under the next request", "下一请求到达时保持的连接被重置", wire.reset),
        {"after_a_call": True, **both(lost())},
    ),
)

HTTP = _in(
    Place.HTTP,
    ("a length that is too great", "Content-Length 过大", wire.too_long, {"whole": broken(), "stream": cut()}),
    (
        *("a length that is too small", "Content-Length 过小", wire.too_short),
        {"whole": unreadable(), "stream": cut(content="你", events=2), "spoils": True},
    ),
    ("bad chunks", "分块格式错误", wire.badly_chunked, {"whole": broken(), "stream": cut()}),
    (
        *("said to be gzip, but is not", "自称 gzip 却不是", wire.bad_gzip),
        {"whole": unreadable(), "stream": Outcome(APIStreamDecodeError, request_id=LOG_ID)},
    ),
    ("gzip that breaks off", "gzip 中途截断", wire.cut_gzip, {"whole": unreadable(), "stream": cut()}),
    (
        *("a gzip bomb", "gzip 炸弹", wire.bomb(wire.BOMB, "gzip")),
        {"options": SMALL, "whole": unreadable(), "stream": Outcome(APIStreamDecodeError, request_id=LOG_ID)},
    ),
    (
        *("a gzip bomb in a gzip bomb", "套在 gzip 炸弹里的 gzip 炸弹", wire.bomb(wire.BOMB_IN_A_BOMB, "gzip, gzip")),
        {"options": SMALL, **both(unreadable())},
    ),
    (*("packed in a way that was not asked for", "未请求的压缩方式", wire.bomb(wire.BOMB, "br")), both(unreadable())),
    ("100 Continue first", "先到 100 Continue", wire.before(b"HTTP/1.1 100 Continue\r\n\r\n"), SUCCEEDING),
    (
        *("103 Early Hints first", "先到 103 Early Hints"),
        wire.before(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"),
        SUCCEEDING,
    ),
    ("HTTP/1.0", "HTTP/1.0", wire.old_http, SUCCEEDING),
    ("HTTP/1.0 that breaks off", "HTTP/1.0 中途截断", wire.old_http_cut, {"whole": unreadable(), "stream": cut()}),
    ("204 No Content", "204 No Content", wire.no_content, {"whole": unreadable(), "stream": unbegun()}),
    ("an empty body under 200", "200 但正文为空", replying(b""), {"whole": unreadable(), "stream": unreadable()}),
    ("headers without an end", "没完没了的响应头", wire.enormous_headers, both(lost())),
    ("no HTTP", "并非 HTTP", wire.no_http, both(lost())),
    (
        *("an answer or a line without an end", "没完没了的应答或一行", wire.endless_line),
        {"options": SMALL, "whole": unreadable(), "stream": cut(APIStreamDecodeError), "limit": 6.0},
    ),
    ("no Content-Type", "没有 Content-Type", wire.no_content_type, SUCCEEDING),
    (
        "a page of HTML under 200",
        "200 但内容是 HTML 页面",
        replying(wire.PAGE, media_type="text/html"),
        both(unreadable()),
    ),
    ("JSON that is no object under 200", "200 但 JSON 不是对象", replying([1]), both(unreadable())),
    ("JSON that is nested without measure", "嵌套过深的 JSON", replying(b"[" * 100_000), both(unreadable())),
    ("a whole answer in place of a stream", "要流却得到完整应答", replying(COMPLETION), {"stream": unreadable()}),
    ("a redirect", "重定向", wire.redirecting, answers(APIStatusError)),
)

ERROR = _in(
    Place.ERROR,
    ("401, code 1000", "401，业务码 1000", replying(refusal("1000"), 401), answers(APIAuthenticationError, "1000")),
    (
        "429, code 1113",
        "429，业务码 1113",
        replying(refusal("1113"), 429),
        answers(APIInsufficientBalanceError, "1113"),
    ),
    (
        *("429, code 1302", "429，业务码 1302", replying(refusal("1302"), 429)),
        answers(APIConcurrencyLimitError, "1302", ALWAYS),
    ),
    (
        *("429, code 1302, Retry-After of an hour", "429，业务码 1302，Retry-After 一小时"),
        replying(refusal("1302"), 429, "Retry-After: 3600"),
        answers(APIConcurrencyLimitError, "1302"),
    ),
    ("429, code 1305", "429，业务码 1305", replying(refusal("1305"), 429), answers(APIOverloadedError, "1305", ALWAYS)),
    ("429, code 1308", "429，业务码 1308", replying(refusal("1308"), 429), answers(APIQuotaExhaustedError, "1308")),
    ("429, code 1309", "429，业务码 1309", replying(refusal("1309"), 429), answers(APIPlanError, "1309")),
    ("429, code 1313", "429，业务码 1313", replying(refusal("1313"), 429), answers(APIFairUseError, "1313")),
    ("429, a code of tomorrow", "429，未知业务码", replying(refusal("1399"), 429), answers(APIReachLimitError, "1399")),
    (
        *("429 without a code", "429，无业务码", replying(wire.PAGE, 429, media_type="text/html")),
        answers(APIReachLimitError, again=ALWAYS),
    ),
    ("400, code 1211", "400，业务码 1211", replying(refusal("1211"), 400), answers(APIModelNotFoundError, "1211")),
    ("400, code 1214", "400，业务码 1214", replying(refusal("1214"), 400), answers(APIParameterError, "1214")),
    (
        "400, the code as a number",
        "400，业务码为整数",
        replying(refusal(1214), 400),
        answers(APIParameterError, "1214"),
    ),
    ("400, code 1261", "400，业务码 1261", replying(refusal("1261"), 400), answers(APIContextLengthError, "1261")),
    (
        *("400, code 1301, with contentFilter", "400，业务码 1301，带 contentFilter"),
        replying(refusal("1301", contentFilter=[{"role": "user", "level": 0}]), 400),
        answers(APIContentFilterError, "1301"),
    ),
    ("403, code 1220", "403，业务码 1220", replying(refusal("1220"), 403), answers(APIPermissionError, "1220")),
    ("404 without JSON", "404，无 JSON", replying(wire.PAGE, 404, media_type="text/html"), answers(APINotFoundError)),
    ("413 without a body", "413，无正文", replying(b"", 413), answers(APIRequestTooLargeError)),
    (
        "500, code 1234",
        "500，业务码 1234",
        replying(refusal("1234"), 500),
        answers(APIInternalError, "1234", QUESTIONS),
    ),
    ("500 with an empty body", "500，正文为空", replying(b"", 500), answers(APIInternalError, again=QUESTIONS)),
    (
        *("500 with bytes that are no text", "500，正文不是文本", replying(b"\xff\xfe\x00{", 500)),
        answers(APIInternalError, again=QUESTIONS),
    ),
    (
        *("500, the error as text", "500，error 为字符串", replying({"error": "broken"}, 500)),
        answers(APIInternalError, again=QUESTIONS),
    ),
    (
        *("500 with a code that forbids it", "500，业务码 1211", replying(refusal("1211"), 500)),
        answers(APIModelNotFoundError, "1211"),
    ),
    (
        *("502 with a page of HTML", "502，HTML 页面", replying(wire.PAGE, 502, media_type="text/html")),
        answers(APIInternalError, again=QUESTIONS),
    ),
    ("503", "503", replying(wire.PAGE, 503, media_type="text/html"), answers(APIServerFlowExceedError, again=ALWAYS)),
    ("504", "504", replying(wire.PAGE, 504, media_type="text/html"), answers(APIInternalError, again=QUESTIONS)),
    ("408", "408", replying(b"", 408), answers(APIStatusError, again=QUESTIONS)),
    ("409", "409", replying(b"", 409), answers(APIStatusError, again=ALWAYS)),
    (
        *(
            "400, x-should-retry: true",
            "400，x-should-retry: true",
            replying(refusal("1210"), 400, "x-should-retry: true"),
        ),
        answers(APIParameterError, "1210", ALWAYS),
    ),
    (
        *("429, x-should-retry: false", "429，x-should-retry: false"),
        replying(refusal("1302"), 429, "x-should-retry: false"),
        answers(APIConcurrencyLimitError, "1302"),
    ),
    (
        *("knowledge base: 500 and a number", "知识库：500 与整数业务码", replying({"code": 500, "message": "x"}, 500)),
        answers(APIInternalError, "500", QUESTIONS),
    ),
    (
        *(
            "knowledge base: the same under 200",
            "知识库：同样的错误，HTTP 200",
            replying({"code": 500, "message": "x"}),
        ),
        answers(APIInternalError, "500", QUESTIONS),
    ),
    (
        *("agents: failed under 200", "智能体：HTTP 200 下的失败"),
        replying({"id": "1", "agent_id": "a", "status": "failed", **refusal("1113")}),
        answers(APIInsufficientBalanceError, "1113"),
    ),
    (
        *("parser: code and msg under 200", "解析：HTTP 200 下的 code 与 msg", replying({"msg": "x", "code": 500})),
        answers(APIInternalError, "500", QUESTIONS),
    ),
    (
        *("responses: code as a word", "responses：业务码为单词"),
        replying({"error": {"code": "model_not_found", "message": "x", "param": None, "type": "invalid"}}, 400),
        answers(APIModelNotFoundError, "model_not_found"),
    ),
    (
        *("responses: refused under 200", "responses：HTTP 200 下的拒绝"),
        replying({"code": 1000, "msg": "x", "success": False}),
        answers(APIAuthenticationError, "1000"),
    ),
    (
        *("anthropic: the code as type", "anthropic：业务码在 type 里"),
        replying({"error": {"message": "x", "type": "1000"}}, 401),
        answers(APIAuthenticationError, "1000"),
    ),
    (
        *("anthropic: all in the message", "anthropic：全在 message 里"),
        replying(refusal("1211", "[1211][text][a1b2c3]"), 400),
        answers(APIModelNotFoundError, "1211", request_id="a1b2c3"),
    ),
    (
        *("managed agents: a limit", "托管智能体：限流"),
        replying({"type": "error", "error": {"type": "rate_limit_error", "message": "x"}, "request_id": "r"}, 429),
        answers(APIReachLimitError, "rate_limit_error", request_id="r"),
    ),
    (
        *("gateway: unknown route under 200", "网关：HTTP 200 下的未知路由"),
        replying({"code": 500, "msg": "404 NOT_FOUND", "success": False}),
        answers(APIInternalError, "500", QUESTIONS),
    ),
    (
        *("an overload under 200", "HTTP 200 下的过载", replying(refusal("1305"))),
        answers(APIOverloadedError, "1305", ALWAYS),
    ),
)

BROKEN = b'data: {"id": "1", "choices": [{"index\n\n'


def erring(*pieces: bytes, error: Type[ZhipuAIError], code: Optional[str], **more: Any) -> Tuple[Serve, Dict[str, Any]]:
    """A stream of these pieces, the last of which is an error."""
    return streamed(*pieces), {"stream": Outcome(error, code=code, **{"request_id": LOG_ID, **more})}


SAID: Dict[str, Any] = {"content": "你好", "events": 2}

STREAM = _in(
    Place.STREAM,
    (
        *("an error event first: it passes", "首个事件是错误：会过去"),
        *erring(data(refusal("1302")), error=APIConcurrencyLimitError, code="1302", again=ALWAYS),
    ),
    (
        *("an error event first: it does not pass", "首个事件是错误：不会过去"),
        *erring(data(refusal("1211")), error=APIModelNotFoundError, code="1211"),
    ),
    (
        *("the role, then an error event", "只有角色，随后是错误事件"),
        *erring(ROLE, data(refusal("1305")), error=APIOverloadedError, code="1305", again=ALWAYS, events=1),
    ),
    (
        *("an error event after content", "内容之后的错误事件"),
        *erring(*PIECES, data(refusal("1302")), error=APIConcurrencyLimitError, code="1302", **SAID),
    ),
    (
        *("an event named error", "名为 error 的事件"),
        *erring(*PIECES, b'event: error\ndata: {"message": "x"}\n\n', error=APIStatusError, code=None, **SAID),
    ),
    (
        *("a line of bare JSON that is an error", "裸 JSON 行形式的错误"),
        *erring(*PIECES, b'{"error": {"code": "500", "message": "x"}}\n', error=APIInternalError, code="500", **SAID),
    ),
    (
        *("failed, as agents say it", "智能体式的失败事件"),
        *erring(
            *PIECES,
            data({"status": "failed", **refusal("1113")}),
            error=APIInsufficientBalanceError,
            code="1113",
            **SAID,
        ),
    ),
    (
        *("an event cut, and the next one glued to it", "事件被截断且与下一个粘在一起"),
        *(streamed(*PIECES, BROKEN[:-2] + PIECES[0]), {"stream": cut(APIStreamDecodeError)}),
    ),
    (
        "an event that is no JSON",
        "不是 JSON 的事件",
        streamed(*PIECES, BROKEN, DONE),
        {"stream": cut(APIStreamDecodeError)},
    ),
    (
        *("an event that is no object", "不是对象的事件"),
        *(streamed(*PIECES, data([1]), DONE), {"stream": cut(APIStreamDecodeError)}),
    ),
    (
        *("a damaged event first", "首个事件已损坏"),
        *(streamed(BROKEN, DONE), {"stream": Outcome(APIStreamDecodeError, request_id=LOG_ID)}),
    ),
    (
        "the last event cut, the end in order",
        "末个事件被截断，连接正常结束",
        streamed(*PIECES, BROKEN[:20]),
        {"stream": cut()},
    ),
    ("no finish_reason and no [DONE]", "既无 finish_reason 也无 [DONE]", streamed(*PIECES), {"stream": cut()}),
    ("comments only", "只有注释", streamed(b": ping\n\n"), {"stream": unbegun()}),
    (
        "finish_reason, but no [DONE]",
        "有 finish_reason，无 [DONE]",
        streamed(*PIECES, FINISH),
        {"stream": WHOLE_STREAM},
    ),
    (
        *("[DONE] in the middle", "[DONE] 出现在中途"),
        *(streamed(PIECES[0], DONE, PIECES[1], FINISH), {"stream": Outcome(content="你"), "lost": "done"}),
    ),
    ("nothing but [DONE]", "只有 [DONE]", streamed(DONE), {"stream": Outcome()}),
    (
        *("finish_reason network_error", "finish_reason 为 network_error"),
        *(streamed(*PIECES, wire.finished("network_error"), DONE), {"stream": WHOLE_STREAM}),
    ),
    (
        *("bytes that are no UTF-8", "不是 UTF-8 的字节"),
        *(
            streamed(event("X").replace(b"X", b"\xff"), FINISH, DONE),
            {"stream": Outcome(content="\ufffd"), "lost": "bytes"},
        ),
    ),
    ("lines split over segments", "行被拆到多个 TCP 段", wire.in_segments, {"stream": WHOLE_STREAM}),
    (
        *("lines that end with CR and LF, after a byte order mark", "带 BOM 且以 CRLF 换行"),
        streamed(b"\xef\xbb\xbf" + b"".join([*PIECES, FINISH, DONE]).replace(b"\n", b"\r\n")),
        {"stream": WHOLE_STREAM},
    ),
)

FAULTS: List[Fault] = [*CONNECTION, *HTTP, *ERROR, *STREAM]
