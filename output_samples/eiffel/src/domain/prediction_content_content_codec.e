note
	description: "Between PREDICTION_CONTENT_CONTENT and JSON."

class
	PREDICTION_CONTENT_CONTENT_CODEC

inherit
	API_UNION_CODEC [PREDICTION_CONTENT_CONTENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PREDICTION_CONTENT_CONTENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PREDICTION_CONTENT_CONTENT_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]})).accepts (a_json) then
				create {PREDICTION_CONTENT_CONTENT_LIST} Result.make ((create {API_LIST_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]}.make (create {API_MODEL_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT]})).decoded (a_json))
			else
				create {PREDICTION_CONTENT_CONTENT_UNKNOWN} Result.make (a_json)
			end
		end

end
