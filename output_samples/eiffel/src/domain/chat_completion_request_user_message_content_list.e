note
	description: "A CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT that is a LIST [CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART]."

class
	CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_LIST

inherit
	CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART]}.make (create {CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART_CODEC})).encoded (value, a_is_request)
		end

end
