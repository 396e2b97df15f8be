note
	description: "Model."

class
	MODEL

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	any: detachable ANY_MODEL
			-- The JSON field `any'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			any := (create {API_MODEL_CODEC [ANY_MODEL]}).field (a_fields, once "any")
		end

end
