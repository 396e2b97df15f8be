note
	description: "Shirt warm."

class
	SHIRT_WARM

feature -- Access

	red: STRING_32 = {STRING_32} "red"

	yellow: STRING_32 = {STRING_32} "yellow"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "red")
				or else a_value.same_string ({STRING_32} "yellow")
		end

end
