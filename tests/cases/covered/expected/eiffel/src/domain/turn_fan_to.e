note
	description: "TurnFan to."

class
	TURN_FAN_TO

inherit
	API_TEXT_VALUES

feature -- Access

	on: STRING_32 = {STRING_32} "on"
			-- The value `"on"'.

	slow: STRING_32 = {STRING_32} "slow"
			-- The value `"slow"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<on, slow>>
		end

end
