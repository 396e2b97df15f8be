note
	description: "A file kept on the server, described without its content."

class
	OPEN_AI_FILE

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
			object := {STRING_32} "file"
		end

feature -- Access

	id: detachable STRING_32
			-- Identifier by which other endpoints take the file.

	bytes: INTEGER_64
			-- Size in bytes.

	created_at: INTEGER_64
			-- Unix time of the upload.

	expires_at: INTEGER_64
			-- Unix time at which the file will be removed, absent if it is kept.

	filename: detachable STRING_32
			-- Name given at upload.

	object: detachable STRING_32
			-- Always `file`.

	purpose: detachable STRING_32
			-- What the file is used for. Values with `output` or `results` mark files that the server
			-- created. Known values: {OPEN_AI_FILE_PURPOSE}.

	status: detachable STRING_32
			-- Former processing state of the file; do not rely on it. Known values: {OPEN_AI_FILE_STATUS}.
			-- Deprecated.

	status_details: detachable STRING_32
			-- Former explanation for a training file that failed validation. Deprecated.

feature -- Status report

	has_bytes: BOOLEAN
			-- Is `bytes' set?

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	has_expires_at: BOOLEAN
			-- Is `expires_at' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_bytes
				and has_created_at
				and filename /= Void
				and object /= Void
				and purpose /= Void
				and status /= Void
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

	set_status_details (a_status_details: detachable READABLE_STRING_GENERAL)
			-- Set `status_details'; Void leaves it out.
		do
			if a_status_details /= Void then
				create status_details.make_from_string_general (a_status_details)
			else
				status_details := Void
			end
		ensure
			status_details_set: (status_details = Void) = (a_status_details = Void)
			same_text: attached status_details as l_text and then a_status_details /= Void implies l_text.same_string_general (a_status_details)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			bytes := a_fields.integer_64 ("bytes")
			has_bytes := a_fields.is_found
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			expires_at := a_fields.integer_64 ("expires_at")
			has_expires_at := a_fields.is_found
			filename := a_fields.text ("filename")
			object := a_fields.text ("object")
			purpose := a_fields.text ("purpose")
			status := a_fields.text ("status")
			status_details := a_fields.text ("status_details")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("bytes", bytes, has_bytes, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_integer ("expires_at", expires_at, has_expires_at, False)
			a_fields.put_text ("filename", filename, False)
			a_fields.put_text ("object", object, False)
			a_fields.put_text ("purpose", purpose, False)
			a_fields.put_text ("status", status, False)
			a_fields.put_text ("status_details", status_details, False)
		end

end
