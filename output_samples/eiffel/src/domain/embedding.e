note
	description: "The vector for one input of an embedding request."

class
	EMBEDDING

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	index: INTEGER_64
			-- Position of the matching input, counted from 0.

	embedding: LIST [REAL_64]
			-- Coordinates of the vector; their number depends on the model and on `dimensions`.

	object: STRING_32
			-- Always `embedding`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			index := a_fields.required_integer_64 (once "index")
			embedding := (create {API_LIST_CODEC [REAL_64]}.make (create {API_REAL_CODEC})).required_field (a_fields, once "embedding")
			object := a_fields.required_text (once "object")
		end

end
