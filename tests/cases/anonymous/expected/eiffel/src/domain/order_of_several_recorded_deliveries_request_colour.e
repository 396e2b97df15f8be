note
	description: "OrderOfSeveralRecordedDeliveriesRequest colour."

class
	ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_COLOUR

feature -- Access

	red: STRING_32 = {STRING_32} "red"

	green: STRING_32 = {STRING_32} "green"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "red")
				or else a_value.same_string ({STRING_32} "green")
		end

end
