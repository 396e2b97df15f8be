note
	description: "listByLink response."

class
	LIST_BY_LINK_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	value: detachable LIST [THING]
			-- The JSON field `value'.

	odata_next_link: detachable STRING_32
			-- The JSON field `@odata.nextLink'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			value := (create {API_LIST_CODEC [THING]}.make (create {API_MODEL_CODEC [THING]})).field (a_fields, once "value")
			odata_next_link := a_fields.text (once "@odata.nextLink")
		end

end
