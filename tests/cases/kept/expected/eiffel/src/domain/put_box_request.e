note
	description: "putBox request."

class
	PUT_BOX_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	first: detachable THING
			-- The JSON field `first'.

	others: detachable LIST [THING]
			-- The JSON field `others'.

feature -- Element change

	set_first (a_first: detachable THING)
			-- Set `first'; Void leaves it out.
		do
			first := a_first
		ensure
			first_set: first = a_first
		end

	set_others (a_others: detachable READABLE_INDEXABLE [THING])
			-- Set `others' to a list of these items; Void leaves it out.
		do
			others := others_codec.list (a_others)
		ensure
			others_set: others_codec.is_list (others, a_others)
		end

	extend_others (a_item: THING)
			-- Add `a_item' to `others'.
		do
			if attached others as l_value then
				l_value.extend (a_item)
			else
				others := others_codec.singleton (a_item)
			end
		ensure
			one_more: others_codec.count (others) = old others_codec.count (others) + 1
			has_item: attached others as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			first := (create {API_MODEL_CODEC [THING]}).field (a_fields, once "first")
			others := others_codec.field (a_fields, once "others")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("first", first, False)
			others_codec.put (a_fields, "others", others, False)
		end

feature {NONE} -- Implementation

	others_codec: API_LIST_CODEC [THING]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [THING]})
		end

end
