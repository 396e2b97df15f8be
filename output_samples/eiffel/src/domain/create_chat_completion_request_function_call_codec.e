note
	description: "Between CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL and JSON."

class
	CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL_CODEC

inherit
	API_UNION_CODEC [CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "name", "", "")
			if l_choice.best = 1 then
				create {CHAT_COMPLETION_FUNCTION_CALL_OPTION} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {CREATE_CHAT_COMPLETION_REQUEST_FUNCTION_CALL_UNKNOWN} Result.make (a_json)
			end
		end

end
