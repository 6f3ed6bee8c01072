"""Steps of the demo: what is not a conversation. Embeddings, files, videos, batches."""

from __future__ import annotations

import json
import math
import time
from typing import Any, List, Sequence

from .stage import Stage, Step, expect, show

PATIENCE = 50  # looks at a task before it counts as lost
PAUSE = 0.2  # seconds between two looks


def embeddings(stage: Stage) -> None:
    """Compare texts by their vectors."""
    texts = ["苹果是一种水果", "股市今天上涨了", "苹果是一种水果"]
    for number, text in enumerate(texts):
        show(">", f"[{number}] {text}")

    with stage.client() as client:
        answer = client.embeddings.create(model="embedding-3", input=texts, dimensions=256)

    vectors: List[Any] = [item.embedding for item in answer.data]
    expect([len(vector) for vector in vectors] == [256] * 3, "three vectors of 256 numbers")
    show("<", f"{len(vectors)} 个向量 vectors × {len(vectors[0])}")
    same, different = cosine(vectors[0], vectors[2]), cosine(vectors[0], vectors[1])
    show("·", f"余弦相似度 cosine similarity: [0]·[2] = {same:.3f}, [0]·[1] = {different:.3f}")
    expect(same > 0.999 > different, "equal texts are closer to each other than different ones")


def cosine(left: Sequence[float], right: Sequence[float]) -> float:
    """The cosine of the angle between two vectors."""
    product = sum(one * other for one, other in zip(left, right))
    return product / math.sqrt(sum(one * one for one in left) * sum(one * one for one in right))


def files(stage: Stage) -> None:
    """Upload a file, find it in the list, read it back, delete it."""
    content = requests_file("苹果", "梨")

    with stage.client() as client:
        file = client.files.create(file=("水果.jsonl", content), purpose="batch")
        show(">", f"上传 uploaded {file.filename} ({file.bytes} bytes) as {file.id}")
        listed = [item.id for item in client.files.list(purpose="batch")]
        show("<", f"列表 listed: {len(listed)} file(s)")
        expect(file.id in listed, "an uploaded file is listed")
        read = client.files.content(file.id).content
        show("<", f"读回 read back: {len(read)} bytes")
        expect(read == content, "a file is read back byte for byte")
        deleted = client.files.delete(file.id)
        show("<", f"删除 deleted: {deleted.deleted}")
        left = [item.id for item in client.files.list(purpose="batch")]

    expect(deleted.deleted and file.id not in left, "a deleted file is gone")


def video(stage: Stage) -> None:
    """Have a video made, looking at the task until it is done."""
    prompt = "一只猫在沙滩上弹钢琴"
    show(">", prompt)

    with stage.client() as client:
        task = client.videos.generations("cogvideox-3", prompt=prompt, extra_headers=stage.orders(polls=3))
        show("<", f"任务 task {task.id}: {task.task_status}")
        looks = 0
        result = client.videos.retrieve_videos_result(id=task.id)
        while result.task_status == "PROCESSING" and looks < PATIENCE:
            looks += 1
            show("·", f"{result.task_status} …")
            time.sleep(PAUSE)
            result = client.videos.retrieve_videos_result(id=task.id)

    show("<", f"{result.task_status}: {[item.url for item in result.video_result or []]}")
    expect(looks > 0, "a task takes a while")
    expect(result.task_status == "SUCCESS" and result.video_result, "the task ends with a video")


def batch(stage: Stage) -> None:
    """Have many requests answered in the background, and page through the list of batches."""
    names = ["苹果", "梨", "桃"]

    with stage.client() as client:
        file = client.files.create(file=("水果.jsonl", requests_file(*names)), purpose="batch")
        created = [_create_batch(client, file.id) for _ in range(5)]
        show(">", f"{len(created)} 个批处理 batches × {len(names)} 个请求 requests")

        pages = [[item.id for item in page.data] for page in client.batches.list(limit=2).iter_pages()]
        show("<", f"分页 pages of {[len(page) for page in pages]}")
        expect(max(len(page) for page in pages) <= 2 < len(pages), "the list comes in pages of two")
        listed = [item.id for item in client.batches.list(limit=2)]
        expect(listed == [identity for page in pages for identity in page], "iterating goes over all pages")
        expect({item.id for item in created} <= set(listed), "all batches are listed")
        expect(len(listed) == len(set(listed)), "no batch is listed twice")

        done = _finished_batch(client, created[0].id)
        expect(done.status == "completed" and done.output_file_id, "a batch is completed and has an output file")
        output = client.files.content(done.output_file_id).text

    lines = [json.loads(line) for line in output.splitlines()]
    for line in lines:
        show("<", "{}: {}".format(line["custom_id"], line["response"]["body"]["choices"][0]["message"]["content"]))
    expect(len(lines) == len(names), "every request of a batch is answered")


def _create_batch(client: Any, file_id: str) -> Any:
    return client.batches.create(
        input_file_id=file_id, endpoint="/v4/chat/completions", completion_window="24h", metadata={"demo": "水果"}
    )


def _finished_batch(client: Any, identity: str) -> Any:
    for _ in range(PATIENCE):
        found = client.batches.retrieve(identity)
        show("·", f"{found.id}: {found.status}")
        if found.status not in ("validating", "in_progress", "finalizing"):
            return found
        time.sleep(PAUSE)
    return found


def requests_file(*names: str) -> bytes:
    """The input file of a batch: one question a line."""
    lines: List[str] = []
    for number, name in enumerate(names, start=1):
        question = {"model": "glm-4-flash", "messages": [{"role": "user", "content": f"{name}是什么颜色？"}]}
        line = {"custom_id": f"request-{number}", "method": "POST", "url": "/v4/chat/completions", "body": question}
        lines.append(json.dumps(line, ensure_ascii=False))
    return "\n".join(lines).encode()


STEPS = [
    Step("embeddings", "文本向量", "Embeddings", embeddings),
    Step("files", "文件", "A file uploaded, listed, read back and deleted", files),
    Step("video", "视频生成", "A video task, polled until it is done", video),
    Step("batch", "批处理", "A batch created and paged through", batch),
]
