note
	description: "Shutter."

class
	SHUTTER

inherit
	API_TEXT_VALUES

feature -- Access

	on: STRING_32 = {STRING_32} "on"
			-- The value `"on"'.

	off: STRING_32 = {STRING_32} "off"
			-- The value `"off"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<on, off>>
		end

end
