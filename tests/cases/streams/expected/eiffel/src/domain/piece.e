note
	description: "Piece."

class
	PIECE

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	delta: detachable STRING_32
			-- The JSON field `delta'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "delta">>
		end

feature -- Element change

	set_delta (a_delta: detachable READABLE_STRING_GENERAL)
			-- Set `delta'; Void leaves it out.
		do
			if a_delta /= Void then
				create delta.make_from_string_general (a_delta)
			else
				delta := Void
			end
		ensure
			delta_set: (delta = Void) = (a_delta = Void)
			same_text: attached delta as l_text and then a_delta /= Void implies l_text.same_string_general (a_delta)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			delta := a_fields.text ("delta")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("delta", delta, False)
		end

end
