note
	description: "Wax kind."

class
	WAX_KIND

feature -- Access

	wax: STRING_32 = {STRING_32} "wax"

	crayon: STRING_32 = {STRING_32} "crayon"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "wax")
				or else a_value.same_string ({STRING_32} "crayon")
		end

end
