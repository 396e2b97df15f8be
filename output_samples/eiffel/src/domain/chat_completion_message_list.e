note
	description: "[
		A page of messages from a stored chat completion; `last_id` is the cursor for the next one.
	]"

class
	CHAT_COMPLETION_MESSAGE_LIST

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `list`.

	data: LIST [CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM]
			-- Messages on this page, in the requested order.

	first_id: STRING_32
			-- ID of the first message on this page.

	last_id: STRING_32
			-- ID of the last message on this page.

	has_more: BOOLEAN
			-- True when another page follows.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			data := (create {API_LIST_CODEC [CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM]})).required_field (a_fields, once "data")
			first_id := a_fields.required_text (once "first_id")
			last_id := a_fields.required_text (once "last_id")
			has_more := a_fields.required_boolean (once "has_more")
		end

end
