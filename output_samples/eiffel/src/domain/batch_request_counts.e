note
	description: "Progress of a batch, counted in requests."

class
	BATCH_REQUEST_COUNTS

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	total: INTEGER_64
			-- Requests contained in the batch.

	completed: INTEGER_64
			-- Requests answered successfully so far.

	failed: INTEGER_64
			-- Requests that ended in an error.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			total := a_fields.required_integer_64 (once "total")
			completed := a_fields.required_integer_64 (once "completed")
			failed := a_fields.required_integer_64 (once "failed")
		end

end
