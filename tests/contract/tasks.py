"""Scenarios of what the platform makes: tasks, videos, images, vectors."""

from __future__ import annotations

from zhipuai_openapi.models import AsyncResult, AsyncTask, EmbeddingList, ImageList

from tests.contract.chat import HELLO, MODEL
from tests.contract.kinds import has, lacks, whole
from tests.contract.stage import Like, Play, scenario
from zhipuai_facade import APIStatusError

TASKS, RESULTS = "async_chat_completions_create", "async_results_retrieve"
VIDEOS, IMAGES, EMBEDDINGS = "videos_generations", "images_generations", "embeddings_create"
PICTURES = "images_async_generations"


@scenario(TASKS, RESULTS, like=[Like(TASKS, whole, ("044",)), Like(RESULTS, lacks("video_result", whole), ("045",))])
def task_of_a_chat(play: Play) -> None:
    """A chat as a task: accepted at once, looked at until it is done."""
    task = play.ask(play.client.chat.asyncCompletions.create(model=MODEL, messages=HELLO, max_tokens=30))

    assert isinstance(task, AsyncTask)
    assert task.id and task.task_status == "PROCESSING"
    result = play.finished(
        lambda: play.client.chat.asyncCompletions.retrieve_completion_result(id=task.id), ["PROCESSING"], "task_status"
    )
    assert isinstance(result, AsyncResult)
    assert result.task_status == "SUCCESS"
    assert result.choices and result.choices[0].message.role == "assistant"
    play.ours(result.id == task.id, "it is the same task")


@scenario(
    VIDEOS,
    RESULTS,
    like=[Like(VIDEOS, whole, ("046", "049")), Like(RESULTS, has("video_result", whole), ("047", "050"))],
)
def task_of_a_video(play: Play) -> None:
    """A video: accepted at once, looked at until it can be fetched."""
    task = play.ask(play.client.videos.generations(model="cogvideox-flash", prompt="一只纸船顺流而下"))

    assert isinstance(task, AsyncTask)
    assert task.id and task.task_status == "PROCESSING"
    result = play.finished(lambda: play.client.videos.retrieve_videos_result(id=task.id), ["PROCESSING"], "task_status")
    assert isinstance(result, AsyncResult)
    assert result.task_status == "SUCCESS"
    assert result.video_result and (result.video_result[0].url or "").startswith("http")


@scenario(PICTURES, RESULTS, like=[Like(PICTURES, whole), Like(RESULTS, has("image_result", whole))])
def task_of_an_image(play: Play) -> None:
    """An image: accepted at once, looked at until it can be fetched."""
    task = play.ask(play.client.images.async_generations(model="glm-image", prompt="一盏煤油灯", size="1280x1280"))

    assert isinstance(task, AsyncTask)
    assert task.id and task.task_status == "PROCESSING"
    result = play.finished(lambda: play.client.images.retrieve_images_result(id=task.id), ["PROCESSING"], "task_status")
    assert isinstance(result, AsyncResult)
    assert result.task_status == "SUCCESS"
    assert result.image_result and result.image_result[0].url.startswith("http")


@scenario(TASKS, RESULTS, trouble="task=FAIL", never_live="tasks do not fail on demand")
def task_that_fails(play: Play) -> None:
    """A task that fails says so in its status; that is no exception."""
    task = play.ask(play.client.chat.asyncCompletions.create(model=MODEL, messages=HELLO, max_tokens=30))

    result = play.finished(
        lambda: play.client.chat.asyncCompletions.retrieve_completion_result(id=task.id), ["PROCESSING"], "task_status"
    )

    assert result.task_status == "FAIL"
    assert result.choices is None


@scenario(RESULTS)
def task_unknown(play: Play) -> None:
    """A task that nobody knows."""
    error = play.refusal(
        lambda: play.client.chat.asyncCompletions.retrieve_completion_result(id="20200101000000nowhere"), APIStatusError
    )

    assert error.status_code in (400, 404)
    assert error.message


@scenario(EMBEDDINGS, like=[Like(EMBEDDINGS, whole)])
def embeddings(play: Play) -> None:
    """Texts as vectors, in the order of the texts."""
    answer = play.ask(
        play.client.embeddings.create(model="embedding-3", input=["春江潮水", "a spring tide"], dimensions=256)
    )

    assert isinstance(answer, EmbeddingList)
    assert [item.index for item in answer.data] == list(range(len(answer.data)))
    assert all(isinstance(number, (int, float)) for item in answer.data for number in item.embedding)
    assert answer.usage and isinstance(answer.usage.total_tokens, int)
    play.ours([len(item.embedding) for item in answer.data] == [256, 256], "as many numbers as were asked for")


@scenario(IMAGES, like=[Like(IMAGES, whole, ("053",))])
def image(play: Play) -> None:
    """A picture, as an address to fetch it from."""
    answer = play.ask(play.client.images.generations(model="cogview-3-flash", prompt="一盏煤油灯", size="1024x1024"))

    assert isinstance(answer, ImageList)
    assert answer.data and all(picture.url.startswith("http") for picture in answer.data)
