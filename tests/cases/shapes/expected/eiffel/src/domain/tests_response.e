note
	description: "Tests response."

class
	TESTS_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	all_field: detachable LIST [TESTS_RESPONSE_ALL_ITEM]
			-- The JSON field `all'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			all_field := (create {API_LIST_CODEC [TESTS_RESPONSE_ALL_ITEM]}.make (create {API_MODEL_CODEC [TESTS_RESPONSE_ALL_ITEM]})).field (a_fields, once "all")
		end

end
