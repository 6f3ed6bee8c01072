"""The few functions of the official SDKs that programs call for themselves; each does here what it promises."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, TypeVar

from zhipuai_openapi.call import NotGiven

from ..auth import TokenAuth

if TYPE_CHECKING:
    from ..resources import Files

T = TypeVar("T")


def generate_token(apikey: str) -> str:
    """A signed token, made of an API key of the form ``<id>.<secret>``; valid for 210 seconds."""
    return str(TokenAuth(apikey).token())


def is_given(value: object) -> bool:
    """Whether ``value`` is anything but `NOT_GIVEN`."""
    return not isinstance(value, NotGiven)


def maybe_transform(data: T, expected_type: object) -> T:
    """``data``: the names of parameters are those of the wire."""
    del expected_type
    return data


def FilesWithRawResponse(files: Files[Any]) -> Any:  # noqa: N802
    """``files.with_raw_response``."""
    return files.with_raw_response


def get_timestamp_ms() -> int:
    """Milliseconds since 1970."""
    return int(time.time() * 1000)


def get_log_file(log_path: str, sub_dir: str) -> str:
    """The path of a log file in a new directory ``sub_dir`` of ``log_path``."""
    directory = Path(log_path, sub_dir)
    directory.mkdir(parents=True)
    return str(directory / "zhipuai.log")


def get_config_dict(log_level: str, log_file_path: str, log_backup_count: int, log_max_bytes: int) -> Dict[str, Any]:
    """Settings for `logging.config.dictConfig`: everything to the screen, and to a file that is rotated."""
    file = {"class": "logging.handlers.RotatingFileHandler", "filename": log_file_path, "encoding": "utf-8"}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "%(asctime)s %(name)s %(levelname)s %(message)s"}},
        "handlers": {
            "screen": {"class": "logging.StreamHandler", "formatter": "line"},
            "file": {**file, "formatter": "line", "maxBytes": log_max_bytes, "backupCount": log_backup_count},
        },
        "root": {"level": log_level.upper(), "handlers": ["screen", "file"]},
    }
