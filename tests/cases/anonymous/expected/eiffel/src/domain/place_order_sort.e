note
	description: "placeOrder sort."

class
	PLACE_ORDER_SORT

feature -- Access

	up: STRING_32 = {STRING_32} "up"

	down: STRING_32 = {STRING_32} "down"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "up")
				or else a_value.same_string ({STRING_32} "down")
		end

end
