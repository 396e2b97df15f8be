note
	description: "NoneResponse Modality."

class
	NONE_RESPONSE_MODALITY

inherit
	API_TEXT_VALUES

feature -- Access

	text: STRING_32 = {STRING_32} "text"
			-- The value `"text"'.

	audio: STRING_32 = {STRING_32} "audio"
			-- The value `"audio"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<text, audio>>
		end

end
