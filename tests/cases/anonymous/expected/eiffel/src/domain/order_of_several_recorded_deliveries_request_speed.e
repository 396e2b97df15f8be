note
	description: "OrderOfSeveralRecordedDeliveriesRequest speed."

class
	ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_SPEED

feature -- Access

	slow: STRING_32 = {STRING_32} "slow"

	fast: STRING_32 = {STRING_32} "fast"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "slow")
				or else a_value.same_string ({STRING_32} "fast")
		end

end
