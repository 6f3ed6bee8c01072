"""Nothing has to be held in a variable for a loop to read to its end."""

from __future__ import annotations

import gc

from tests.clients import MESSAGES
from zhipuai_facade import ZhipuAI
from zhipuai_facade.emulator import Emulator


def test_a_loop_over_a_temporary_stream_of_a_temporary_client_reads_to_its_end() -> None:
    """Neither the stream nor the client is held by anything but the loop."""
    with Emulator() as emulator:
        for _ in range(50):
            pieces = []
            for chunk in ZhipuAI(api_key=emulator.api_key, base_url=emulator.base_url).chat.completions.create(
                model="glm-4.7", messages=MESSAGES, stream=True
            ):
                gc.collect(0)
                pieces.append(chunk)

            assert pieces[-1].usage is not None


def test_a_loop_over_a_temporary_download_reads_to_its_end() -> None:
    """As for streams."""
    with Emulator() as emulator:
        client = ZhipuAI(api_key=emulator.api_key, base_url=emulator.base_url)
        file = client.files.create(file=("a.jsonl", b"{}\n" * 100_000), purpose="batch")

        sizes = [sum(map(len, client.files.content(file.id).iter_bytes(1000))) for _ in range(20)]

        assert sizes == [300_000] * 20
