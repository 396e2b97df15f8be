note
	description: "BookList."

class
	BOOK_LIST

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	books: detachable LIST [BOOK]
			-- The JSON field `books'.

	next_marker: detachable STRING_32
			-- The JSON field `nextMarker'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "books">>
		end

feature -- Element change

	set_books (a_books: detachable LIST [BOOK])
			-- Set `books'; Void leaves it out.
		do
			books := a_books
		ensure
			books_set: books = a_books
		end

	extend_books (a_item: BOOK)
			-- Add `a_item' to `books'.
		do
			if attached books as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [BOOK]} books.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached books as l_value and then l_value.count > 0
		end

	set_next_marker (a_next_marker: detachable READABLE_STRING_GENERAL)
			-- Set `next_marker'; Void leaves it out.
		do
			if a_next_marker /= Void then
				create next_marker.make_from_string_general (a_next_marker)
			else
				next_marker := Void
			end
		ensure
			next_marker_set: (next_marker = Void) = (a_next_marker = Void)
			same_text: attached next_marker as l_text and then a_next_marker /= Void implies l_text.same_string_general (a_next_marker)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			books := books_codec.field (a_fields, "books")
			next_marker := a_fields.text ("nextMarker")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			books_codec.put (a_fields, "books", books, False)
			a_fields.put_text ("nextMarker", next_marker, False)
		end

feature {NONE} -- Implementation

	books_codec: API_LIST_CODEC [BOOK]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [BOOK]})
		end

end
