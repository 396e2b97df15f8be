note
	description: "State."

class
	STATE

feature -- Access

	new: STRING_32 = {STRING_32} "new"
			-- Nobody has it yet.

	sent: STRING_32 = {STRING_32} "sent"
			-- The carrier has it.

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "new")
				or else a_value.same_string ({STRING_32} "sent")
		end

end
