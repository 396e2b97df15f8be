note
	description: "Class."

class
	CLASS_MODEL

feature -- Access

	oak: STRING_32 = {STRING_32} "oak"

	elm: STRING_32 = {STRING_32} "elm"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "oak")
				or else a_value.same_string ({STRING_32} "elm")
		end

end
