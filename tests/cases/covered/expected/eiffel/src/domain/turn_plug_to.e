note
	description: "TurnPlug to."

class
	TURN_PLUG_TO

inherit
	API_TEXT_VALUES

feature -- Access

	off: STRING_32 = {STRING_32} "off"
			-- The value `"off"'.

	on: STRING_32 = {STRING_32} "on"
			-- The value `"on"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<off, on>>
		end

end
