note
	description: "eval_item."

class
	EVAL_ITEM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	x: detachable STRING_32
			-- The JSON field `x'.

feature -- Element change

	set_x (a_x: detachable READABLE_STRING_GENERAL)
			-- Set `x'; Void leaves it out.
		do
			if a_x /= Void then
				create x.make_from_string_general (a_x)
			else
				x := Void
			end
		ensure
			x_set: (x = Void) = (a_x = Void)
			same_text: attached x as l_text and then a_x /= Void implies l_text.same_string_general (a_x)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.text ("x")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("x", x, False)
		end

end
