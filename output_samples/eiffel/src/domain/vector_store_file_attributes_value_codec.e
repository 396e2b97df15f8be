note
	description: "Between VECTOR_STORE_FILE_ATTRIBUTES_VALUE and JSON."

class
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE_CODEC

inherit
	API_UNION_CODEC [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): VECTOR_STORE_FILE_ATTRIBUTES_VALUE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_REAL_CODEC}).accepts (a_json) then
				create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_NUMBER} Result.make ((create {API_REAL_CODEC}).decoded (a_json))
			elseif (create {API_BOOLEAN_CODEC}).accepts (a_json) then
				create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_BOOLEAN} Result.make ((create {API_BOOLEAN_CODEC}).decoded (a_json))
			else
				create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_UNKNOWN} Result.make (a_json)
			end
		end

end
