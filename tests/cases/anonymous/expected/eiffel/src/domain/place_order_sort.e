note
	description: "placeOrder sort."

class
	PLACE_ORDER_SORT

inherit
	API_TEXT_VALUES

feature -- Access

	up: STRING_32 = {STRING_32} "up"
			-- The value `"up"'.

	down: STRING_32 = {STRING_32} "down"
			-- The value `"down"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<up, down>>
		end

end
