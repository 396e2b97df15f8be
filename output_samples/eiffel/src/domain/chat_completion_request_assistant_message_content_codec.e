note
	description: "Between CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT and JSON."

class
	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_CODEC

inherit
	API_CODEC [CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART]}.make (create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART_CODEC})).accepts (a_json) then
				create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_LIST} Result.make ((create {API_LIST_CODEC [CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART]}.make (create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART_CODEC})).decoded (a_json))
			else
				create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
