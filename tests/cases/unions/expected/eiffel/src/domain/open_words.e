note
	description: "OpenWords."

class
	OPEN_WORDS

feature -- Access

	yes: STRING_32 = {STRING_32} "yes"

	no: STRING_32 = {STRING_32} "no"

	on: STRING_32 = {STRING_32} "on"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "yes")
				or else a_value.same_string ({STRING_32} "no")
				or else a_value.same_string ({STRING_32} "on")
		end

end
