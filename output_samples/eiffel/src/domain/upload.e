note
	description: "A file that is being sent in parts. Once completed, it holds the finished file in `file`."

class
	UPLOAD

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	id: detachable STRING_32
			-- Identifier for adding parts and for completing.

	created_at: INTEGER_64
			-- Unix time at which the upload was opened.

	filename: detachable STRING_32
			-- Name of the file in the making.

	bytes: INTEGER_64
			-- Announced size of the whole file in bytes.

	purpose: detachable STRING_32
			-- What the finished file is for, such as `fine-tune`.

	status: detachable STRING_32
			-- State of the upload. Parts are accepted only while it is `pending`. Known values:
			-- {UPLOAD_STATUS}.

	expires_at: INTEGER_64
			-- Unix time at which an unfinished upload is dropped.

	object: detachable STRING_32
			-- Always `upload`.

	file: detachable OPEN_AI_FILE
			-- The file made from the parts, null until the upload is completed.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	has_bytes: BOOLEAN
			-- Is `bytes' set?

	has_expires_at: BOOLEAN
			-- Is `expires_at' set?

	is_file_null: BOOLEAN
			-- Is `file' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_created_at
				and filename /= Void
				and has_bytes
				and purpose /= Void
				and status /= Void
				and has_expires_at
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

	set_filename (a_filename: detachable READABLE_STRING_GENERAL)
			-- Set `filename'; Void leaves it out.
		do
			if a_filename /= Void then
				create filename.make_from_string_general (a_filename)
			else
				filename := Void
			end
		ensure
			filename_set: (filename = Void) = (a_filename = Void)
			same_text: attached filename as l_text and then a_filename /= Void implies l_text.same_string_general (a_filename)
		end

	set_bytes (a_bytes: INTEGER_64)
			-- Set `bytes'.
		do
			bytes := a_bytes
			has_bytes := True
		ensure
			bytes_set: bytes = a_bytes
			has_bytes: has_bytes
		end

	unset_bytes
			-- Leave `bytes' out.
		do
			bytes := 0
			has_bytes := False
		ensure
			not_has_bytes: not has_bytes
		end

	set_purpose (a_purpose: detachable READABLE_STRING_GENERAL)
			-- Set `purpose'; Void leaves it out.
		do
			if a_purpose /= Void then
				create purpose.make_from_string_general (a_purpose)
			else
				purpose := Void
			end
		ensure
			purpose_set: (purpose = Void) = (a_purpose = Void)
			same_text: attached purpose as l_text and then a_purpose /= Void implies l_text.same_string_general (a_purpose)
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

	set_file (a_file: detachable OPEN_AI_FILE)
			-- Set `file'; Void leaves it out.
		do
			file := a_file
			is_file_null := False
		ensure
			file_set: file = a_file
		end

	set_file_null
			-- Have null for `file'.
		do
			file := Void
			is_file_null := True
		ensure
			is_file_null: is_file_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			filename := a_fields.text ("filename")
			bytes := a_fields.integer_64 ("bytes")
			has_bytes := a_fields.is_found
			purpose := a_fields.text ("purpose")
			status := a_fields.text ("status")
			expires_at := a_fields.integer_64 ("expires_at")
			has_expires_at := a_fields.is_found
			object := a_fields.text ("object")
			is_file_null := a_fields.is_null ("file")
			file := file_codec.field (a_fields, "file")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("filename", filename, False)
			a_fields.put_integer ("bytes", bytes, has_bytes, False)
			a_fields.put_text ("purpose", purpose, False)
			a_fields.put_text ("status", status, False)
			a_fields.put_integer ("expires_at", expires_at, has_expires_at, False)
			a_fields.put_text ("object", object, False)
			file_codec.put (a_fields, "file", file, is_file_null)
		end

feature {NONE} -- Implementation

	file_codec: API_MODEL_CODEC [OPEN_AI_FILE]
			-- What reads and writes it.
		once
			create Result
		end

end
