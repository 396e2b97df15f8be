note
	description: "Whether a cache breakpoint is also chosen automatically, or only marked ones count."

class
	PROMPT_CACHE_MODE_ENUM

inherit
	API_TEXT_VALUES

feature -- Access

	implicit: STRING_32 = {STRING_32} "implicit"
			-- The value `"implicit"'.

	explicit: STRING_32 = {STRING_32} "explicit"
			-- The value `"explicit"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<implicit, explicit>>
		end

end
