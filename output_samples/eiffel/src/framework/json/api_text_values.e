note
	description: "The known values of an enumeration of texts. Others may come, and are kept."

deferred class
	API_TEXT_VALUES

feature -- Access

	known_values: ARRAY [STRING_32]
			-- All of them, in the order of the document.
		deferred
		end

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of them?
		local
			l_index: INTEGER
		do
			from
				l_index := known_values.lower
			until
				l_index > known_values.upper or Result
			loop
				Result := a_value.same_string (known_values.item (l_index))
				l_index := l_index + 1
			end
		end

end
