note
	description: "AsyncClient."

class
	ASYNC_CLIENT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	of: detachable CLIENT_MODEL
			-- The JSON field `of'.

feature -- Element change

	set_of (a_of: detachable CLIENT_MODEL)
			-- Set `of'; Void leaves it out.
		do
			of := a_of
		ensure
			of_set: of = a_of
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			of := of_codec.field (a_fields, "of")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			of_codec.put (a_fields, "of", of, False)
		end

feature {NONE} -- Implementation

	of_codec: API_MODEL_CODEC [CLIENT_MODEL]
			-- What reads and writes it.
		once
			create Result
		end

end
