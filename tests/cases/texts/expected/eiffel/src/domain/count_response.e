note
	description: "count response."

class
	COUNT_RESPONSE

feature -- Access

	on: STRING_32 = {STRING_32} "on"

	off: STRING_32 = {STRING_32} "off"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "on")
				or else a_value.same_string ({STRING_32} "off")
		end

end
