note
	description: "OrderOfSeveralRecordedDeliveriesRequest speed."

class
	ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_SPEED

inherit
	API_TEXT_VALUES

feature -- Access

	slow: STRING_32 = {STRING_32} "slow"
			-- The value `"slow"'.

	fast: STRING_32 = {STRING_32} "fast"
			-- The value `"fast"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<slow, fast>>
		end

end
