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

	set_b (a_b: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `b' to a list of these items; Void leaves it out.
		do
			b := texts_copy (a_b)
		ensure
			b_set: are_texts_copy (b, a_b)
		end

	extend_b (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `b'.
		do
			if attached b as l_value then
				l_value.extend (a_item.to_string_32)
			else
				b := b_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: b_codec.count (b) = old b_codec.count (b) + 1
			has_item: attached b as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.integer_64 (once "a")
			has_a := a_fields.is_integer_64 (once "a")
			b := b_codec.field (a_fields, once "b")
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
