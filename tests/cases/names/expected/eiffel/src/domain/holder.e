note
	description: "Holder."

class
	HOLDER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	exception: detachable EXCEPTION_MODEL
			-- The JSON field `exception'.

feature -- Element change

	set_exception (a_exception: detachable EXCEPTION_MODEL)
			-- Set `exception'; Void leaves it out.
		do
			exception := a_exception
		ensure
			exception_set: exception = a_exception
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			exception := exception_codec.field (a_fields, "exception")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			exception_codec.put (a_fields, "exception", exception, False)
		end

feature {NONE} -- Implementation

	exception_codec: API_MODEL_CODEC [EXCEPTION_MODEL]
			-- What reads and writes it.
		once
			create Result
		end

end
