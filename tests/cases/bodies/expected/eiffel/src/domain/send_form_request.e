note
	description: "sendForm request."

class
	SEND_FORM_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	a: detachable STRING_32
			-- The JSON field `a'.

	b: detachable LIST [INTEGER_64]
			-- The JSON field `b'.

feature -- Element change

	set_a (a_a: detachable READABLE_STRING_GENERAL)
			-- Set `a'; Void leaves it out.
		do
			a := text_copy (a_a)
		ensure
			a_set: is_text_copy (a, a_a)
		end

	set_b (a_b: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `b' to a list of these items; Void leaves it out.
		do
			b := b_codec.list (a_b)
		ensure
			b_set: b_codec.is_list (b, a_b)
		end

	extend_b (a_item: INTEGER_64)
			-- Add `a_item' to `b'.
		do
			if attached b as l_value then
				l_value.extend (a_item)
			else
				b := b_codec.singleton (a_item)
			end
		ensure
			one_more: b_codec.count (b) = old b_codec.count (b) + 1
			has_item: attached b as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a := a_fields.text (once "a")
			b := b_codec.field (a_fields, once "b")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("a", a, False)
			b_codec.put (a_fields, "b", b, False)
		end

feature {NONE} -- Implementation

	b_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end
