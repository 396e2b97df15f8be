from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .batch_errors import BatchErrors
    from .batch_request_counts import BatchRequestCounts
    from .batch_usage import BatchUsage
    from .metadata import Metadata


class Batch(Model):
    """A set of API requests that is processed asynchronously from an input file. Track
    it through `status` and `request_counts`.
    """

    id: str
    object: Literal["batch"] = "batch"
    """Always `batch`."""

    endpoint: str
    """API path that all requests of the batch are sent to."""

    model: str | None = None
    """Model that answers the requests, such as `gpt-4o-mini`."""

    errors: BatchErrors | None = None
    input_file_id: str
    """File from which the requests are read."""

    completion_window: str
    """Time allowed for the whole batch, such as `24h`."""

    status: (
        Literal[
            "validating",
            "failed",
            "in_progress",
            "finalizing",
            "completed",
            "expired",
            "cancelling",
            "cancelled",
        ]
        | str
    )
    """Where the batch stands. `completed`, `failed`, `expired` and `cancelled` are
    final.
    """

    output_file_id: str | None = None
    """File with the responses to requests that succeeded."""

    error_file_id: str | None = None
    """File with the errors of requests that failed."""

    created_at: int
    """Unix time at which the batch was created."""

    in_progress_at: int | None = None
    """Unix time at which the first requests began to run."""

    expires_at: int | None = None
    """Unix time after which unfinished requests are dropped."""

    finalizing_at: int | None = None
    """Unix time at which the server began to assemble the result files."""

    completed_at: int | None = None
    """Unix time at which all results were available."""

    failed_at: int | None = None
    """Unix time of the failure, for a batch that was rejected."""

    expired_at: int | None = None
    """Unix time at which the batch ran out of time."""

    cancelling_at: int | None = None
    """Unix time of the request to cancel."""

    cancelled_at: int | None = None
    """Unix time at which the cancellation was finished."""

    request_counts: BatchRequestCounts | None = None
    """Progress of a batch, counted in requests."""

    usage: BatchUsage | None = None
    """Tokens consumed by the whole batch. Batches created before September 8, 2025 do
    not report it.
    """

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""
