note
	description: "The variant of VECTOR_STORE_SEARCH_REQUEST_QUERY that holds LIST [STRING_32]."

class
	VECTOR_STORE_SEARCH_REQUEST_QUERY_LIST

inherit
	VECTOR_STORE_SEARCH_REQUEST_QUERY

	API_HOLDER [LIST [STRING_32]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [STRING_32]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})
		end

end
