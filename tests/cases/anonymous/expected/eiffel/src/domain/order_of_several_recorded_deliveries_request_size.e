note
	description: "OrderOfSeveralRecordedDeliveriesRequest size."

class
	ORDER_OF_SEVERAL_RECORDED_DELIVERIES_REQUEST_SIZE

inherit
	API_TEXT_VALUES

feature -- Access

	s: STRING_32 = {STRING_32} "s"
			-- The value `"s"'.

	m: STRING_32 = {STRING_32} "m"
			-- The value `"m"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<s, m>>
		end

end
