note
	description: "Thing left."

class
	THING_LEFT

feature -- Access

	a: STRING_32 = {STRING_32} "a"

	c: STRING_32 = {STRING_32} "c"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "a")
				or else a_value.same_string ({STRING_32} "c")
		end

end
