note
	description: "VectorStoreObject file_counts."

class
	VECTOR_STORE_OBJECT_FILE_COUNTS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	in_progress: INTEGER_64
			-- Files still being indexed.

	completed: INTEGER_64
			-- Files that can be searched.

	failed: INTEGER_64
			-- Files that could not be indexed.

	cancelled: INTEGER_64
			-- Files whose indexing was canceled.

	total: INTEGER_64
			-- All files in the store.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			in_progress := a_fields.required_integer_64 (once "in_progress")
			completed := a_fields.required_integer_64 (once "completed")
			failed := a_fields.required_integer_64 (once "failed")
			cancelled := a_fields.required_integer_64 (once "cancelled")
			total := a_fields.required_integer_64 (once "total")
		end

end
