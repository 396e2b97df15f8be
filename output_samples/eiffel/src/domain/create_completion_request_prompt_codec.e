note
	description: "Between CREATE_COMPLETION_REQUEST_PROMPT and JSON."

class
	CREATE_COMPLETION_REQUEST_PROMPT_CODEC

inherit
	API_CODEC [CREATE_COMPLETION_REQUEST_PROMPT]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_COMPLETION_REQUEST_PROMPT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {CREATE_COMPLETION_REQUEST_PROMPT_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).accepts (a_json) then
				create {CREATE_COMPLETION_REQUEST_PROMPT_STRING_LIST} Result.make ((create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).decoded (a_json))
			elseif (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).accepts (a_json) then
				create {CREATE_COMPLETION_REQUEST_PROMPT_INTEGER_LIST} Result.make ((create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).decoded (a_json))
			elseif (create {API_LIST_CODEC [LIST [INTEGER_64]]}.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))).accepts (a_json) then
				create {CREATE_COMPLETION_REQUEST_PROMPT_INTEGER_LIST_LIST} Result.make ((create {API_LIST_CODEC [LIST [INTEGER_64]]}.make (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC}))).decoded (a_json))
			else
				create {CREATE_COMPLETION_REQUEST_PROMPT_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: CREATE_COMPLETION_REQUEST_PROMPT; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
