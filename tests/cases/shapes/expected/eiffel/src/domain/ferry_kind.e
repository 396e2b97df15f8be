note
	description: "Ferry kind."

class
	FERRY_KIND

feature -- Access

	ferry: STRING_32 = {STRING_32} "ferry"

	tanker: STRING_32 = {STRING_32} "tanker"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "ferry")
				or else a_value.same_string ({STRING_32} "tanker")
		end

end
