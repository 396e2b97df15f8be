note
	description: "[
		A set of API requests that is processed asynchronously from an input file. Track it through `status`
		and `request_counts`.
	]"

class
	BATCH

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- The JSON field `id'.

	object: STRING_32
			-- Always `batch`.

	endpoint: STRING_32
			-- API path that all requests of the batch are sent to.

	model: detachable STRING_32
			-- Model that answers the requests, such as `gpt-4o-mini`.

	errors: detachable BATCH_ERRORS
			-- The JSON field `errors'.

	input_file_id: STRING_32
			-- File from which the requests are read.

	completion_window: STRING_32
			-- Time allowed for the whole batch, such as `24h`.

	status: STRING_32
			-- Where the batch stands. `completed`, `failed`, `expired` and `cancelled` are final. Known
			-- values: {BATCH_STATUS}.

	output_file_id: detachable STRING_32
			-- File with the responses to requests that succeeded.

	error_file_id: detachable STRING_32
			-- File with the errors of requests that failed.

	created_at: INTEGER_64
			-- Unix time at which the batch was created.

	in_progress_at: INTEGER_64
			-- Unix time at which the first requests began to run.

	expires_at: INTEGER_64
			-- Unix time after which unfinished requests are dropped.

	finalizing_at: INTEGER_64
			-- Unix time at which the server began to assemble the result files.

	completed_at: INTEGER_64
			-- Unix time at which all results were available.

	failed_at: INTEGER_64
			-- Unix time of the failure, for a batch that was rejected.

	expired_at: INTEGER_64
			-- Unix time at which the batch ran out of time.

	cancelling_at: INTEGER_64
			-- Unix time of the request to cancel.

	cancelled_at: INTEGER_64
			-- Unix time at which the cancellation was finished.

	request_counts: detachable BATCH_REQUEST_COUNTS
			-- The JSON field `request_counts'.

	usage: detachable BATCH_USAGE
			-- Tokens consumed by the whole batch. Batches created before September 8, 2025 do not report it.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

feature -- Status report

	has_in_progress_at: BOOLEAN
			-- Is `in_progress_at' set?

	has_expires_at: BOOLEAN
			-- Is `expires_at' set?

	has_finalizing_at: BOOLEAN
			-- Is `finalizing_at' set?

	has_completed_at: BOOLEAN
			-- Is `completed_at' set?

	has_failed_at: BOOLEAN
			-- Is `failed_at' set?

	has_expired_at: BOOLEAN
			-- Is `expired_at' set?

	has_cancelling_at: BOOLEAN
			-- Is `cancelling_at' set?

	has_cancelled_at: BOOLEAN
			-- Is `cancelled_at' set?

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			object := a_fields.required_text (once "object")
			endpoint := a_fields.required_text (once "endpoint")
			model := a_fields.text (once "model")
			errors := (create {API_MODEL_CODEC [BATCH_ERRORS]}).field (a_fields, once "errors")
			input_file_id := a_fields.required_text (once "input_file_id")
			completion_window := a_fields.required_text (once "completion_window")
			status := a_fields.required_text (once "status")
			output_file_id := a_fields.text (once "output_file_id")
			error_file_id := a_fields.text (once "error_file_id")
			created_at := a_fields.required_integer_64 (once "created_at")
			in_progress_at := a_fields.integer_64 (once "in_progress_at")
			has_in_progress_at := a_fields.is_integer_64 (once "in_progress_at")
			expires_at := a_fields.integer_64 (once "expires_at")
			has_expires_at := a_fields.is_integer_64 (once "expires_at")
			finalizing_at := a_fields.integer_64 (once "finalizing_at")
			has_finalizing_at := a_fields.is_integer_64 (once "finalizing_at")
			completed_at := a_fields.integer_64 (once "completed_at")
			has_completed_at := a_fields.is_integer_64 (once "completed_at")
			failed_at := a_fields.integer_64 (once "failed_at")
			has_failed_at := a_fields.is_integer_64 (once "failed_at")
			expired_at := a_fields.integer_64 (once "expired_at")
			has_expired_at := a_fields.is_integer_64 (once "expired_at")
			cancelling_at := a_fields.integer_64 (once "cancelling_at")
			has_cancelling_at := a_fields.is_integer_64 (once "cancelling_at")
			cancelled_at := a_fields.integer_64 (once "cancelled_at")
			has_cancelled_at := a_fields.is_integer_64 (once "cancelled_at")
			request_counts := (create {API_MODEL_CODEC [BATCH_REQUEST_COUNTS]}).field (a_fields, once "request_counts")
			usage := (create {API_MODEL_CODEC [BATCH_USAGE]}).field (a_fields, once "usage")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := (create {API_MAP_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "metadata")
		end

invariant
	metadata_null: is_metadata_null implies metadata = Void

end
