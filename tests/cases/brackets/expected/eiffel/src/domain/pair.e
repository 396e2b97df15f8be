note
	description: "Pair."

class
	PAIR

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	x: INTEGER_64
			-- The JSON field `x'.

	y: detachable LIST [STRING_32]
			-- The JSON field `y'.

feature -- Status report

	has_x: BOOLEAN
			-- Is `x' set?

feature -- Element change

	set_x (a_x: INTEGER_64)
			-- Set `x'.
		do
			x := a_x
			has_x := True
		ensure
			x_set: x = a_x
			has_x: has_x
		end

	unset_x
			-- Leave `x' out.
		do
			x := 0
			has_x := False
		ensure
			not_has_x: not has_x
		end

	set_y (a_y: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `y' to a list of these items; Void leaves it out.
		do
			y := texts_copy (a_y)
		ensure
			y_set: are_texts_copy (y, a_y)
		end

	extend_y (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `y'.
		do
			if attached y as l_value then
				l_value.extend (a_item.to_string_32)
			else
				y := y_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: y_codec.count (y) = old y_codec.count (y) + 1
			has_item: attached y as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.integer_64 (once "x")
			has_x := a_fields.is_integer_64 (once "x")
			y := y_codec.field (a_fields, once "y")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("x", x, has_x, False)
			y_codec.put (a_fields, "y", y, False)
		end

feature {NONE} -- Implementation

	y_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
