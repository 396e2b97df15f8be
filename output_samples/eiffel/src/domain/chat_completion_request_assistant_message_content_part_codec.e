note
	description: "Between CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART and JSON."

class
	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART_CODEC

inherit
	API_UNION_CODEC [CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "text") then
				create {CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "refusal") then
				create {CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_REFUSAL} Result.make_from_json (l_choice.object)
			else
				create {CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART_UNKNOWN} Result.make (a_json)
			end
		end

end
