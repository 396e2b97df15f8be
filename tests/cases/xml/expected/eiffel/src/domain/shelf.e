note
	description: "Shelf."

class
	SHELF

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	media: LIST [MEDIUM]
			-- The JSON field `media'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			media := (create {API_LIST_CODEC [MEDIUM]}.make (create {MEDIUM_CODEC})).required_field (a_fields, once "media")
		end

end
