note
	description: "Progress of a batch, counted in requests."

class
	BATCH_REQUEST_COUNTS

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	total: INTEGER_64
			-- Requests contained in the batch.

	completed: INTEGER_64
			-- Requests answered successfully so far.

	failed: INTEGER_64
			-- Requests that ended in an error.

feature -- Status report

	has_total: BOOLEAN
			-- Is `total' set?

	has_completed: BOOLEAN
			-- Is `completed' set?

	has_failed: BOOLEAN
			-- Is `failed' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_total
				and has_completed
				and has_failed
		end

feature -- Element change

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			total := a_fields.integer_64 ("total")
			has_total := a_fields.is_found
			completed := a_fields.integer_64 ("completed")
			has_completed := a_fields.is_found
			failed := a_fields.integer_64 ("failed")
			has_failed := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("total", total, has_total, False)
			a_fields.put_integer ("completed", completed, has_completed, False)
			a_fields.put_integer ("failed", failed, has_failed, False)
		end

end
