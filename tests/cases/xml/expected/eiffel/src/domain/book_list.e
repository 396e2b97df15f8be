note
	description: "BookList."

class
	BOOK_LIST

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	books: LIST [BOOK]
			-- The JSON field `books'.

	next_marker: detachable STRING_32
			-- The JSON field `nextMarker'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			books := (create {API_LIST_CODEC [BOOK]}.make (create {API_MODEL_CODEC [BOOK]})).required_field (a_fields, once "books")
			next_marker := a_fields.text (once "nextMarker")
		end

end
