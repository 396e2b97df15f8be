note
	description: "Answer to a request to delete a fine-tuned model."

class
	DELETE_MODEL_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the model that was deleted.

	deleted: BOOLEAN
			-- True once the model has been removed.

	object: STRING_32
			-- Kind of the deleted object.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			deleted := a_fields.required_boolean (once "deleted")
			object := a_fields.required_text (once "object")
		end

end
