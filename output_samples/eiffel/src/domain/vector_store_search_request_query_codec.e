note
	description: "Between VECTOR_STORE_SEARCH_REQUEST_QUERY and JSON."

class
	VECTOR_STORE_SEARCH_REQUEST_QUERY_CODEC

inherit
	API_UNION_CODEC [VECTOR_STORE_SEARCH_REQUEST_QUERY]

feature -- Conversion

	decoded (a_json: JSON_VALUE): VECTOR_STORE_SEARCH_REQUEST_QUERY
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {VECTOR_STORE_SEARCH_REQUEST_QUERY_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).accepts (a_json) then
				create {VECTOR_STORE_SEARCH_REQUEST_QUERY_LIST} Result.make ((create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).decoded (a_json))
			else
				create {VECTOR_STORE_SEARCH_REQUEST_QUERY_UNKNOWN} Result.make (a_json)
			end
		end

end
