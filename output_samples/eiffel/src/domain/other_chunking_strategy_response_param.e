note
	description: "[
		Reported for files whose chunking is not known, as with those indexed before strategies were recorded.
	]"

class
	OTHER_CHUNKING_STRATEGY_RESPONSE_PARAM

inherit
	API_ANSWER

	VECTOR_STORE_FILE_OBJECT_CHUNKING_STRATEGY

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks an unknown strategy.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
		end

end
