note
	description: "A group of files being added to a vector store together."

class
	VECTOR_STORE_FILE_BATCH_OBJECT

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
			object := {STRING_32} "vector_store.files_batch"
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the batch, for polling and canceling it.

	object: detachable STRING_32
			-- Always `vector_store.files_batch`.

	created_at: INTEGER_64
			-- Unix time at which the batch was made.

	vector_store_id: detachable STRING_32
			-- Vector store that receives the files.

	status: detachable STRING_32
			-- Progress of the batch as a whole. Known values: {VECTOR_STORE_FILE_BATCH_OBJECT_STATUS}.

	file_counts: detachable VECTOR_STORE_FILE_BATCH_OBJECT_FILE_COUNTS
			-- The JSON field `file_counts'.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and object /= Void
				and has_created_at
				and vector_store_id /= Void
				and status /= Void
				and file_counts /= Void
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

	set_vector_store_id (a_vector_store_id: detachable READABLE_STRING_GENERAL)
			-- Set `vector_store_id'; Void leaves it out.
		do
			if a_vector_store_id /= Void then
				create vector_store_id.make_from_string_general (a_vector_store_id)
			else
				vector_store_id := Void
			end
		ensure
			vector_store_id_set: (vector_store_id = Void) = (a_vector_store_id = Void)
			same_text: attached vector_store_id as l_text and then a_vector_store_id /= Void implies l_text.same_string_general (a_vector_store_id)
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

	set_file_counts (a_file_counts: detachable VECTOR_STORE_FILE_BATCH_OBJECT_FILE_COUNTS)
			-- Set `file_counts'; Void leaves it out.
		do
			file_counts := a_file_counts
		ensure
			file_counts_set: file_counts = a_file_counts
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			object := a_fields.text ("object")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			vector_store_id := a_fields.text ("vector_store_id")
			status := a_fields.text ("status")
			file_counts := file_counts_codec.field (a_fields, "file_counts")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_text ("object", object, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("vector_store_id", vector_store_id, False)
			a_fields.put_text ("status", status, False)
			file_counts_codec.put (a_fields, "file_counts", file_counts, False)
		end

feature {NONE} -- Implementation

	file_counts_codec: API_MODEL_CODEC [VECTOR_STORE_FILE_BATCH_OBJECT_FILE_COUNTS]
			-- What reads and writes it.
		once
			create Result
		end

end
