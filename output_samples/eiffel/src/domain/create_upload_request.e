note
	description: "Announces a large file that will be sent in parts."

class
	CREATE_UPLOAD_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (
			a_filename: READABLE_STRING_GENERAL;
			a_purpose: READABLE_STRING_GENERAL;
			a_bytes: INTEGER_64;
			a_mime_type: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			create filename.make_from_string_general (a_filename)
			create purpose.make_from_string_general (a_purpose)
			bytes := a_bytes
			create mime_type.make_from_string_general (a_mime_type)
		ensure
			filename_set: is_text_copy (filename, a_filename)
			purpose_set: is_text_copy (purpose, a_purpose)
			bytes_set: bytes = a_bytes
			mime_type_set: is_text_copy (mime_type, a_mime_type)
		end

feature -- Access

	filename: STRING_32
			-- Name that the finished file will carry.

	purpose: STRING_32
			-- What the finished file is meant for. Known values: {CREATE_UPLOAD_REQUEST_PURPOSE}.

	bytes: INTEGER_64
			-- Exact size of the complete file in bytes.

	mime_type: STRING_32
			-- Media type of the content, which has to suit the `purpose`.

	expires_after: detachable FILE_EXPIRATION_AFTER
			-- The JSON field `expires_after'.

feature -- Element change

	set_filename (a_filename: READABLE_STRING_GENERAL)
			-- Set `filename'.
		do
			create filename.make_from_string_general (a_filename)
			mark_set ("filename")
		ensure
			filename_set: is_text_copy (filename, a_filename)
		end

	set_purpose (a_purpose: READABLE_STRING_GENERAL)
			-- Set `purpose'.
		do
			create purpose.make_from_string_general (a_purpose)
			mark_set ("purpose")
		ensure
			purpose_set: is_text_copy (purpose, a_purpose)
		end

	set_bytes (a_bytes: INTEGER_64)
			-- Set `bytes'.
		do
			bytes := a_bytes
			mark_set ("bytes")
		ensure
			bytes_set: bytes = a_bytes
		end

	set_mime_type (a_mime_type: READABLE_STRING_GENERAL)
			-- Set `mime_type'.
		do
			create mime_type.make_from_string_general (a_mime_type)
			mark_set ("mime_type")
		ensure
			mime_type_set: is_text_copy (mime_type, a_mime_type)
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
			filename := a_fields.required_text (once "filename")
			purpose := a_fields.required_text (once "purpose")
			bytes := a_fields.required_integer_64 (once "bytes")
			mime_type := a_fields.required_text (once "mime_type")
			expires_after := (create {API_MODEL_CODEC [FILE_EXPIRATION_AFTER]}).field (a_fields, once "expires_after")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("filename", filename)
			a_fields.put_required_text ("purpose", purpose)
			a_fields.put_required_integer ("bytes", bytes)
			a_fields.put_required_text ("mime_type", mime_type)
			a_fields.put_value ("expires_after", expires_after, False)
		end

end
