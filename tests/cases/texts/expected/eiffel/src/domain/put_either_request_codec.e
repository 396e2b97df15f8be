note
	description: "Between PUT_EITHER_REQUEST and JSON."

class
	PUT_EITHER_REQUEST_CODEC

inherit
	API_UNION_CODEC [PUT_EITHER_REQUEST]

feature -- Conversion

	decoded (a_json: JSON_VALUE): PUT_EITHER_REQUEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_FILE_CODEC}).accepts (a_json) then
				create {PUT_EITHER_REQUEST_FILE} Result.make ((create {API_FILE_CODEC}).decoded (a_json))
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {PUT_EITHER_REQUEST_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {PUT_EITHER_REQUEST_UNKNOWN} Result.make (a_json)
			end
		end

end
