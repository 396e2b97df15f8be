note
	description: "The known values of an enumeration. Others may come, and are kept."

deferred class
	API_VALUES [G]

feature -- Access

	known_values: ARRAY [G]
			-- All of them, in the order of the document.
		deferred
		end

feature -- Status report

	is_known (a_value: G): BOOLEAN
			-- Is `a_value' one of them?
		do
			Result := known_values.has (a_value)
		end

end
