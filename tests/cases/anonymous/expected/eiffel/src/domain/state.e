note
	description: "State."

class
	STATE

feature -- Access

	open: STRING_32 = {STRING_32} "open"

	paid: STRING_32 = {STRING_32} "paid"

	sent: STRING_32 = {STRING_32} "sent"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "open")
				or else a_value.same_string ({STRING_32} "paid")
				or else a_value.same_string ({STRING_32} "sent")
		end

end
