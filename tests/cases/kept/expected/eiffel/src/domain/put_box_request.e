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

	set_others (a_others: detachable LIST [THING])
			-- Set `others'; Void leaves it out.
		do
			others := a_others
		ensure
			others_set: others = a_others
		end

	extend_others (a_item: THING)
			-- Add `a_item' to `others'.
		do
			if attached others as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [THING]} others.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached others as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			first := first_codec.field (a_fields, "first")
			others := others_codec.field (a_fields, "others")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			first_codec.put (a_fields, "first", first, False)
			others_codec.put (a_fields, "others", others, False)
		end

feature {NONE} -- Implementation

	first_codec: API_MODEL_CODEC [THING]
			-- What reads and writes it.
		once
			create Result
		end

	others_codec: API_LIST_CODEC [THING]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [THING]})
		end

end
