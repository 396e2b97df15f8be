note
	description: "Tests response."

class
	TESTS_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	all_field: detachable LIST [TESTS_RESPONSE_ALL_ITEM]
			-- The JSON field `all'.

feature -- Element change

	set_all_field (a_all_field: detachable LIST [TESTS_RESPONSE_ALL_ITEM])
			-- Set `all_field'; Void leaves it out.
		do
			all_field := a_all_field
		ensure
			all_field_set: all_field = a_all_field
		end

	extend_all_field (a_item: TESTS_RESPONSE_ALL_ITEM)
			-- Add `a_item' to `all_field'.
		do
			if attached all_field as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [TESTS_RESPONSE_ALL_ITEM]} all_field.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached all_field as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			all_field := all_field_codec.field (a_fields, "all")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			all_field_codec.put (a_fields, "all", all_field, False)
		end

feature {NONE} -- Implementation

	all_field_codec: API_LIST_CODEC [TESTS_RESPONSE_ALL_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TESTS_RESPONSE_ALL_ITEM]})
		end

end
