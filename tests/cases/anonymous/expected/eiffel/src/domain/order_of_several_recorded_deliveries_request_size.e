note
	description: "OrderOfSeveralRecordedDeliveriesRequest size."

class
	ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_SIZE

feature -- Access

	s: STRING_32 = {STRING_32} "s"

	m: STRING_32 = {STRING_32} "m"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "s")
				or else a_value.same_string ({STRING_32} "m")
		end

end
