note
	description: "listNested response."

class
	LIST_NESTED_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	things: detachable LIST [STRING_32]
			-- The JSON field `things'.

	meta: detachable LIST_NESTED_RESPONSE_META
			-- The JSON field `meta'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			things := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "things")
			meta := (create {API_MODEL_CODEC [LIST_NESTED_RESPONSE_META]}).field (a_fields, once "meta")
		end

end
