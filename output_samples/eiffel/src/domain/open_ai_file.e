note
	description: "A file kept on the server, described without its content."

class
	OPEN_AI_FILE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- Identifier by which other endpoints take the file.

	bytes: INTEGER_64
			-- Size in bytes.

	created_at: INTEGER_64
			-- Unix time of the upload.

	expires_at: INTEGER_64
			-- Unix time at which the file will be removed, absent if it is kept.

	filename: STRING_32
			-- Name given at upload.

	object: STRING_32
			-- Always `file`.

	purpose: STRING_32
			-- What the file is used for. Values with `output` or `results` mark files that the server
			-- created. Known values: {OPEN_AI_FILE_PURPOSE}.

	status: STRING_32
			-- Former processing state of the file; do not rely on it. Known values: {OPEN_AI_FILE_STATUS}.
			-- Deprecated.

	status_details: detachable STRING_32
			-- Former explanation for a training file that failed validation. Deprecated.

feature -- Status report

	has_expires_at: BOOLEAN
			-- Is `expires_at' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			bytes := a_fields.required_integer_64 (once "bytes")
			created_at := a_fields.required_integer_64 (once "created_at")
			expires_at := a_fields.integer_64 (once "expires_at")
			has_expires_at := a_fields.is_integer_64 (once "expires_at")
			filename := a_fields.required_text (once "filename")
			object := a_fields.required_text (once "object")
			purpose := a_fields.required_text (once "purpose")
			status := a_fields.required_text (once "status")
			status_details := a_fields.text (once "status_details")
		end

end
