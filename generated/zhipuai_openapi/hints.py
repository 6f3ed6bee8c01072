"""What was probably meant when a keyword is misspelt."""

from __future__ import annotations

import difflib
import inspect
from functools import wraps
from typing import Any, Callable, Dict, TypeVar, cast

from typing_extensions import Concatenate, ParamSpec

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")


def hinting(function: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """``function``, a method, whose complaint about a misspelt keyword tells the closest one."""

    @wraps(function)
    def hinted(self: S, *args: P.args, **params: P.kwargs) -> T:
        names: Dict[str, Any] = dict.fromkeys(params)
        try:
            bare: Any = function
            return cast(T, bare(self, *args, **_taken(params)))
        except TypeError as error:
            if names.keys() <= inspect.signature(function).parameters.keys():
                raise
            name = type(self).__name__ if function.__name__ == "__init__" else function.__name__
            raise explained(error, name, function, names) from None

    return cast("Callable[Concatenate[S, P], T]", hinted)


def _taken(params: Dict[str, Any]) -> Any:
    """What is in ``params``, which is emptied: a frame that holds them would show a key in a traceback."""
    taken = dict(params)
    params.clear()
    return taken


def explained(error: TypeError, name: str, describe: Callable[..., Any], params: Dict[str, Any]) -> TypeError:
    """``error``, with the parameter that was probably meant when a keyword is misspelt."""
    known = list(inspect.signature(describe).parameters)
    unknown = [item for item in params if item not in known]
    if not unknown:
        return TypeError(f"{name}(){str(error).partition('()')[2] or f': {error}'}")
    close = difflib.get_close_matches(unknown[0], known, 1)
    hint = f"; did you mean {close[0]!r}?" if close else "; what this version does not know goes into extra_body"
    return TypeError(f"{name}() got an unexpected keyword argument {unknown[0]!r}{hint}")
