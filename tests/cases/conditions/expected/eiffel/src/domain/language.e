note
	description: "Language."

class
	LANGUAGE

inherit
	API_TEXT_VALUES

feature -- Access

	de: STRING_32 = {STRING_32} "de"
			-- The value `"de"'.

	en: STRING_32 = {STRING_32} "en"
			-- The value `"en"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<de, en>>
		end

end
