note
	description: "How fast it goes."

class
	PARCEL_SPEED

inherit
	API_TEXT_VALUES

feature -- Access

	slow: STRING_32 = {STRING_32} "slow"
			-- By ship.

	fast: STRING_32 = {STRING_32} "fast"
			-- By plane.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<slow, fast>>
		end

end
