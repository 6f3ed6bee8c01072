"""The emulator as a program: prints its base URL as the first line and serves until it is interrupted."""

from __future__ import annotations

import argparse
import sys
from typing import Optional, Sequence

from .server import DEFAULT_KEY, Emulator


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Serve the emulated platform in the foreground; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m zhipuai_facade.emulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--api-key", default=DEFAULT_KEY, help="the key that is accepted (default: %(default)s)")
    parser.add_argument("--pace", type=float, default=0.0, help="seconds between two frames of a stream (default: 0)")
    chosen = parser.parse_args(arguments)
    emulator = Emulator(host=chosen.host, port=chosen.port, api_key=chosen.api_key, pace=chosen.pace)
    try:
        emulator.serve(lambda: print(emulator.base_url, flush=True))
    except ImportError as error:
        print(f'{error}: pip install "zhipuai-facade[emulator]"', file=sys.stderr)
        return 1
    except OSError as error:
        print(f"cannot listen on {chosen.host}:{chosen.port}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
