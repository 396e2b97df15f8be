note
	description: "Layout."

class
	LAYOUT

inherit
	API_TEXT_VALUES

feature -- Access

	short: STRING_32 = {STRING_32} "short"
			-- The value `"short"'.

	very_long: STRING_32 = {STRING_32} "very_long"
			-- The value `"very_long"'.

	text: STRING_32 = {STRING_32} "text"
			-- The value `"text"'.

	subtitles: STRING_32 = {STRING_32} "subtitles"
			-- The value `"subtitles"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<short, very_long, text, subtitles>>
		end

end
