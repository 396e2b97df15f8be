note
	description: "Any."

class
	ANY_MODEL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	model: detachable MODEL
			-- The JSON field `model'.

	rest: detachable JSON_VALUE
			-- The JSON field `rest'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			model := (create {API_MODEL_CODEC [MODEL]}).field (a_fields, once "model")
			rest := a_fields.any (once "rest")
		end

end
