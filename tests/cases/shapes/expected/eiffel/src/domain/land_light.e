note
	description: "LandLight."

class
	LAND_LIGHT

inherit
	LIGHT
		redefine
			make,
			required_fields,
			read_fields,
			write_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "land"
		end

feature -- Access

	stands_in: detachable FIELD
			-- The JSON field `standsIn'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind">>
		end

feature -- Element change

	set_stands_in (a_stands_in: detachable FIELD)
			-- Set `stands_in'; Void leaves it out.
		do
			stands_in := a_stands_in
		ensure
			stands_in_set: stands_in = a_stands_in
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			stands_in := stands_in_codec.field (a_fields, "standsIn")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			stands_in_codec.put (a_fields, "standsIn", stands_in, False)
		end

feature {NONE} -- Implementation

	stands_in_codec: API_MODEL_CODEC [FIELD]
			-- What reads and writes it.
		once
			create Result
		end

end
