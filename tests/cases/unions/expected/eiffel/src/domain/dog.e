note
	description: "Dog."

class
	DOG

inherit
	API_MODEL

	BY_CONSTANT

	ZOO_ANIMAL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_kind: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create kind.make_from_string_general (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'. Known values: {DOG_KIND}.

	tricks: detachable LIST [STRING_32]
			-- The JSON field `tricks'.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_tricks (a_tricks: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `tricks' to a list of these items; Void leaves it out.
		do
			tricks := texts_copy (a_tricks)
		ensure
			tricks_set: are_texts_copy (tricks, a_tricks)
		end

	extend_tricks (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tricks'.
		do
			if attached tricks as l_value then
				l_value.extend (a_item.to_string_32)
			else
				tricks := tricks_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: tricks_codec.count (tricks) = old tricks_codec.count (tricks) + 1
			has_item: attached tricks as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			tricks := tricks_codec.field (a_fields, once "tricks")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			tricks_codec.put (a_fields, "tricks", tricks, False)
		end

feature {NONE} -- Implementation

	tricks_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
