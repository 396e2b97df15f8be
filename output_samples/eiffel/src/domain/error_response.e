note
	description: "Body of every response that reports a failure."

class
	ERROR_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	error: detachable ERROR
			-- The JSON field `error'.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := error /= Void
		end

feature -- Element change

	set_error (a_error: detachable ERROR)
			-- Set `error'; Void leaves it out.
		do
			error := a_error
		ensure
			error_set: error = a_error
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			error := error_codec.field (a_fields, "error")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			error_codec.put (a_fields, "error", error, False)
		end

feature {NONE} -- Implementation

	error_codec: API_MODEL_CODEC [ERROR]
			-- What reads and writes it.
		once
			create Result
		end

end
