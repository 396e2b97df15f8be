note
	description: "A file that is being sent in parts. Once completed, it holds the finished file in `file`."

class
	UPLOAD

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- Identifier for adding parts and for completing.

	created_at: INTEGER_64
			-- Unix time at which the upload was opened.

	filename: STRING_32
			-- Name of the file in the making.

	bytes: INTEGER_64
			-- Announced size of the whole file in bytes.

	purpose: STRING_32
			-- What the finished file is for, such as `fine-tune`.

	status: STRING_32
			-- State of the upload. Parts are accepted only while it is `pending`. Known values:
			-- {UPLOAD_STATUS}.

	expires_at: INTEGER_64
			-- Unix time at which an unfinished upload is dropped.

	object: detachable STRING_32
			-- Always `upload`.

	file: detachable OPEN_AI_FILE
			-- The file made from the parts, null until the upload is completed.

feature -- Status report

	is_file_null: BOOLEAN
			-- Is `file' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			created_at := a_fields.required_integer_64 (once "created_at")
			filename := a_fields.required_text (once "filename")
			bytes := a_fields.required_integer_64 (once "bytes")
			purpose := a_fields.required_text (once "purpose")
			status := a_fields.required_text (once "status")
			expires_at := a_fields.required_integer_64 (once "expires_at")
			object := a_fields.text (once "object")
			is_file_null := a_fields.is_null (once "file")
			file := (create {API_MODEL_CODEC [OPEN_AI_FILE]}).field (a_fields, once "file")
		end

invariant
	file_null: is_file_null implies file = Void

end
