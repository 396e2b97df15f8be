note
	description: "LongReport."

class
	LONG_REPORT

inherit
	API_ANSWER

	REPORT

create
	make_from_json

feature -- Access

	lines: LIST [STRING_32]
			-- The JSON field `lines'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			lines := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "lines")
		end

end
