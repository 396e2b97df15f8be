note
	description: "Answer to a request to delete a stored chat completion."

class
	CHAT_COMPLETION_DELETED

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `chat.completion.deleted`.

	id: STRING_32
			-- ID of the completion that was deleted.

	deleted: BOOLEAN
			-- True once the completion has been removed.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			id := a_fields.required_text (once "id")
			deleted := a_fields.required_boolean (once "deleted")
		end

end
