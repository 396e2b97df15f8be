note
	description: "Between CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT and JSON."

class
	CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT_CODEC

inherit
	API_UNION_CODEC [CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "text") then
				create {RESPONSE_FORMAT_TEXT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "json_schema") then
				create {RESPONSE_FORMAT_JSON_SCHEMA} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "json_object") then
				create {RESPONSE_FORMAT_JSON_OBJECT} Result.make_from_json (l_choice.object)
			else
				create {CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT_UNKNOWN} Result.make (a_json)
			end
		end

end
