note
	description: "A file to store, with what it is meant for."

class
	CREATE_FILE_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE; a_purpose: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			file := a_file
			create purpose.make_from_string_general (a_purpose)
		ensure
			file_set: file = a_file
			purpose_set: is_text_copy (purpose, a_purpose)
		end

feature -- Access

	file: API_FILE
			-- Content of the file, sent as a form part with a file name.

	purpose: STRING_32
			-- What the file is meant for, for example `batch` for request lists or `fine-tune` for training
			-- data. `user_data` suits general input. Known values: {CREATE_FILE_REQUEST_PURPOSE}.

	expires_after: detachable FILE_EXPIRATION_AFTER
			-- The JSON field `expires_after'.

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

	set_purpose (a_purpose: READABLE_STRING_GENERAL)
			-- Set `purpose'.
		do
			create purpose.make_from_string_general (a_purpose)
			mark_set ("purpose")
		ensure
			purpose_set: is_text_copy (purpose, a_purpose)
		end

	set_expires_after (a_expires_after: detachable FILE_EXPIRATION_AFTER)
			-- Set `expires_after'; Void leaves it out.
		do
			expires_after := a_expires_after
		ensure
			expires_after_set: expires_after = a_expires_after
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
			purpose := a_fields.required_text (once "purpose")
			expires_after := (create {API_MODEL_CODEC [FILE_EXPIRATION_AFTER]}).field (a_fields, once "expires_after")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
			a_fields.put_required_text ("purpose", purpose)
			a_fields.put_value ("expires_after", expires_after, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
