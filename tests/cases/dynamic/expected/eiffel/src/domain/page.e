note
	description: "Page."

class
	PAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	items: LIST [JSON_VALUE]
			-- The JSON field `items'.

	previous: detachable PAGE
			-- The JSON field `previous'.

	cursor: detachable CURSOR_MODEL
			-- The JSON field `cursor'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			items := (create {API_LIST_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).required_field (a_fields, once "items")
			previous := (create {API_MODEL_CODEC [PAGE]}).field (a_fields, once "previous")
			cursor := (create {API_MODEL_CODEC [CURSOR_MODEL]}).field (a_fields, once "cursor")
		end

end
