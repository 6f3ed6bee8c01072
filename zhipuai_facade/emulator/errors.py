"""Refusals in the words and shapes of the platform: a business code, the HTTP status it travels with, a message."""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping, Optional, Tuple

from zhipuai_openapi.codes import STATUSES

# Business code: HTTP status, message in Chinese, message in English. The statuses are those of the platform.
CODES: Mapping[str, Tuple[int, str, str]] = {
    "500": (500, "平台内部出错，请稍后再试", "The platform failed internally, try again later"),
    "404": (404, "找不到 {field}", "There is no such {field}"),
    "1000": (401, "身份验证未通过", "Authentication failed"),
    "1001": (401, "请求缺少 Authorization 头", "The request has no Authorization header"),
    "1003": (401, "令牌已经过期，请重新签发", "The token has expired, sign a new one"),
    "1113": (429, "余额不足或没有可用的资源包", "No balance and no resource package left"),
    "1210": (400, "调用参数有误：{field}", "Wrong parameters: {field}"),
    "1211": (400, "没有名为 {field} 的模型", "There is no model named {field}"),
    "1212": (400, "模型 {field} 不支持这种调用方式", "The model {field} cannot be called this way"),
    "1213": (400, "缺少必填参数 {field}", "The required parameter {field} is missing"),
    "1214": (400, "参数 {field} 的取值不合法", "The value of parameter {field} is invalid"),
    "1215": (400, "参数 {field} 不能同时使用", "The parameters {field} exclude each other"),
    "1220": (403, "没有调用该接口的权限", "No permission to call this API"),
    "1230": (500, "处理过程出错", "An error occurred while processing"),
    "1233": (400, "任务 {field} 不存在", "The task {field} does not exist"),
    "1234": (500, "网络出错，请稍后再试", "A network error occurred, try again later"),
    "1261": (400, "输入超出模型的最大长度", "The prompt is longer than the model allows"),
    "1301": (400, "输入或输出可能含有敏感内容", "The input or the output may hold unsafe content"),
    "1302": (429, "并发或请求频率超过限制", "Too many requests at a time, slow down"),
    "1305": (429, "模型当前访问量过大，请稍后再试", "The model is overloaded, try again later"),
    "1308": (
        429,
        "已达到使用上限，将在 2030-01-01 00:00:00 重置",
        "The usage limit is reached, it will reset at 2030-01-01 00:00:00",
    ),
    "1309": (429, "套餐已经到期", "The plan has expired"),
    "1310": (
        429,
        "已达到每周上限，将在 2030-01-01 00:00:00 重置",
        "The weekly limit is reached, it will reset at 2030-01-01 00:00:00",
    ),
    "1311": (429, "当前套餐不包含该模型", "The plan does not include this model"),
    "1313": (429, "因公平使用规则而限速", "Throttled by the fair-use rules"),
    "1701": (429, "搜索并发达到上限", "Too many searches at a time"),
    "10015": (200, "文档不存在", "The document does not exist"),
}

# The business code that usually comes with a status.
USUAL: Mapping[int, str] = {400: "1210", 401: "1000", 403: "1220", 404: "404", 429: "1302", 500: "500"}

UNKNOWN_ROUTE: Mapping[str, Any] = {"code": 500, "msg": "404 NOT_FOUND", "success": False}


def status_of(code: str) -> int:
    """The HTTP status that a business code travels with; codes without a text here have the status of the document."""
    return CODES[code][0] if code in CODES else STATUSES.get(code, 400)


class PlatformError(Exception):
    """A request that is refused: ``status`` and ``code`` go out, ``field`` is named in the message."""

    def __init__(self, code: str, field: str = "", detail: str = "", *, status: Optional[int] = None) -> None:
        super().__init__(code, field, detail)
        self.code = code
        self.field = field
        self.detail = detail
        self.status: int = status or status_of(code)

    def message(self, english: bool) -> str:
        """What went wrong, in English or in Chinese, the field and the detail included."""
        _, chinese, foreign = CODES.get(self.code, (0, "业务错误 {code}", "Business error {code}"))
        text = (foreign if english else chinese).format(field=self.field, code=self.code)
        return "{}{}{}".format(text, ": " if english else "：", self.detail) if self.detail else text

    def body(self, english: bool = False) -> Dict[str, Any]:
        """The body of the refusal; a content filter adds who is to blame, beside ``error`` and in camel case."""
        body: Dict[str, Any] = {"error": {"code": self.code, "message": self.message(english)}}
        if self.code == "1301":
            body["contentFilter"] = [{"level": 2, "role": "user"}]
        return body


def wants_english(accept_language: str) -> bool:
    """Whether the caller asked for English messages; Chinese is what the platform speaks otherwise."""
    return bool(re.match(r"\s*en\b", accept_language, re.IGNORECASE))
