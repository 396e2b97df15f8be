note
	description: "talk request mode."

class
	TALK_REQUEST_MODE

feature -- Access

	live: STRING_32 = {STRING_32} "live"

	whole: STRING_32 = {STRING_32} "whole"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "live")
				or else a_value.same_string ({STRING_32} "whole")
		end

end
