note
	description: "Ferry."

class
	FERRY

inherit
	SHIP
		rename
			make_with as make_with_in_ship
		redefine
			make,
			read_fields,
			write_fields
		end

	ADD_SHIP_REQUEST

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "ferry"
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
		end

end
