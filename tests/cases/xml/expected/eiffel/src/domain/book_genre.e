note
	description: "Book genre."

class
	BOOK_GENRE

feature -- Access

	novel: STRING_32 = {STRING_32} "novel"

	poetry: STRING_32 = {STRING_32} "poetry"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "novel")
				or else a_value.same_string ({STRING_32} "poetry")
		end

end
