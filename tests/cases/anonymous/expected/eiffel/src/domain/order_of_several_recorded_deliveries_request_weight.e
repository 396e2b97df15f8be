note
	description: "OrderOfSeveralRecordedDeliveriesRequest weight."

class
	ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_WEIGHT

feature -- Access

	value_1: INTEGER_64 = 1

	value_2: INTEGER_64 = 2

feature -- Status report

	is_known (a_value: INTEGER_64): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value = 1
				or else a_value = 2
		end

end
