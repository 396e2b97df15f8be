note
	description: "A CHAT_COMPLETION_REQUEST_SYSTEM_MESSAGE_CONTENT that is a LIST [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]."

class
	CHAT_COMPLETION_REQUEST_SYSTEM_MESSAGE_CONTENT_LIST

inherit
	CHAT_COMPLETION_REQUEST_SYSTEM_MESSAGE_CONTENT

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]})).encoded (value, a_is_request)
		end

end
