note
	description: "Dog."

class
	DOG

inherit
	API_MODEL
		redefine
			required_fields
		end

	BY_CONSTANT

	ZOO_ANIMAL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_kind: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_kind (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'. Known values: {DOG_KIND}.

	tricks: detachable LIST [STRING_32]
			-- The JSON field `tricks'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind">>
		end

feature -- Element change

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_tricks (a_tricks: detachable LIST [STRING_32])
			-- Set `tricks'; Void leaves it out.
		do
			tricks := a_tricks
		ensure
			tricks_set: tricks = a_tricks
		end

	extend_tricks (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tricks'.
		do
			if attached tricks as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} tricks.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached tricks as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			tricks := tricks_codec.field (a_fields, "tricks")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			tricks_codec.put (a_fields, "tricks", tricks, False)
		end

feature {NONE} -- Implementation

	tricks_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
