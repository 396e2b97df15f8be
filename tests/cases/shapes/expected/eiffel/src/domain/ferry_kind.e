note
	description: "Ferry kind."

class
	FERRY_KIND

inherit
	API_TEXT_VALUES

feature -- Access

	ferry: STRING_32 = {STRING_32} "ferry"
			-- The value `"ferry"'.

	tanker: STRING_32 = {STRING_32} "tanker"
			-- The value `"tanker"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<ferry, tanker>>
		end

end
