note
	description: "Book genre."

class
	BOOK_GENRE

inherit
	API_TEXT_VALUES

feature -- Access

	novel: STRING_32 = {STRING_32} "novel"
			-- The value `"novel"'.

	poetry: STRING_32 = {STRING_32} "poetry"
			-- The value `"poetry"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<novel, poetry>>
		end

end
