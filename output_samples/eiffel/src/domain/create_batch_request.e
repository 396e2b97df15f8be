note
	description: "Input and settings of a new batch."

class
	CREATE_BATCH_REQUEST

inherit
	API_MODEL
		redefine
			make
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			completion_window := {STRING_32} "24h"
		end

	make_with (a_input_file_id: READABLE_STRING_GENERAL; a_endpoint: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create input_file_id.make_from_string_general (a_input_file_id)
			create endpoint.make_from_string_general (a_endpoint)
		ensure
			input_file_id_set: is_text_copy (input_file_id, a_input_file_id)
			endpoint_set: is_text_copy (endpoint, a_endpoint)
		end

feature -- Access

	input_file_id: STRING_32
			-- Uploaded JSONL file with one request per line and purpose `batch`. It may hold up to 50,000
			-- requests and 200 MB.

	endpoint: STRING_32
			-- API path called by every line of the input file. For `/v1/embeddings`, all lines together may
			-- contain at most 50,000 inputs. Known values: {CREATE_BATCH_REQUEST_ENDPOINT}.

	completion_window: STRING_32
			-- Time allowed for processing; `24h` is the only choice.

	metadata: detachable STRING_TABLE [STRING_32]
			-- The JSON field `metadata'.

	output_expires_after: detachable BATCH_FILE_EXPIRATION_AFTER
			-- The JSON field `output_expires_after'.

feature -- Status report

	is_metadata_null: BOOLEAN
			-- Is `metadata' null, rather than not set?

feature -- Element change

	set_input_file_id (a_input_file_id: READABLE_STRING_GENERAL)
			-- Set `input_file_id'.
		do
			create input_file_id.make_from_string_general (a_input_file_id)
			mark_set ("input_file_id")
		ensure
			input_file_id_set: is_text_copy (input_file_id, a_input_file_id)
		end

	set_endpoint (a_endpoint: READABLE_STRING_GENERAL)
			-- Set `endpoint'.
		do
			create endpoint.make_from_string_general (a_endpoint)
			mark_set ("endpoint")
		ensure
			endpoint_set: is_text_copy (endpoint, a_endpoint)
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

	set_output_expires_after (a_output_expires_after: detachable BATCH_FILE_EXPIRATION_AFTER)
			-- Set `output_expires_after'; Void leaves it out.
		do
			output_expires_after := a_output_expires_after
		ensure
			output_expires_after_set: output_expires_after = a_output_expires_after
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input_file_id := a_fields.required_text (once "input_file_id")
			endpoint := a_fields.required_text (once "endpoint")
			completion_window := a_fields.required_text (once "completion_window")
			is_metadata_null := a_fields.is_null (once "metadata")
			metadata := metadata_codec.field (a_fields, once "metadata")
			output_expires_after := (create {API_MODEL_CODEC [BATCH_FILE_EXPIRATION_AFTER]}).field (a_fields, once "output_expires_after")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("input_file_id", input_file_id)
			a_fields.put_required_text ("endpoint", endpoint)
			a_fields.put_required_text ("completion_window", completion_window)
			metadata_codec.put (a_fields, "metadata", metadata, is_metadata_null)
			a_fields.put_value ("output_expires_after", output_expires_after, False)
		end

feature {NONE} -- Implementation

	metadata_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	metadata_null: is_metadata_null implies metadata = Void

end
