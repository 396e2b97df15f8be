note
	description: "Thing kind."

class
	THING_KIND

feature -- Access

	a: STRING_32 = {STRING_32} "a"

	b: STRING_32 = {STRING_32} "b"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "a")
				or else a_value.same_string ({STRING_32} "b")
		end

end
