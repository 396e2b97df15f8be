note
	description: "Whether a cache breakpoint is also chosen automatically, or only marked ones count."

class
	PROMPT_CACHE_MODE_ENUM

feature -- Access

	implicit: STRING_32 = {STRING_32} "implicit"

	explicit: STRING_32 = {STRING_32} "explicit"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "implicit")
				or else a_value.same_string ({STRING_32} "explicit")
		end

end
