note
	description: "talk request mode."

class
	TALK_REQUEST_MODE

inherit
	API_TEXT_VALUES

feature -- Access

	live: STRING_32 = {STRING_32} "live"
			-- The value `"live"'.

	whole: STRING_32 = {STRING_32} "whole"
			-- The value `"whole"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<live, whole>>
		end

end
