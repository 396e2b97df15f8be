note
	description: "[
		A set of API requests that is processed asynchronously from an input file. Track it through `status`
		and `request_counts`.
	]"

class
	BATCH

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "batch"
		end

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

	object: detachable STRING_32
			-- Always `batch`.

	endpoint: detachable STRING_32
			-- API path that all requests of the batch are sent to.

	model: detachable STRING_32
			-- Model that answers the requests, such as `gpt-4o-mini`.

	errors: detachable BATCH_ERRORS
			-- The JSON field `errors'.

	input_file_id: detachable STRING_32
			-- File from which the requests are read.

	completion_window: detachable STRING_32
			-- Time allowed for the whole batch, such as `24h`.

	status: detachable STRING_32
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

	has_created_at: BOOLEAN
			-- Is `created_at' set?

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

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and object /= Void
				and endpoint /= Void
				and input_file_id /= Void
				and completion_window /= Void
				and status /= Void
				and has_created_at
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_endpoint (a_endpoint: detachable READABLE_STRING_GENERAL)
			-- Set `endpoint'; Void leaves it out.
		do
			if a_endpoint /= Void then
				create endpoint.make_from_string_general (a_endpoint)
			else
				endpoint := Void
			end
		ensure
			endpoint_set: (endpoint = Void) = (a_endpoint = Void)
			same_text: attached endpoint as l_text and then a_endpoint /= Void implies l_text.same_string_general (a_endpoint)
		end

	set_model (a_model: detachable READABLE_STRING_GENERAL)
			-- Set `model'; Void leaves it out.
		do
			if a_model /= Void then
				create model.make_from_string_general (a_model)
			else
				model := Void
			end
		ensure
			model_set: (model = Void) = (a_model = Void)
			same_text: attached model as l_text and then a_model /= Void implies l_text.same_string_general (a_model)
		end

	set_errors (a_errors: detachable BATCH_ERRORS)
			-- Set `errors'; Void leaves it out.
		do
			errors := a_errors
		ensure
			errors_set: errors = a_errors
		end

	set_input_file_id (a_input_file_id: detachable READABLE_STRING_GENERAL)
			-- Set `input_file_id'; Void leaves it out.
		do
			if a_input_file_id /= Void then
				create input_file_id.make_from_string_general (a_input_file_id)
			else
				input_file_id := Void
			end
		ensure
			input_file_id_set: (input_file_id = Void) = (a_input_file_id = Void)
			same_text: attached input_file_id as l_text and then a_input_file_id /= Void implies l_text.same_string_general (a_input_file_id)
		end

	set_completion_window (a_completion_window: detachable READABLE_STRING_GENERAL)
			-- Set `completion_window'; Void leaves it out.
		do
			if a_completion_window /= Void then
				create completion_window.make_from_string_general (a_completion_window)
			else
				completion_window := Void
			end
		ensure
			completion_window_set: (completion_window = Void) = (a_completion_window = Void)
			same_text: attached completion_window as l_text and then a_completion_window /= Void implies l_text.same_string_general (a_completion_window)
		end

	set_status (a_status: detachable READABLE_STRING_GENERAL)
			-- Set `status'; Void leaves it out.
		do
			if a_status /= Void then
				create status.make_from_string_general (a_status)
			else
				status := Void
			end
		ensure
			status_set: (status = Void) = (a_status = Void)
			same_text: attached status as l_text and then a_status /= Void implies l_text.same_string_general (a_status)
		end

	set_output_file_id (a_output_file_id: detachable READABLE_STRING_GENERAL)
			-- Set `output_file_id'; Void leaves it out.
		do
			if a_output_file_id /= Void then
				create output_file_id.make_from_string_general (a_output_file_id)
			else
				output_file_id := Void
			end
		ensure
			output_file_id_set: (output_file_id = Void) = (a_output_file_id = Void)
			same_text: attached output_file_id as l_text and then a_output_file_id /= Void implies l_text.same_string_general (a_output_file_id)
		end

	set_error_file_id (a_error_file_id: detachable READABLE_STRING_GENERAL)
			-- Set `error_file_id'; Void leaves it out.
		do
			if a_error_file_id /= Void then
				create error_file_id.make_from_string_general (a_error_file_id)
			else
				error_file_id := Void
			end
		ensure
			error_file_id_set: (error_file_id = Void) = (a_error_file_id = Void)
			same_text: attached error_file_id as l_text and then a_error_file_id /= Void implies l_text.same_string_general (a_error_file_id)
		end

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end

	set_in_progress_at (a_in_progress_at: INTEGER_64)
			-- Set `in_progress_at'.
		do
			in_progress_at := a_in_progress_at
			has_in_progress_at := True
		ensure
			in_progress_at_set: in_progress_at = a_in_progress_at
			has_in_progress_at: has_in_progress_at
		end

	unset_in_progress_at
			-- Leave `in_progress_at' out.
		do
			in_progress_at := 0
			has_in_progress_at := False
		ensure
			not_has_in_progress_at: not has_in_progress_at
		end

	set_expires_at (a_expires_at: INTEGER_64)
			-- Set `expires_at'.
		do
			expires_at := a_expires_at
			has_expires_at := True
		ensure
			expires_at_set: expires_at = a_expires_at
			has_expires_at: has_expires_at
		end

	unset_expires_at
			-- Leave `expires_at' out.
		do
			expires_at := 0
			has_expires_at := False
		ensure
			not_has_expires_at: not has_expires_at
		end

	set_finalizing_at (a_finalizing_at: INTEGER_64)
			-- Set `finalizing_at'.
		do
			finalizing_at := a_finalizing_at
			has_finalizing_at := True
		ensure
			finalizing_at_set: finalizing_at = a_finalizing_at
			has_finalizing_at: has_finalizing_at
		end

	unset_finalizing_at
			-- Leave `finalizing_at' out.
		do
			finalizing_at := 0
			has_finalizing_at := False
		ensure
			not_has_finalizing_at: not has_finalizing_at
		end

	set_completed_at (a_completed_at: INTEGER_64)
			-- Set `completed_at'.
		do
			completed_at := a_completed_at
			has_completed_at := True
		ensure
			completed_at_set: completed_at = a_completed_at
			has_completed_at: has_completed_at
		end

	unset_completed_at
			-- Leave `completed_at' out.
		do
			completed_at := 0
			has_completed_at := False
		ensure
			not_has_completed_at: not has_completed_at
		end

	set_failed_at (a_failed_at: INTEGER_64)
			-- Set `failed_at'.
		do
			failed_at := a_failed_at
			has_failed_at := True
		ensure
			failed_at_set: failed_at = a_failed_at
			has_failed_at: has_failed_at
		end

	unset_failed_at
			-- Leave `failed_at' out.
		do
			failed_at := 0
			has_failed_at := False
		ensure
			not_has_failed_at: not has_failed_at
		end

	set_expired_at (a_expired_at: INTEGER_64)
			-- Set `expired_at'.
		do
			expired_at := a_expired_at
			has_expired_at := True
		ensure
			expired_at_set: expired_at = a_expired_at
			has_expired_at: has_expired_at
		end

	unset_expired_at
			-- Leave `expired_at' out.
		do
			expired_at := 0
			has_expired_at := False
		ensure
			not_has_expired_at: not has_expired_at
		end

	set_cancelling_at (a_cancelling_at: INTEGER_64)
			-- Set `cancelling_at'.
		do
			cancelling_at := a_cancelling_at
			has_cancelling_at := True
		ensure
			cancelling_at_set: cancelling_at = a_cancelling_at
			has_cancelling_at: has_cancelling_at
		end

	unset_cancelling_at
			-- Leave `cancelling_at' out.
		do
			cancelling_at := 0
			has_cancelling_at := False
		ensure
			not_has_cancelling_at: not has_cancelling_at
		end

	set_cancelled_at (a_cancelled_at: INTEGER_64)
			-- Set `cancelled_at'.
		do
			cancelled_at := a_cancelled_at
			has_cancelled_at := True
		ensure
			cancelled_at_set: cancelled_at = a_cancelled_at
			has_cancelled_at: has_cancelled_at
		end

	unset_cancelled_at
			-- Leave `cancelled_at' out.
		do
			cancelled_at := 0
			has_cancelled_at := False
		ensure
			not_has_cancelled_at: not has_cancelled_at
		end

	set_request_counts (a_request_counts: detachable BATCH_REQUEST_COUNTS)
			-- Set `request_counts'; Void leaves it out.
		do
			request_counts := a_request_counts
		ensure
			request_counts_set: request_counts = a_request_counts
		end

	set_usage (a_usage: detachable BATCH_USAGE)
			-- Set `usage'; Void leaves it out.
		do
			usage := a_usage
		ensure
			usage_set: usage = a_usage
		end

	set_metadata (a_metadata: detachable STRING_TABLE [STRING_32])
			-- Set `metadata'; Void leaves it out.
		do
			metadata := a_metadata
			is_metadata_null := False
		ensure
			metadata_set: metadata = a_metadata
		end

	set_metadata_null
			-- Have null for `metadata'.
		do
			metadata := Void
			is_metadata_null := True
		ensure
			is_metadata_null: is_metadata_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			object := a_fields.text ("object")
			endpoint := a_fields.text ("endpoint")
			model := a_fields.text ("model")
			errors := errors_codec.field (a_fields, "errors")
			input_file_id := a_fields.text ("input_file_id")
			completion_window := a_fields.text ("completion_window")
			status := a_fields.text ("status")
			output_file_id := a_fields.text ("output_file_id")
			error_file_id := a_fields.text ("error_file_id")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			in_progress_at := a_fields.integer_64 ("in_progress_at")
			has_in_progress_at := a_fields.is_found
			expires_at := a_fields.integer_64 ("expires_at")
			has_expires_at := a_fields.is_found
			finalizing_at := a_fields.integer_64 ("finalizing_at")
			has_finalizing_at := a_fields.is_found
			completed_at := a_fields.integer_64 ("completed_at")
			has_completed_at := a_fields.is_found
			failed_at := a_fields.integer_64 ("failed_at")
			has_failed_at := a_fields.is_found
			expired_at := a_fields.integer_64 ("expired_at")
			has_expired_at := a_fields.is_found
			cancelling_at := a_fields.integer_64 ("cancelling_at")
			has_cancelling_at := a_fields.is_found
			cancelled_at := a_fields.integer_64 ("cancelled_at")
			has_cancelled_at := a_fields.is_found
			request_counts := request_counts_codec.field (a_fields, "request_counts")
			usage := usage_codec.field (a_fields, "usage")
			is_metadata_null := a_fields.is_null ("metadata")
			metadata := metadata_codec.field (a_fields, "metadata")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("object", object, False)
			a_fields.put_text ("endpoint", endpoint, False)
			a_fields.put_text ("model", model, False)
			errors_codec.put (a_fields, "errors", errors, False)
			a_fields.put_text ("input_file_id", input_file_id, False)
			a_fields.put_text ("completion_window", completion_window, False)
			a_fields.put_text ("status", status, False)
			a_fields.put_text ("output_file_id", output_file_id, False)
			a_fields.put_text ("error_file_id", error_file_id, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_integer ("in_progress_at", in_progress_at, has_in_progress_at, False)
			a_fields.put_integer ("expires_at", expires_at, has_expires_at, False)
			a_fields.put_integer ("finalizing_at", finalizing_at, has_finalizing_at, False)
			a_fields.put_integer ("completed_at", completed_at, has_completed_at, False)
			a_fields.put_integer ("failed_at", failed_at, has_failed_at, False)
			a_fields.put_integer ("expired_at", expired_at, has_expired_at, False)
			a_fields.put_integer ("cancelling_at", cancelling_at, has_cancelling_at, False)
			a_fields.put_integer ("cancelled_at", cancelled_at, has_cancelled_at, False)
			request_counts_codec.put (a_fields, "request_counts", request_counts, False)
			usage_codec.put (a_fields, "usage", usage, False)
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
		end

feature {NONE} -- Implementation

	errors_codec: API_MODEL_CODEC [BATCH_ERRORS]
			-- What reads and writes it.
		once
			create Result
		end

	request_counts_codec: API_MODEL_CODEC [BATCH_REQUEST_COUNTS]
			-- What reads and writes it.
		once
			create Result
		end

	usage_codec: API_MODEL_CODEC [BATCH_USAGE]
			-- What reads and writes it.
		once
			create Result
		end

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
