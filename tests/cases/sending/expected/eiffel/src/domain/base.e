note
	description: "Base."

class
	BASE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	owner: detachable STRING_32
			-- The JSON field `owner'.

feature -- Element change

	set_owner (a_owner: detachable READABLE_STRING_GENERAL)
			-- Set `owner'; Void leaves it out.
		do
			if a_owner /= Void then
				create owner.make_from_string_general (a_owner)
			else
				owner := Void
			end
		ensure
			owner_set: (owner = Void) = (a_owner = Void)
			same_text: attached owner as l_text and then a_owner /= Void implies l_text.same_string_general (a_owner)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			owner := a_fields.text ("owner")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("owner")
			a_fields.put_text ("owner", owner, False)
		end

end
