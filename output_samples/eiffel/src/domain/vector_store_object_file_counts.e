note
	description: "VectorStoreObject file_counts."

class
	VECTOR_STORE_OBJECT_FILE_COUNTS

inherit
	API_MODEL

create
	make,
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

feature -- Status report

	has_in_progress: BOOLEAN
			-- Is `in_progress' set?

	has_completed: BOOLEAN
			-- Is `completed' set?

	has_failed: BOOLEAN
			-- Is `failed' set?

	has_cancelled: BOOLEAN
			-- Is `cancelled' set?

	has_total: BOOLEAN
			-- Is `total' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_in_progress
				and has_completed
				and has_failed
				and has_cancelled
				and has_total
		end

feature -- Element change

	set_in_progress (a_in_progress: INTEGER_64)
			-- Set `in_progress'.
		do
			in_progress := a_in_progress
			has_in_progress := True
		ensure
			in_progress_set: in_progress = a_in_progress
			has_in_progress: has_in_progress
		end

	unset_in_progress
			-- Leave `in_progress' out.
		do
			in_progress := 0
			has_in_progress := False
		ensure
			not_has_in_progress: not has_in_progress
		end

	set_completed (a_completed: INTEGER_64)
			-- Set `completed'.
		do
			completed := a_completed
			has_completed := True
		ensure
			completed_set: completed = a_completed
			has_completed: has_completed
		end

	unset_completed
			-- Leave `completed' out.
		do
			completed := 0
			has_completed := False
		ensure
			not_has_completed: not has_completed
		end

	set_failed (a_failed: INTEGER_64)
			-- Set `failed'.
		do
			failed := a_failed
			has_failed := True
		ensure
			failed_set: failed = a_failed
			has_failed: has_failed
		end

	unset_failed
			-- Leave `failed' out.
		do
			failed := 0
			has_failed := False
		ensure
			not_has_failed: not has_failed
		end

	set_cancelled (a_cancelled: INTEGER_64)
			-- Set `cancelled'.
		do
			cancelled := a_cancelled
			has_cancelled := True
		ensure
			cancelled_set: cancelled = a_cancelled
			has_cancelled: has_cancelled
		end

	unset_cancelled
			-- Leave `cancelled' out.
		do
			cancelled := 0
			has_cancelled := False
		ensure
			not_has_cancelled: not has_cancelled
		end

	set_total (a_total: INTEGER_64)
			-- Set `total'.
		do
			total := a_total
			has_total := True
		ensure
			total_set: total = a_total
			has_total: has_total
		end

	unset_total
			-- Leave `total' out.
		do
			total := 0
			has_total := False
		ensure
			not_has_total: not has_total
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			in_progress := a_fields.integer_64 ("in_progress")
			has_in_progress := a_fields.is_found
			completed := a_fields.integer_64 ("completed")
			has_completed := a_fields.is_found
			failed := a_fields.integer_64 ("failed")
			has_failed := a_fields.is_found
			cancelled := a_fields.integer_64 ("cancelled")
			has_cancelled := a_fields.is_found
			total := a_fields.integer_64 ("total")
			has_total := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("in_progress", in_progress, has_in_progress, False)
			a_fields.put_integer ("completed", completed, has_completed, False)
			a_fields.put_integer ("failed", failed, has_failed, False)
			a_fields.put_integer ("cancelled", cancelled, has_cancelled, False)
			a_fields.put_integer ("total", total, has_total, False)
		end

end
