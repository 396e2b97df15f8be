note
	description: "TurnLamp to."

class
	TURN_LAMP_TO

inherit
	API_TEXT_VALUES

feature -- Access

	on: STRING_32 = {STRING_32} "on"
			-- The value `"on"'.

	off: STRING_32 = {STRING_32} "off"
			-- The value `"off"'.

	toggle: STRING_32 = {STRING_32} "toggle"
			-- The value `"toggle"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<on, off, toggle>>
		end

end
