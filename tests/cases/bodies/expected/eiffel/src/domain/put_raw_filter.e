note
	description: "putRaw filter."

class
	PUT_RAW_FILTER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a: INTEGER_64
			-- The JSON field `a'.

	b: detachable LIST [STRING_32]
			-- The JSON field `b'.

feature -- Status report

	has_a: BOOLEAN
			-- Is `a' set?

feature -- Element change

	set_a (a_a: INTEGER_64)
			-- Set `a'.
		do
			a := a_a
			has_a := True
		ensure
			a_set: a = a_a
			has_a: has_a
		end

	unset_a
			-- Leave `a' out.
		do
			a := 0
			has_a := False
		ensure
			not_has_a: not has_a
		end

	set_b (a_b: detachable LIST [STRING_32])
			-- Set `b'; Void leaves it out.
		do
			b := a_b
		ensure
			b_set: b = a_b
		end

	extend_b (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `b'.
		do
			if attached b as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} b.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached b as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.integer_64 ("a")
			has_a := a_fields.is_found
			b := b_codec.field (a_fields, "b")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("a", a, has_a, False)
			b_codec.put (a_fields, "b", b, False)
		end

feature {NONE} -- Implementation

	b_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
