note
	description: "Model."

class
	MODEL

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	any: detachable ANY_MODEL
			-- The JSON field `any'.

feature -- Element change

	set_any (a_any: detachable ANY_MODEL)
			-- Set `any'; Void leaves it out.
		do
			any := a_any
		ensure
			any_set: any = a_any
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			any := any_codec.field (a_fields, "any")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			any_codec.put (a_fields, "any", any, False)
		end

feature {NONE} -- Implementation

	any_codec: API_MODEL_CODEC [ANY_MODEL]
			-- What reads and writes it.
		once
			create Result
		end

end
