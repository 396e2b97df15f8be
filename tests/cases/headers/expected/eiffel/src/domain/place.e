note
	description: "Place."

class
	PLACE

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	to: detachable STRING_32
			-- The JSON field `to'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "to">>
		end

feature -- Element change

	set_to (a_to: detachable READABLE_STRING_GENERAL)
			-- Set `to'; Void leaves it out.
		do
			if a_to /= Void then
				create to.make_from_string_general (a_to)
			else
				to := Void
			end
		ensure
			to_set: (to = Void) = (a_to = Void)
			same_text: attached to as l_text and then a_to /= Void implies l_text.same_string_general (a_to)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			to := a_fields.text ("to")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("to", to, False)
		end

end
