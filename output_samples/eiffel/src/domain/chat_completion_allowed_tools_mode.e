note
	description: "[
		Whether a call is optional (`auto`) or must happen (`required`), always within the listed tools.
	]"

class
	CHAT_COMPLETION_ALLOWED_TOOLS_MODE

inherit
	API_TEXT_VALUES

feature -- Access

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	required: STRING_32 = {STRING_32} "required"
			-- The value `"required"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<auto, required>>
		end

end
